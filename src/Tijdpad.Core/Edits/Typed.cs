using System.Globalization;
using Tijdpad.Dates;
using Tijdpad.Dutch;

namespace Tijdpad.Edits;

/// <summary>What a person typed: put in order, and no longer than a plan can bear.</summary>
internal static class Typed
{
    /// <summary>A title, and any other text of one line.</summary>
    public const int Line = 2_000;

    /// <summary>A text of several lines.</summary>
    public const int Text = 20_000;

    /// <summary>A name, a mark, a date in words.</summary>
    public const int Short = 300;

    public const int Activities = 2_000;

    /// <summary>Phases, week headings, municipalities, open points: of each so many.</summary>
    public const int Parts = 500;

    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>The lines of a text, each put in order; empty ones are left out.</summary>
    public static IEnumerable<string> Lines(string text) =>
        text.Split('\n').Select(TextCleaner.Of).Where(line => line.Length > 0);

    public static EditProblem? TooLong(string field, string text, int most) =>
        text.Length <= most
            ? null
            : new(
                field,
                string.Create(
                    Dutch,
                    $"Deze tekst is te lang: {text.Length:N0} tekens, en er passen er {most:N0}. Maak hem korter."
                )
            );

    /// <summary>Is a name missing or too long?</summary>
    public static EditProblem? NoName(string field, string name) =>
        name.Length == 0
            ? new(field, "Dit veld is nog leeg. Vul het in.")
            : TooLong(field, name, Short);

    /// <summary>Does a day lie so far off that no planning holds it?</summary>
    public static EditProblem? TooFar(string field, DateOnly? day) =>
        day is { } known && !KnownYears.Hold(known)
            ? new(field, $"Vul een dag in de jaren {KnownYears.First} t/m {KnownYears.Last} in.")
            : null;

    public static EditProblem? TooMany(string what, int count, int most) =>
        count < most
            ? null
            : new(
                "",
                string.Create(Dutch, $"Er passen niet meer dan {most:N0} {what} in een planning.")
            );
}
