using System.Globalization;

namespace Tijdpad.Documents.Layout;

/// <summary>
/// The line in a written document that tells which revision of a project it shows. It belongs to the file, not to the plan:
/// reading the file again leaves it out.
/// </summary>
public static class EditionLine
{
    private const string Start = "Tijdpad · versie ";

    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");

    /// <param name="number">Of the revision.</param>
    /// <param name="name">That people gave it; null when it has none.</param>
    /// <param name="at">When it was made, on the clock of the reader.</param>
    public static string Of(long number, string? name, DateTimeOffset at) =>
        $"{Start}{number}{(name is null ? "" : $" “{name}”")} van {at.ToString("d MMMM yyyy, HH:mm", Dutch)}";

    internal static bool IsOne(string words) => words.StartsWith(Start, StringComparison.Ordinal);
}
