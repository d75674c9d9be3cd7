using CsCheck;
using Tijdpad.Core.Tests.Proposals;
using Tijdpad.Dates;
using Tijdpad.Networks;
using Tijdpad.Networks.Links;
using Tijdpad.Plans;
using Tijdpad.Proposals;

namespace Tijdpad.Solver.Tests;

public sealed class CpSatSolverTests
{
    private static readonly CpSatSolver Solver = new();

    [Fact]
    public void What_is_proposed_keeps_every_link_calendar_and_wish() =>
        TestNetworks.Random.Sample(
            network =>
            {
                if (Solver.Solve(Request(network)) is not ProposalOutcome.Found found)
                    return;
                foreach (var step in found.Best.Steps)
                    AssertStands(network, step);
                foreach (var link in network.Links)
                    AssertKept(network, link, found.Best);
            },
            iter: 150
        );

    [Fact]
    public void The_earliest_day_of_decision_is_that_of_trying_day_by_day() =>
        TestNetworks.Random.Sample(
            network =>
            {
                var tried = Tried(network);
                var outcome = Solver.Solve(Request(network));

                if (tried is null)
                    Assert.IsType<ProposalOutcome.Impossible>(outcome);
                else
                    Assert.Equal(
                        tried,
                        Assert.IsType<ProposalOutcome.Found>(outcome).Best.EarliestDecision
                    );
            },
            iter: 150
        );

    [Fact]
    public void The_same_request_gives_the_same_outcome() =>
        TestNetworks.Random.Sample(
            network =>
                Assert.Equal(
                    Days(Solver.Solve(Request(network))),
                    Days(Solver.Solve(Request(network)))
                ),
            iter: 40
        );

    [Fact]
    public void Nothing_moves_when_today_s_plan_fits()
    {
        var network = TestNetworks.Network(
            [new(0, default, 1, 1, null), new(1, DayOfWeek.Monday, 1, 14, null)],
            [new(0, 1, 2, LagUnit.WorkingDays, false)]
        );

        var best = Assert.IsType<ProposalOutcome.Found>(Solver.Solve(Request(network))).Best;

        Assert.Equal((0, true), (best.Cost, best.IsProven));
        Assert.Empty(best.Moved);
        Assert.Equal(TestNetworks.Today.AddDays(14), best.Decision);
        Assert.Equal(TestNetworks.Today.AddDays(7), best.EarliestDecision);
    }

    [Fact]
    public void As_few_rows_as_can_be_are_moved()
    {
        // the second is planned on the day of the first, for which it waits three days: one of both must move
        var network = TestNetworks.Network(
            [
                new(0, default, 1, 7, null),
                new(0, default, 1, 7, null),
                new(0, default, 1, 21, null),
            ],
            [new(0, 1, 3, LagUnit.Days, false), new(1, 2, 0, LagUnit.Days, false)]
        );

        var best = Assert.IsType<ProposalOutcome.Found>(Solver.Solve(Request(network))).Best;

        Assert.Equal(3, Math.Abs(Assert.Single(best.Moved).MovedDays));
    }

    [Fact]
    public void Alternatives_decide_on_other_days()
    {
        var network = TestNetworks.Network(
            [new(0, default, 1, 1, null), new(1, DayOfWeek.Monday, 2, 28, null)],
            [new(0, 1, 2, LagUnit.WorkingDays, false)]
        );

        var found = Assert.IsType<ProposalOutcome.Found>(
            Solver.Solve(Request(network) with { Options = new() { Alternatives = 3 } })
        );

        Assert.Equal(Days(28, 14, 56, 70), found.Proposals.Select(one => one.Decision!.Value));
        Assert.All(found.Proposals.Skip(1), one => Assert.NotEmpty(one.Difference));
    }

    [Fact]
    public void The_project_team_does_no_more_in_seven_days_than_it_can()
    {
        var rows = Enumerable.Range(0, 5).Select(_ => new TestRow(0, default, 1, 8, null)).ToList();
        var team = TestNetworks.Network(rows, []);
        team = team with
        {
            Steps = team
                .Steps.Select(step => step with { Activity = Dispatch(step.Activity) })
                .ToValueList(),
        };

        var found = Assert.IsType<ProposalOutcome.Found>(
            Solver.Solve(Request(team) with { Options = new() { TeamPerWeek = 2 } })
        );

        var days = found.Best.Steps.Select(step => step.Day).Order().ToList();
        Assert.All(
            days,
            day => Assert.InRange(days.Count(other => other >= day && other < day.AddDays(7)), 1, 2)
        );
    }

