using Tijdpad.Checks;
using Tijdpad.Checks.Communication;
using Tijdpad.Checks.Dates;
using Tijdpad.Checks.Form;
using Tijdpad.Checks.Order;
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
    private static readonly Dictionary<Type, Func<RepairPlace, IEnumerable<Repair>>> OfCheck = new()
    {
        [typeof(OutsideWeekHeadingCheck)] = HeadingRepairs.OutsideHeading,
        [typeof(RowsOutOfOrderCheck)] = RowRepairs.OutOfOrder,
        [typeof(OverlappingHeadingsCheck)] = HeadingRepairs.Overlapping,
        [typeof(UnfilledHeadingCheck)] = HeadingRepairs.Unfilled,
        [typeof(PhaseCutsWeekBlockCheck)] = HeadingRepairs.CutByPhase,
        [typeof(WeekdayDoesNotFitCheck)] = DateRepairs.WeekdayDoesNotFit,
        [typeof(NonWorkingDayCheck)] = DateRepairs.NonWorkingDay,
        [typeof(OccurrenceOutsideDateCheck)] = DateRepairs.OccurrenceOutside,
        [typeof(ChoiceNotMadeCheck)] = DateRepairs.ChoiceNotMade,
        [typeof(YearTypedWrongCheck)] = DateRepairs.YearTypedWrong,
        [typeof(PastNotHeldCheck)] = DateRepairs.PastNotHeld,
        [typeof(WeekDoesNotExistCheck)] = WeekRepairs.DoesNotExist,
        [typeof(RoundNumberCheck)] = FormRepairs.Round,
        [typeof(SentTwiceCheck)] = RowRepairs.SentTwice,
        [typeof(DuplicateWordsCheck)] = WordRepairs.Duplicate,
        [typeof(TwoNamesCheck)] = FormRepairs.TwoNames,
        [typeof(OpenPointsCheck)] = FormRepairs.OpenPoints,
        [typeof(NoLegendCheck)] = FormRepairs.NoLegend,
        [typeof(MixedQuotesCheck)] = WordRepairs.MixedQuotes,
        [typeof(IrregularDatesCheck)] = WeekRepairs.IrregularDates,
        [typeof(ColumnHeadingCheck)] = FormRepairs.ColumnHeading,
        [typeof(FootnoteCheck)] = WordRepairs.Footnote,
    };

    /// <summary>Whether ways out of findings like this are known at all; each would still have to be tried.</summary>
    public static bool Knows(Finding finding) =>
        OfCheck.ContainsKey(AllChecks.Of(finding).GetType());

    /// <summary>The ways out of one finding of a plan, the best first; mostly none.</summary>
    /// <param name="finding">What was found in the plan on this day.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="today">The day on which it was checked.</param>
    public static ValueList<Repair> For(Finding finding, Plan plan, DateOnly today) =>
        Knows(finding) ? For(finding, plan, today, AllChecks.Run(plan, today)) : [];

    /// <summary>The ways out of one finding, when all that was found in the plan is at hand.</summary>
    public static ValueList<Repair> For(
        Finding finding,
        Plan plan,
        DateOnly today,
        ValueList<Finding> found,
        CancellationToken stop = default
    )
    {
        if (
            !OfCheck.TryGetValue(AllChecks.Of(finding).GetType(), out var repairs)
            || !IsOf(plan, finding)
        )
            return [];
        var errors = SpotsOf(found.Where(IsError), plan);
        return repairs(new RepairPlace(finding, plan, today))
            .DistinctBy(repair => repair.Edits)
            .Where(repair => Helps(repair, finding, plan, today, errors, stop))
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
        HashSet<FindingSpot> errors,
        CancellationToken stop
    )
    {
        if (repair.Edits.IsEmpty)
            return false;
        var result = PlanEdits.All(plan, repair.Edits, new EditContext(today));
        if (!result.IsApplied || result.IsUnchanged)
            return false;
        var after = AllChecks.Run(result.Plan, today, stop);
        return !finding.SpotsIn(plan).All(SpotsOf(after, result.Plan).Contains)
            && SpotsOf(after.Where(IsError), result.Plan).IsSubsetOf(errors);
    }

    private static bool IsError(Finding finding) => finding.Severity == Severity.Error;

    private static HashSet<FindingSpot> SpotsOf(IEnumerable<Finding> found, Plan plan) =>
        found.SelectMany(one => one.SpotsIn(plan)).ToHashSet();
}
