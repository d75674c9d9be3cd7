using System.Text.RegularExpressions;
using Tijdpad.Dutch;
using Tijdpad.Findings;
using Tijdpad.Plans;
using Tijdpad.Rows;

namespace Tijdpad.Checks.Form;

/// <summary>A footnote mark stands before its word, or mark and note do not belong together.</summary>
public sealed partial class FootnoteCheck : ICheck
{
    public string Code => "TP088";

    public string Title => "Voetnoten kloppen niet";

    public CheckFamily Family => CheckFamily.Form;

    public IEnumerable<Finding> Run(CheckContext context)
    {
        var notes = context
            .Plan.Footnotes.Select(note => note.Mark)
            .ToHashSet(StringComparer.Ordinal);
        var used = OutsideRows(context.Plan).ToHashSet(StringComparer.Ordinal);
        foreach (var row in context.Rows.All.Where(row => !row.Activity.FootnoteMarks.IsEmpty))
        {
            used.UnionWith(row.Activity.FootnoteMarks);
            var lost = row.Activity.FootnoteMarks.Where(mark => !notes.Contains(mark)).ToList();
            if (lost.Count > 0)
                yield return NoNote(row, lost);
            if (
                row.Texts()
                    .Select(text => Before().Match(text))
                    .FirstOrDefault(found => found.Success) is
                { } match
            )
                yield return MarkBefore(row, match);
        }
        var unused = notes
            .Except(used, StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToList();
        if (unused.Count > 0)
            yield return this.Found(
                Severity.Advice,
                [],
                [.. unused.Select(mark => new About.Words(mark))],
                $"Naar voetnoot {WordList.Some(unused)} verwijst geen enkele rij.",
                "De lezer weet niet waar de noot bij hoort.",
                "Zet het nootnummer bij de rij waar de noot over gaat."
            );
    }

    // a note may belong to the title, a heading or a paragraph
    private static IEnumerable<string> OutsideRows(Plan plan) =>
        plan
            .OutsideTable.Append(plan.Title)
            .Concat(plan.OpenPoints.SelectMany(point => point.Sub.Append(point.Text)))
            .Concat(plan.Phases.Select(phase => phase.Name))
            .Concat(plan.WeekHeadings.Select(heading => heading.Words))
            .Concat(plan.Columns.Select(column => column.Words))
            .SelectMany(text => Marks().Matches(text))
            .Select(match => match.Groups["mark"].Value);

    [GeneratedRegex(@"\[(?<mark>[^\]]{1,3})\]|(?<mark>\*{1,3})", RegexOptions.CultureInvariant)]
    private static partial Regex Marks();

    private Finding NoNote(PlanRow row, List<string> marks) =>
        this.Found(
            Severity.Warning,
            [row.Number],
            [.. marks.Select(mark => new About.Words(mark))],
            $"{Wording.RowFirst(row)} verwijst naar voetnoot {WordList.Some(marks)}, maar die noot staat er niet.",
            "Wat de noot moest zeggen, gaat verloren.",
            "Voeg de noot toe, of haal het nummer weg."
        );

    private Finding MarkBefore(PlanRow row, Match match) =>
        this.Found(
            Severity.Advice,
            [row.Number],
            [
                new About.Words(match.Groups["mark"].Value),
                new About.Words(match.Groups["word"].Value),
            ],
            $"{Wording.RowFirst(row)}: het nootnummer {match.Groups["mark"].Value} staat vóór {Wording.Quote(match.Groups["word"].Value)} in plaats van erachter.",
            "Een cijfer vóór een woord leest als een aantal.",
            $"Zet het nootnummer achter {Wording.Quote(match.Groups["word"].Value)}."
        );

    [GeneratedRegex(
        @"(?<![\p{L}\d.,;:!?)])\[(?<mark>\d{1,3}|\*{1,3})\](?<word>\p{L}+)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Before();
}
