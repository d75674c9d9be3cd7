using System.Globalization;
using System.Text.RegularExpressions;
using Tijdpad.Activities;
using Tijdpad.Dates;
using Tijdpad.Findings;
using Tijdpad.Plans;
using Tijdpad.Rows;
using Tijdpad.Words;

namespace Tijdpad.Core.Tests.Checks;

/// <summary>
/// A plan in a few lines:
/// "# Fase" and "## Week 12" are headings, "! punt" is an open point, "[1] tekst" a footnote,
/// "@ Leiden, Leiderdorp" names the municipalities, anything else is a row:
/// <c>date | activity | purpose | communication | mark</c>; what is left out at the end is empty.
/// Paragraphs of a cell are divided by ";", list items begin with "*".
/// </summary>
internal static partial class TestPlan
{
    private static readonly ColumnHeading[] Headings =
    [
        new(ColumnRole.Date, "Datum"),
        new(ColumnRole.Activity, "Activiteit"),
        new(ColumnRole.Purpose, "Doel & opbrengst"),
        new(ColumnRole.Communication, "Communicatie"),
        new(ColumnRole.Involvement, "In college/raad"),
    ];

    /// <summary>The plan that the lines write down.</summary>
    /// <param name="lines">The notation above.</param>
    /// <param name="asOf">The day of the plan; 14 March 2017 when nothing else is asked.</param>
    public static Plan Of(string lines, DateOnly? asOf = null) =>
        new Draft(asOf ?? new DateOnly(2017, 3, 14)).Read(lines);

    /// <summary>What one check finds in the plan that the lines write down.</summary>
    public static ValueList<Finding> Check(this ICheck check, string lines, DateOnly? asOf = null)
    {
        var plan = Of(lines, asOf);
        return check.Run(new CheckContext(plan, plan.AsOf)).ToValueList();
    }

    /// <summary>What one check finds in a plan that was made by hand.</summary>
    public static ValueList<Finding> Check(this ICheck check, Plan plan) =>
        check.Run(new CheckContext(plan, plan.AsOf)).ToValueList();

    private sealed class Draft(DateOnly asOf)
    {
        private readonly List<Phase> _phases = [];
        private readonly List<WeekHeading> _headings = [];
        private readonly List<Activity> _activities = [];
        private readonly List<OpenPoint> _openPoints = [];
        private readonly List<Footnote> _footnotes = [];
        private readonly List<string> _municipalities = [];
        private DateOnly? _after;

        private DateContext Context => new(asOf, _after);

        public Plan Read(string lines)
        {
            foreach (var line in lines.Split('\n').Select(line => line.Trim()))
            {
                if (line.Length > 0)
                    ReadLine(line);
            }
            var names = _municipalities
                .Concat(_activities.SelectMany(activity => activity.Meaning.Municipalities))
                .Distinct(StringComparer.Ordinal);
            return new Plan("Planning", asOf)
                .WithStructure([.. _phases], [.. _headings], [.. _activities])
                .WithOpenPoints([.. _openPoints])
                .WithFootnotes([.. _footnotes])
                .WithColumns([.. Headings])
                .WithMunicipalities(
                    names.Select(name => new Municipality(name, null)).ToValueList(),
                    null
                );
        }

        private void ReadLine(string line)
        {
            if (line.StartsWith("## ", StringComparison.Ordinal))
                _headings.Add(
                    new($"kop-{_headings.Count + 1}", line[3..], FuzzyDate.Read(line[3..], Context))
                );
            else if (line.StartsWith("# ", StringComparison.Ordinal))
                _phases.Add(
                    new($"fase-{_phases.Count + 1}", line[2..], PhasePhrases.KindOf(line[2..]))
                );
            else if (line.StartsWith("! ", StringComparison.Ordinal))
                _openPoints.Add(new(line[2..], []));
            else if (line.StartsWith("@ ", StringComparison.Ordinal))
                _municipalities.AddRange(line[2..].Split(", "));
            else if (Note().Match(line) is { Success: true } note)
                _footnotes.Add(new(note.Groups["mark"].Value, note.Groups["text"].Value));
            else
                AddRow(line);
        }

        private void AddRow(string line)
        {
            var cells = line.Split('|').Select(cell => cell.Trim()).ToList();
            string Cell(int index) => index < cells.Count ? cells[index] : "";
            var row = (_activities.Count + 1).ToString(CultureInfo.InvariantCulture);
            var activity = new Activity($"rij-{row}")
            {
                PhaseId = _phases.LastOrDefault()?.Id,
                WeekHeadingId = _headings.LastOrDefault()?.Id,
                Date = FuzzyDate.Read(Cell(0), Context),
                Title = Cell(1),
                Purpose = Items(Cell(2)),
                Communication = Items(Cell(3)),
                Involvement = InvolvementPhrases.Read(Cell(4)),
                FootnoteMarks = Mark()
                    .Matches(line)
                    .Select(match => match.Groups["mark"].Value)
                    .ToValueList(),
            };
            activity = activity with
            {
                Occurrences = ActivityPhrases.OccurrencesIn(activity.Purpose, Context),
            };
            _activities.Add(activity with { Meaning = ActivityPhrases.Read(activity, Context) });
            if (activity.Date is { Earliest: { } day, Words.Length: > 0 })
                _after = day;
        }

        private static ValueList<TextItem> Items(string cell) =>
            cell.Split(';')
                .Select(text => text.Trim())
                .Where(text => text.Length > 0)
                .Select(text => new TextItem(text.TrimStart('*', ' '), text[0] == '*' ? 1 : 0))
                .ToValueList();
    }

    [GeneratedRegex(@"^\[(?<mark>\d+|\*+)\]\s*(?<text>[^|]+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Note();

    [GeneratedRegex(@"\[(?<mark>\d+|\*+)\]", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
