using Tijdpad.Activities;
using Tijdpad.Findings;
using Tijdpad.Plans;
using Tijdpad.Rows;

namespace Tijdpad.Overviews;

/// <summary>What a plan asks for today: what is due, what waits for whom, what starts to press.</summary>
/// <param name="Items">By kind, then in the order of the plan.</param>
public sealed record Attention(ValueList<AttentionItem> Items)
{
    /// <param name="plan">The plan.</param>
    /// <param name="today">The day it is.</param>
    /// <param name="findings">What the checks found, when they were run; only what cannot be so asks for attention.</param>
    public static Attention Of(Plan plan, DateOnly today, ValueList<Finding>? findings = null)
    {
        var rows = PlanRow.Of(plan).ToList();
        var due = new DueRows(plan, today);
        return new(
            rows.Select(due.ItemOf)
                .OfType<AttentionItem>()
                .Concat(rows.SelectMany(row => WaitingRows.ItemsOf(row, today)))
                .Concat(
                    MunicipalDates.Of(plan).Missing(plan, today).SelectMany(WaitingRows.ItemsOf)
                )
                .Concat(
                    (findings ?? [])
                        .Where(f => f.Severity == Severity.Error)
                        .Select(f => ItemOf(plan, f))
                )
                .OrderBy(item => item.Kind)
                .ThenBy(item => item.Row ?? int.MaxValue)
                .ToValueList()
        );
    }

    /// <summary>What concerns somebody in this role.</summary>
    /// <param name="plan">The plan that these items are of.</param>
    /// <param name="role">The role.</param>
    /// <param name="municipality">Of which municipality; null when of none or of all.</param>
    public Attention For(Plan plan, AttentionRole role, string? municipality = null)
    {
        var filter = new PlanFilter { Municipality = municipality };
        var rows = plan.Activities.ToDictionary(row => row.Id, StringComparer.Ordinal);
        return new(
            Items
                .Where(item =>
                {
                    var row = item.ActivityId is { } id ? rows.GetValueOrDefault(id) : null;
                    return (
                            municipality is null
                            || item.Municipality is null
                            || item.Municipality == municipality
                        )
                        && (row is null || filter.Matches(plan, row))
                        && Concerns(role, item, row);
                })
                .ToValueList()
        );
    }

    private static bool Concerns(AttentionRole role, AttentionItem item, Activity? row) =>
        role switch
        {
            AttentionRole.Secretary => true,
            AttentionRole.Clerk => item.Kind == AttentionKind.MunicipalDate
                || row is not null && IsForBodies(row) && !IsForSecretary(item.Kind),
            AttentionRole.Administrator => row is not null && IsForBodies(row) && IsDue(item.Kind),
            AttentionRole.CommunicationAdviser => row is not null
                && IsTold(row)
                && (
                    IsDue(item.Kind)
                    || item.Kind is AttentionKind.Question or AttentionKind.Pressing
                ),
            _ => row is not null && IsDue(item.Kind),
        };

    private static bool IsDue(AttentionKind kind) =>
        kind is AttentionKind.Today or AttentionKind.ThisWeek or AttentionKind.Soon;

    private static bool IsForSecretary(AttentionKind kind) =>
        kind is AttentionKind.Overdue or AttentionKind.Finding or AttentionKind.Question;

    private static bool IsForBodies(Activity row) =>
        row.Meaning.Kind
            is ActivityKind.Meeting
                or ActivityKind.Decision
                or ActivityKind.Opinion
                or ActivityKind.Dispatch
                or ActivityKind.Participation
        && row.Meaning.Bodies.Any(body => body.Kind is not (BodyKind.Press or BodyKind.Panel));

    private static bool IsTold(Activity row) =>
        !row.Communication.IsEmpty
        || !row.Meaning.Messages.IsEmpty
        || row.Meaning.Kind
            is ActivityKind.Publication
                or ActivityKind.Participation
                or ActivityKind.Survey;

    private static AttentionItem ItemOf(Plan plan, Finding finding)
    {
        int? row = finding.Rows is [var first, ..] && first <= plan.Activities.Count ? first : null;
        var activity = row is { } number ? plan.Activities[number - 1] : null;
        return new(
            AttentionKind.Finding,
            activity?.Id,
            row,
            activity?.Date.Words ?? "",
            finding.Message
        );
    }
}
