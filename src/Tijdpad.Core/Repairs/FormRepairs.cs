using Tijdpad.Activities;
using Tijdpad.Dutch;
using Tijdpad.Edits;
using Tijdpad.Findings;
using Tijdpad.Rows;

namespace Tijdpad.Repairs;

/// <summary>Ways out of what is wrong with the form of a plan.</summary>
internal static class FormRepairs
{
    private static readonly string[] Marks =
    [
        "stukken naar de colleges",
        "bespreking in de colleges",
        "bespreking in een gezamenlijk overleg",
    ];

    /// <summary>Gives the document one of its two names everywhere, or spells a title as most rows do.</summary>
    public static IEnumerable<Repair> TwoNames(RepairPlace place)
    {
        var known = place
            .Steps.Documents.All.CountBy(use => use.Use.Name, StringComparer.Ordinal)
            .ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
        var names = place
            .Parts<About.Document>()
            .Select(part => part.Name)
            .Distinct(StringComparer.Ordinal)
            .OrderByDescending(name => known[name])
            .ToList();
        var pairs = names.SelectMany(to =>
            names.Where(from => from != to).Select(from => (from, to))
        );
        foreach (var (from, to) in pairs)
            yield return new(
                $"Noem {Wording.Quote(from)} overal {Wording.Quote(to)}",
                new RenameDocument(from, to)
            );
        if (Spelled(place) is { } spelled)
            yield return spelled;
    }

    /// <summary>Sets the round of the mark to the next after the one before it, or to the same.</summary>
    public static IEnumerable<Repair> Round(RepairPlace place)
    {
        if (place.Subject is not { Activity.Involvement: { Round: { } round } mark } row)
            return [];
        var before = place
            .Rows.Where(other => other.Number != row.Number)
            .Select(other => other.Activity.Involvement?.Round)
            .OfType<int>();
        return before
            .SelectMany(last => new[] { last + 1, last })
            .Select(number => new Repair(
                $"Maak van het merk in rij {row.Number} ronde ({number})",
                new SetInvolvement(
                    row.Activity.Id,
                    mark.Words.Replace($"({round})", $"({number})", StringComparison.Ordinal)
                )
            ));
    }

    /// <summary>Adds a row to the plan for each open point.</summary>
    public static IEnumerable<Repair> OpenPoints(RepairPlace place)
    {
        var points = place
            .Plan.OpenPoints.Where(point => place.Quotes(point.Text))
            .Select(point => new PlanOpenPoint(point.Text, $"punt-{StableHash.Of(point.Text)}"))
            .ToList();
        if (points.Count > 0)
            yield return new(
                points.Count == 1
                    ? $"Maak een rij van {Wording.Quote(points[0].Point)}"
                    : $"Maak van elk van de {points.Count} open punten een rij",
                points
            );
    }

    /// <summary>Adds a paragraph below the table that says what each mark means.</summary>
    public static IEnumerable<Repair> NoLegend(RepairPlace place)
    {
        var used = place
            .Rows.Select(row => row.Activity.Involvement)
            .OfType<Involvement>()
            .ToList();
        var parts = used.Select(mark => mark.Level)
            .Where(level => level >= 1 && level <= Marks.Length)
            .Distinct()
            .Order()
            .Select(level => $"{new string('X', level)} = {Marks[level - 1]}")
            .ToList();
        if (used.Exists(mark => mark.Round is not null))
            parts.Add("het getal tussen haakjes is de ronde");
        var legend = $"Legenda: {string.Join("; ", parts)}.";
        yield return new($"Zet onder de tabel: {DutchQuote.Of(legend)}", new AddParagraph(legend));
    }

    /// <summary>Gives every column without a heading a heading that says what it holds.</summary>
    public static IEnumerable<Repair> ColumnHeading(RepairPlace place)
    {
        var edits = place
            .Plan.Columns.Where(column =>
                column.Words.Trim().Length == 0 && column.Role != ColumnRole.Other
            )
            .Select(column => new SetColumnHeading(
                column,
                Sentence.Capital(DutchNames.Of(column.Role))
            ))
            .ToList();
        yield return new(
            $"Zet er {WordList.Some(edits.ConvertAll(edit => Wording.Quote(edit.Words)))} boven",
            edits
        );
    }

    private static Repair? Spelled(RepairPlace place)
    {
        if (place.Rows.FirstOrDefault()?.Activity.Title is not { } title)
            return null;
        var spellings = place
            .Steps.All.Where(row =>
                row.Activity.Title.Equals(title, StringComparison.OrdinalIgnoreCase)
            )
            .GroupBy(row => row.Activity.Title, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count())
            .ToList();
        return spellings.Count < 2
            ? null
            : new(
                $"Schrijf overal {Wording.Quote(spellings[0].Key)}",
                spellings
                    .Skip(1)
                    .SelectMany(group => group)
                    .Select(row => new SetTitle(row.Activity.Id, spellings[0].Key))
            );
    }
}
