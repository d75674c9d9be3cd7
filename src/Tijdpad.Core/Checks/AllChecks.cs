using Tijdpad.Checks.Bodies;
using Tijdpad.Checks.Communication;
using Tijdpad.Checks.Dates;
using Tijdpad.Checks.Form;
using Tijdpad.Checks.Law;
using Tijdpad.Checks.Order;
using Tijdpad.Findings;
using Tijdpad.Plans;
using Tijdpad.Rows;

namespace Tijdpad.Checks;

/// <summary>Every check, by hand, in the order of its code.</summary>
public static class AllChecks
{
    public static ValueList<ICheck> List { get; } =
    [
        new OutsideWeekHeadingCheck(),
        new RowsOutOfOrderCheck(),
        new OverlappingHeadingsCheck(),
        new UnfilledHeadingCheck(),
        new PhaseCutsWeekBlockCheck(),
        new WeekdayDoesNotFitCheck(),
        new NonWorkingDayCheck(),
        new SchoolHolidayDiffersCheck(),
        new AfterLongWeekendCheck(),
        new OccurrenceOutsideDateCheck(),
        new StillToScheduleCheck(),
        new ChoiceNotMadeCheck(),
        new TooVagueCheck(),
        new YearTypedWrongCheck(),
        new PastNotHeldCheck(),
        new WeekDoesNotExistCheck(),
        new CouncilInRecessCheck(),
        new DateNotUnderstoodCheck(),
        new NotAMeetingDayCheck(),
        new DiscussedBeforeSentCheck(),
        new LeadTimeCheck(),
        new VersionNotMadeCheck(),
        new VersionGoesBackCheck(),
        new RoundNumberCheck(),
        new PartNotSentCheck(),
        new PreparedTooLateCheck(),
        new PreferredOrderCheck(),
        new GateAfterwardsCheck(),
        new UnknownReferenceCheck(),
        new AnnouncedDecisionCheck(),
        new LastStepCheck(),
        new ResultNotReadyCheck(),
        new InvitationTooEarlyCheck(),
        new SentTwiceCheck(),
        new PhaseAheadCheck(),
        new AdviceWithoutMeetingCheck(),
        new MunicipalDatesMissingCheck(),
        new UnusualWeekdayCheck(),
        new OrderWithinDayCheck(),
        new CoverageNotPlannedCheck(),
        new AfterTheFactCheck(),
        new PublicTooEarlyCheck(),
        new NoFeedbackCheck(),
        new EmptyMessageCheck(),
        new OpenMessageCheck(),
        new DuplicateWordsCheck(),
        new NotSharedCheck(),
        new OpinionTermCheck(),
        new JointBudgetCheck(),
        new MergerDecisionCheck(),
        new TermExtendedCheck(),
        new InspectionTooShortCheck(),
        new TwoNamesCheck(),
        new EmptyPurposeCheck(),
        new OpenPointsCheck(),
        new NoLegendCheck(),
        new MixedQuotesCheck(),
        new NoVersionCheck(),
        new IrregularDatesCheck(),
        new ColumnHeadingCheck(),
        new FootnoteCheck(),
        new MissingListCheck(),
        new MarksStopCheck(),
        new OpenAlternativeCheck(),
    ];

    private static readonly Dictionary<string, ICheck> ByCode = List.ToDictionary(
        check => check.Code,
        StringComparer.Ordinal
    );

    /// <summary>The check that found this.</summary>
    public static ICheck Of(Finding finding) => ByCode[finding.Code];

    /// <summary>Everything that is wrong with a plan, by row and then by code.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="today">The day of the check; null for the date of the plan.</param>
    public static ValueList<Finding> Run(
        Plan plan,
        DateOnly? today = null,
        CancellationToken stop = default
    )
    {
        var context = new CheckContext(plan, today ?? plan.AsOf);
        return List.SelectMany(check => Run(check, context, stop))
            .OrderBy(finding => finding.Rows.IsEmpty ? int.MaxValue : finding.Rows[0])
            .ThenBy(finding => finding.Code, StringComparer.Ordinal)
            .ToValueList();
    }

    private static IEnumerable<Finding> Run(
        ICheck check,
        CheckContext context,
        CancellationToken stop
    )
    {
        stop.ThrowIfCancellationRequested();
        return check.Run(context);
    }
}
