using System.Globalization;

namespace Tijdpad.Dutch;

/// <summary>A number with the noun that fits it.</summary>
public static class Counted
{
    /// <summary>"1 dag", "4 dagen", "0 dagen".</summary>
    public static string Of(int count, string one, string more) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {Noun(count, one, more)}");

    /// <summary>"1 dag", "4 dagen".</summary>
    public static string Days(int count) => Of(count, "dag", "dagen");

    /// <summary>What goes with the number, without it: "moet", "moeten".</summary>
    public static string Noun(int count, string one, string more) => count == 1 ? one : more;
}