    [Fact]
    public void No_agenda_of_a_council_holds_more_rows_than_it_can()
    {
        var rows = Enumerable
            .Range(0, 3)
            .Select(_ => new TestRow(1, DayOfWeek.Monday, 1, 14, null))
            .ToList();
        var separate = TestNetworks.Network(rows, []);
        // three rows of one and the same council
        var council = separate with
        {
            Steps = separate
                .Steps.Select(step => step with { Calendar = separate.Steps[0].Calendar })
                .ToValueList(),
        };

        var free = Assert.IsType<ProposalOutcome.Found>(Solver.Solve(Request(council)));
        var spread = Assert.IsType<ProposalOutcome.Found>(
            Solver.Solve(Request(council) with { Options = new() { PerAgenda = 1 } })
        );

        Assert.Single(free.Best.Steps.Select(step => step.Day).Distinct());
        Assert.Equal(3, spread.Best.Steps.Select(step => step.Day).Distinct().Count());
    }

    private static Tijdpad.Activities.Activity Dispatch(Tijdpad.Activities.Activity activity) =>
        activity with
        {
            Meaning = activity.Meaning with { Kind = Tijdpad.Activities.ActivityKind.Dispatch },
        };

    private static ProposalRequest Request(PlanNetwork network) =>
        new(network, TestNetworks.Today, TestNetworks.Today.AddDays(120));

    private static string Days(ProposalOutcome outcome) =>
        outcome switch
        {
            ProposalOutcome.Found found => string.Join(' ', found.Best.Steps.Select(s => s.Day)),
            ProposalOutcome.Impossible impossible => string.Join(
                '\n',
                impossible
                    .Conflict.Conditions.Select(one => one.Sentence)
                    .Concat(impossible.Conflict.Relaxations.Select(one => one.Sentence))
            ),
            _ => outcome.ToString(),
        };

    private static void AssertStands(PlanNetwork network, ProposedStep step)
    {
        Assert.InRange(step.Day, TestNetworks.Today, TestNetworks.Today.AddDays(120));
        if (step.Step.Calendar is { } calendar)
            Assert.True(calendar.Calendar.MeetsOn(step.Day, null));
        else
            Assert.True(WorkingDays.IsWorkingDay(step.Day) || step.Step.Date.MayBeOn(step.Day));
        foreach (var wish in network.Plan.Timing.Wishes)
        {
            if (wish.ActivityId == step.Step.Activity.Id)
                Assert.True(wish.Date.MayBeOn(step.Day));
        }
    }

    private static void AssertKept(PlanNetwork network, NetworkLink link, Proposal proposal) =>
        Assert.True(
            IsKept(network, link, proposal.Steps[link.From].Day, proposal.Steps[link.To].Day),
            $"{link}"
        );

    // written apart from the solver's own arithmetic
    private static bool IsKept(PlanNetwork network, NetworkLink link, DateOnly from, DateOnly to)
    {
        var second = network.Steps[link.To];
        var begin = second.WorkingDays == 0 ? to : Begin(to, second.WorkingDays);
        if (link.LeadTime is { } lead)
            return from <= lead.LastDispatch(begin);
        switch (link.Unit)
        {
            case LagUnit.Days:
                return from.AddDays(link.Lag) <= begin;
            case LagUnit.WorkingDays:
                return (link.Lag == 0 ? from : WorkingDays.Add(from, link.Lag)) <= begin;
            default:
                var meeting = from;
                for (var left = link.Lag; ; meeting = meeting.AddDays(1))
                {
                    if (!second.Calendar!.Calendar.MeetsOn(meeting, null))
                        continue;
                    if (left-- == 0)
                        return meeting <= begin;
                }
        }
    }

    // the last day from which so many working days lead no further
    private static DateOnly Begin(DateOnly to, int days)
    {
        var begin = to;
        while (WorkingDays.Add(begin, days) > to)
            begin = begin.AddDays(-1);
        return begin;
    }

    // each step on its first day that keeps to all before it: with links forwards only, no other choice is earlier
    private static DateOnly? Tried(PlanNetwork network)
    {
        var days = new DateOnly[network.Steps.Count];
        foreach (var step in network.Steps)
        {
            var day = Enumerable
                .Range(0, 121)
                .Select(TestNetworks.Today.AddDays)
                .Where(one =>
                    step.Calendar is { } calendar
                        ? calendar.Calendar.MeetsOn(one, null)
                        : WorkingDays.IsWorkingDay(one) || step.Date.MayBeOn(one)
                )
                .Where(one =>
                    network.Plan.Timing.Wishes.All(wish =>
                        wish.ActivityId != step.Activity.Id || wish.Date.MayBeOn(one)
                    )
                )
                .Where(one =>
                    network
                        .Links.Where(link => link.To == step.Index)
                        .All(link => IsKept(network, link, days[link.From], one))
                )
                .Select(one => (DateOnly?)one)
                .FirstOrDefault();
            if (day is null)
                return null;
            days[step.Index] = day.Value;
        }
        return days[^1];
    }

    private static IEnumerable<DateOnly> Days(params IEnumerable<int> fromToday) =>
        fromToday.Select(TestNetworks.Today.AddDays);
}
