using System.Text.RegularExpressions;
using Tijdpad.Activities;
using Tijdpad.Edits;
using Tijdpad.Rows;

namespace Tijdpad.Repairs;

/// <summary>Ways out of what is wrong with the words in the cells.</summary>
internal static partial class WordRepairs
{
    /// <summary>Takes the words out of one of the two columns: a repair for each.</summary>
    public static IEnumerable<Repair> Duplicate(RepairPlace place)
    {
        if (place.Rows.FirstOrDefault()?.Activity is not { } row)
            yield break;
        foreach (var item in row.Communication.Where(item => place.Quotes(item.Text)))
            yield return new(
                "Laat de tekst alleen bij doel & opbrengst staan",
                new SetCommunication(row.Id, TypedItems.Write(Without(row.Communication, item)))
            );
        foreach (var item in row.Purpose.Where(item => place.Quotes(item.Text)))
            yield return new(
                "Laat de tekst alleen bij communicatie staan",
                new SetPurpose(row.Id, TypedItems.Write(Without(row.Purpose, item)))
            );
    }

    /// <summary>Writes every version in one manner: that of most, or that which comes second; a repair for each.</summary>
    public static IEnumerable<Repair> MixedQuotes(RepairPlace place)
    {
        var manners = place
            .Steps.All.SelectMany(row => row.Texts())
            .SelectMany(text => VersionManner.In(text))
            .CountBy(manner => manner)
            .OrderByDescending(pair => pair.Value)
            .Select(pair => pair.Key);
        return manners
            .Take(2)
            .Select(manner => new Repair(
                $"Schrijf versies overal als {manner.Example}",
                place.Steps.All.SelectMany(row =>
                    Rewritten(row.Activity, text => VersionManner.Written(text, manner))
                )
            ));
    }

    /// <summary>The mark goes behind its word; a mark without a note goes.</summary>
    public static IEnumerable<Repair> Footnote(RepairPlace place)
    {
        if (place.Rows.FirstOrDefault()?.Activity is not { } row)
            return [];
        var notes = place
            .Plan.Footnotes.Select(note => note.Mark)
            .ToHashSet(StringComparer.Ordinal);
        return
        [
            new(
                "Zet het nootnummer achter het woord",
                Rewritten(row, text => MarkBefore().Replace(text, "${word}${mark}"))
            ),
            new(
                "Haal het nootnummer weg",
                Rewritten(
                    row,
                    text =>
                        Mark()
                            .Replace(
                                text,
                                match =>
                                    notes.Contains(match.Groups["mark"].Value) ? match.Value : ""
                            )
                )
            ),
        ];
    }

    private static ValueList<TextItem> Without(ValueList<TextItem> items, TextItem item) =>
        items.Where(one => one != item).ToValueList();

    private static IEnumerable<PlanEdit> Rewritten(Activity row, Func<string, string> write)
    {
        if (write(row.Title) is var title && title != row.Title)
            yield return new SetTitle(row.Id, title);
        var purpose = Items(row.Purpose, write);
        if (!purpose.Equals(row.Purpose))
            yield return new SetPurpose(row.Id, TypedItems.Write(purpose));
        var communication = Items(row.Communication, write);
        if (!communication.Equals(row.Communication))
            yield return new SetCommunication(row.Id, TypedItems.Write(communication));
    }

    private static ValueList<TextItem> Items(
        ValueList<TextItem> items,
        Func<string, string> write
    ) => items.Select(item => item with { Text = write(item.Text) }).ToValueList();

    [GeneratedRegex(
        @"(?<![\p{L}\d.,;:!?)])(?<mark>\[(?:\d{1,3}|\*{1,3})\])(?<word>\p{L}+)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex MarkBefore();

    [GeneratedRegex(@"\s?\[(?<mark>\d{1,3}|\*{1,3}|[a-z])\]", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
