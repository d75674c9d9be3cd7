using System.Globalization;
using Tijdpad.Activities;
using Tijdpad.Documents.Tables;
using Tijdpad.Dutch;
using Tijdpad.Plans;

namespace Tijdpad.Documents.Layout;

/// <summary>A plan laid out as a document: what stands above the table, its rows, and what stands below.</summary>
internal sealed class PlanLayout
{
    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");

    private static readonly string[] DayForms =
    [
        "d MMMM yyyy",
        "d-M-yyyy",
        "dd-MM-yyyy",
        "d/M/yyyy",
        "d MMM yyyy",
    ];

    private readonly NoteAnchors _anchors;

    public PlanLayout(Plan plan)
    {
        Plan = plan;
        _anchors = new NoteAnchors(plan);
        Columns = PlanColumns.Of(plan);
        Cells = new PlanCells(plan);
        Above = [.. AboveTable()];
        Header = new(
            LayoutRowKind.Header,
            null,
            [.. Columns.Select(c => new[] { Line(c.Heading, LineStyle.Header) })]
        );
        Rows =
        [
            .. PlanRows
                .Of(plan)
                .Where(row => row.Phase is null || !HasColumn(ColumnRole.Phase))
                .Where(row => row.Heading is null || !HasColumn(ColumnRole.Week))
                .Select(Row),
        ];
        Below = [.. BelowTable().DefaultIfEmpty(LayoutLine.AfterTable)];
    }

    public Plan Plan { get; }

    public List<PlanColumn> Columns { get; }

    public PlanCells Cells { get; }

    public List<LayoutLine> Above { get; }

    public LayoutRow Header { get; }

    public List<LayoutRow> Rows { get; }

    public List<LayoutLine> Below { get; }

    /// <summary>The footnotes that are anchored in a word, by their mark.</summary>
    public IReadOnlyDictionary<string, Footnote> Anchored => _anchors.Notes;

    private IEnumerable<LayoutLine> AboveTable()
    {
        if (Plan.Title.Length > 0)
            yield return Line(Plan.Title, LineStyle.Title);
        if (Plan.AsOf is { } day && !SaysDay(Plan.Title, day))
            yield return Line($"Stand d.d. {DutchDay.Full(day)}", LineStyle.Subtitle);
        if (Plan.OpenPoints.IsEmpty)
            yield break;
        yield return Line(OpenPointsLead ?? "Nog niet opgenomen", LineStyle.Heading);
        foreach (var point in Plan.OpenPoints)
        {
            yield return Line(point.Text, LineStyle.Text, 1);
            foreach (var sub in point.Sub)
                yield return Line(sub, LineStyle.Text, 2);
        }
    }

    /// <summary>The plan's own words above its open points, where it has any.</summary>
    private string? OpenPointsLead =>
        Plan.OpenPoints.IsEmpty
            ? null
            : Plan.OutsideTable.FirstOrDefault(DocumentFrame.IntroducesOpenPoints);

    private IEnumerable<LayoutLine> BelowTable()
    {
        foreach (var text in Plan.OutsideTable.Where(text => text != OpenPointsLead))
            yield return Line(text, LineStyle.Text);
        foreach (var note in Plan.Footnotes.Where(note => !_anchors.Has(note)))
            yield return new LayoutLine($"[{note.Mark}] {note.Text}", LineStyle.Text, 0, []);
    }

    private bool HasColumn(ColumnRole role) => Columns.Exists(column => column.Role == role);

    private LayoutRow Row(LaidOutRow row) =>
        row switch
        {
            { Phase: { } phase } => new(
                LayoutRowKind.Phase,
                phase.Id,
                [
                    [Line(phase.Name, LineStyle.Phase)],
                ]
            ),
            { Heading: { } heading } => new(
                LayoutRowKind.Week,
                heading.Id,
                [
                    [Line(heading.Words, LineStyle.Week)],
                ]
            ),
            _ => new(
                LayoutRowKind.Activity,
                row.Activity!.Id,
                [.. Columns.Select(column => Cell(column, row.Activity))]
            ),
        };

    private LayoutLine[] Cell(PlanColumn column, Activity activity)
    {
        var items = Cells.Of(column, activity);
        if (items.IsEmpty)
            return LayoutLine.EmptyCell;
        var style = column.Role == ColumnRole.Date ? LineStyle.Date : LineStyle.Cell;
        return [.. items.Select(item => Line(item.Text, style, item.Level))];
    }

    private LayoutLine Line(string text, LineStyle style, int level = 0) =>
        new(text, style, Math.Min(level, LayoutLine.MaxLevel), _anchors.In(text));

    /// <summary>Whether the day need not be told again: titles often end in "d.d. 14 maart 2017".</summary>
    private static bool SaysDay(string title, DateOnly day) =>
        DayForms.Any(form =>
            title.Contains(day.ToString(form, Dutch), StringComparison.OrdinalIgnoreCase)
        );
}
