using Tijdpad.Activities;
using Tijdpad.Comparing;
using Tijdpad.Dutch;

namespace Tijdpad.Edits;

/// <summary>How the history speaks of an edit: one Dutch line.</summary>
internal static class Summaries
{
    private const int Longest = 60;

    /// <summary>"Datum van rij 12: 16/3 of 17/3 → 17/3"; several fields after the row that they are of.</summary>
    public static string Of(int row, ValueList<FieldChange> changes) =>
        changes is [var one]
            ? $"{Sentence.Capital(one.Field)} van rij {row}{Became(one)}"
            : $"Rij {row}: {string.Join("; ", changes.Select(change => change.Field + Became(change)))}";

    public static string Of(string subject, string old, string now) =>
        subject + Became(new FieldChange("", old, now));

    /// <summary>“De woorden”, on one line and cut off where they run long.</summary>
    public static string Quote(string words) => DutchQuote.Of(Short(words));

    /// <summary>“Titel”, or what else the row is called.</summary>
    public static string Quote(Activity activity) => Quote(activity.Name);

    public static string Short(string words)
    {
        var line = words.ReplaceLineEndings(" / ");
        return line.Length <= Longest ? line : $"{line[..Longest].TrimEnd()}…";
    }

    private static string Became(FieldChange change) =>
        (change.Old, change.New) switch
        {
            ("", var now) => $": {Short(now)}",
            (var old, "") => $" weggehaald: {Short(old)}",
            var (old, now) when Short(old) == Short(now) => $": {Short(now)} (gewijzigd)",
            var (old, now) => $": {Short(old)} → {Short(now)}",
        };
}
