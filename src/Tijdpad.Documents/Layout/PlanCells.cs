using Tijdpad.Activities;
using Tijdpad.Plans;

namespace Tijdpad.Documents.Layout;

/// <summary>Makes the paragraphs of each cell of a plan's table.</summary>
internal sealed class PlanCells(Plan plan)
{
    private readonly Dictionary<string, string> _phases = plan.Phases.ToDictionary(
        phase => phase.Id,
        phase => phase.Name,
        StringComparer.Ordinal
    );

    private readonly Dictionary<string, string> _weeks = plan.WeekHeadings.ToDictionary(
        heading => heading.Id,
        heading => heading.Words,
        StringComparer.Ordinal
    );

    public ValueList<TextItem> Of(PlanColumn column, Activity activity) =>
        column.Role switch
        {
            ColumnRole.Date => Lines(activity.Date.Words),
            ColumnRole.Activity => Lines(activity.Title),
            ColumnRole.Purpose => activity.Purpose,
            ColumnRole.Communication => activity.Communication,
            ColumnRole.Involvement => Lines(activity.Involvement?.Words ?? ""),
            ColumnRole.Phase => Lines(activity.PhaseId is { } id ? _phases[id] : ""),
            ColumnRole.Week => Lines(activity.WeekHeadingId is { } id ? _weeks[id] : ""),
            _ => Lines(Other(column, activity)?.Words ?? ""),
        };

    private static OtherCell? Other(PlanColumn column, Activity activity)
    {
        var number = column.Number;
        foreach (var cell in activity.Other)
        {
            if (cell.Heading == column.Source && number-- == 0)
                return cell;
        }
        return null;
    }

    private static ValueList<TextItem> Lines(string words) =>
        words.Length == 0 ? []
        : words.Contains('\n', StringComparison.Ordinal)
            ? [.. words.Split('\n').Select(line => new TextItem(line))]
        : [new TextItem(words)];
}
