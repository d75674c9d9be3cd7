using Tijdpad.Checks;
using Tijdpad.Edits;
using Tijdpad.Findings;
using Tijdpad.Plans;

namespace Tijdpad.Proposals;

/// <summary>Finds the days on which a row of a proposal brings the findings that it brings, all else as it is proposed.</summary>
internal sealed class AvoidedSearch(
    ProposalRequest request,
    AdoptedProposal adopted,
    CancellationToken stop
)
{
    private const int MostFindings = 6;

    // so far to either side; further on is another plan
    private const int Reach = 90;

    // a day takes longer to try in a long plan, and of a row with many municipalities: fewer are tried then
    private const int MostWork = 4_000;

    private readonly Plan _plan = request.Network.Plan;
    private readonly DayModel _model = ProposalProblem.Of(request).Model;
    private int _left = MostWork;

    public IEnumerable<AvoidedDays> Find() =>
        adopted
            .Findings.New.Where(one =>
                one.Family != CheckFamily.Form && !AllChecks.Of(one).IsAboutPlaces
            )
            .Take(MostFindings)
            .Select(Of)
            .OfType<AvoidedDays>();

    // one row that can go elsewhere will do: the last of them first, for what comes before it leans on nothing
    private AvoidedDays? Of(Finding finding)
    {
        var check = AllChecks.Of(finding);
        var known = Spots(check, _plan);
        var spots = finding.SpotsIn(adopted.Plan).ToList();
        var added = spots.Where(spot => !known.Contains(spot)).ToList();
        return spots
            .Select(spot => adopted.Proposal.Steps.LastOrDefault(one => IsOf(one, spot.RowId)))
            .OfType<ProposedStep>()
            .OrderByDescending(step => step.Step.Row)
            .Select(step => Of(finding, check, step, added))
            .FirstOrDefault(one => one is not null);
    }

    private AvoidedDays? Of(
        Finding finding,
        ICheck check,
        ProposedStep step,
        List<FindingSpot> added
    )
    {
        var (bad, isGoodSomewhere) = (new List<DateOnly> { step.Day }, false);
        if (Applied(_plan, other => other.Step.Row != step.Step.Row) is not { } rest)
            return null;
        var work = _plan.Activities.Count + 3 * StepsOf(step.Step.Row).Count();
        foreach (var day in DaysAround(step))
        {
            stop.ThrowIfCancellationRequested();
            if ((_left -= work) < 0)
                break;
            // a day that the plan refuses is no better
            if (WithDay(rest, step, day) is not { } other || Spots(check, other).Overlaps(added))
                bad.Add(day);
            else
                isGoodSomewhere = true;
        }
        return isGoodSomewhere
            ? new(step.Step.Activity.Id, bad.Order().ToValueList(), finding.Message)
            : null;
    }

    private IEnumerable<DateOnly> DaysAround(ProposedStep step)
    {
        var (at, node) = (
            step.Day.DayNumber - _model.First.DayNumber,
            _model.Nodes[step.Step.Index]
        );
        return node.Between(Math.Max(0, at - Reach), at + Reach)
            .Where(day => day != at)
            .OrderBy(day => Math.Abs(day - at))
            .Select(_model.DayOf);
    }

    private IEnumerable<ProposedStep> StepsOf(int row) =>
        adopted.Proposal.Steps.Where(step => step.Step.Row == row);

    private Plan? WithDay(Plan rest, ProposedStep moved, DateOnly day) =>
        Applied(
            rest,
            StepsOf(moved.Step.Row)
                .Select(step =>
                    step.Day == moved.Day
                        ? step with
                        {
                            Day = day,
                            First = step.First.AddDays(day.DayNumber - step.Day.DayNumber),
                            IsMoved = true,
                        }
                        : step
                )
        );

    private Plan? Applied(Plan plan, Func<ProposedStep, bool> takesPart) =>
        Applied(plan, adopted.Proposal.Steps.Where(takesPart));

    private Plan? Applied(Plan plan, IEnumerable<ProposedStep> steps)
    {
        var proposal = adopted.Proposal with { Steps = steps.ToValueList() };
        var edits = ProposalEdits.Of(plan, proposal, request.Today);
        return PlanEdits.All(plan, edits, new(request.Today)).Plan;
    }

    private HashSet<FindingSpot> Spots(ICheck check, Plan plan) =>
        check
            .Run(new(plan, request.Today))
            .SelectMany(finding => finding.SpotsIn(plan))
            .ToHashSet();

    private static bool IsOf(ProposedStep step, string id) =>
        step.IsWritten && step.Step.Activity.Id == id;
}
