using Tijdpad.Checks;
using Tijdpad.Edits;
using Tijdpad.Findings;
using Tijdpad.Plans;

namespace Tijdpad.Repairs;

/// <summary>
/// The ways out of findings. Each was tried before it is offered: afterwards the finding is gone, and nothing stands in
/// the plan that cannot be so and did not stand there before.
/// </summary>
public static class RepairSearch
{
    private static readonly Dictionary<string, Func<RepairPlace, IEnumerable<Repair>>> ByCode = new(
        StringComparer.Ordinal
    )
    {
        ["TP001"] = HeadingRepairs.OutsideHeading,
        ["TP002"] = RowRepairs.OutOfOrder,
        ["TP003"] = HeadingRepairs.Overlapping,
        ["TP004"] = HeadingRepairs.Unfilled,
        ["TP005"] = HeadingRepairs.CutByPhase,
        ["TP006"] = DateRepairs.WeekdayDoesNotFit,
        ["TP007"] = DateRepairs.NonWorkingDay,
        ["TP010"] = DateRepairs.OccurrenceOutside,
        ["TP012"] = DateRepairs.ChoiceNotMade,
        ["TP014"] = DateRepairs.YearTypedWrong,
        ["TP015"] = DateRepairs.PastNotHeld,
        ["TP016"] = WeekRepairs.DoesNotExist,
        ["TP024"] = FormRepairs.Round,
        ["TP034"] = RowRepairs.SentTwice,
        ["TP064"] = WordRepairs.Duplicate,
        ["TP080"] = FormRepairs.TwoNames,
        ["TP082"] = FormRepairs.OpenPoints,
        ["TP083"] = FormRepairs.NoLegend,
        ["TP084"] = WordRepairs.MixedQuotes,
        ["TP086"] = WeekRepairs.IrregularDates,
        ["TP087"] = FormRepairs.ColumnHeading,
        ["TP088"] = WordRepairs.Footnote,
    };

    /// <summary>The ways out of one finding of a plan, the best first; mostly none.</summary>
    /// <param name="finding">What was found in the plan on this day.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="today">The day on which it was checked.</param>
    public static ValueList<Repair> For(Finding finding, Plan plan, DateOnly today) =>
        ByCode.ContainsKey(finding.Code)
            ? For(finding, plan, today, AllChecks.Run(plan, today))
            : [];

    /// <summary>The ways out of one finding, when all that was found in the plan is at hand.</summary>
    public static ValueList<Repair> For(
        Finding finding,
        Plan plan,
        DateOnly today,
        ValueList<Finding> found
    )
    {
        if (!ByCode.TryGetValue(finding.Code, out var repairs) || !IsOf(plan, finding))
            return [];
        var errors = Errors(plan, found);
        return repairs(new RepairPlace(finding, plan, today))
            .DistinctBy(repair => repair.Edits)
            .Where(repair => Helps(repair, finding, plan, today, errors))
            .ToValueList();
    }

    // a finding of an older state of the plan may name rows that are no longer there
    private static bool IsOf(Plan plan, Finding finding) =>
        finding.Rows.All(row => row >= 1 && row <= plan.Activities.Count);

    private static bool Helps(
        Repair repair,
        Finding finding,
        Plan plan,
        DateOnly today,
        HashSet<(string, string)> errors
    )
    {
        if (repair.Edits.IsEmpty)
            return false;
        var result = PlanEdits.All(plan, repair.Edits, new EditContext(today));
        if (!result.IsApplied || result.IsUnchanged)
            return false;
        var after = AllChecks.Run(result.Plan, today);
        var own = Place(plan, finding);
        return after.All(other => Place(result.Plan, other) != own)
            && Errors(result.Plan, after).IsSubsetOf(errors);
    }

    private static HashSet<(string Code, string Rows)> Errors(
        Plan plan,
        ValueList<Finding> found
    ) =>
        found
            .Where(finding => finding.Severity == Severity.Error)
            .Select(finding => Place(plan, finding))
            .ToHashSet();

    private static (string Code, string Rows) Place(Plan plan, Finding finding) =>
        (
            finding.Code,
            string.Join(
                '\n',
                finding
                    .Rows.Select(row => plan.Activities[row - 1].Id)
                    .Order(StringComparer.Ordinal)
            )
        );
}
