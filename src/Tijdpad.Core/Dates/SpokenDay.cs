namespace Tijdpad.Dates;

/// <summary>A day in a sentence, in the language of who reads it.</summary>
public static class SpokenDay
{
    /// <summary>"di 4 jul 2017", "Tue 4 Jul 2017".</summary>
    public static string Of(DateOnly day, Language language) => DateRendering.In(language).Day(day);
}
