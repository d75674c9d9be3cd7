namespace Tijdpad;

/// <summary>The languages that Tijdpad speaks to people: Dutch first, English second.</summary>
public enum Language
{
    Dutch,
    English,
}
