using System.Globalization;
using Tijdpad.Activities;
using Tijdpad.Calendars;
using Tijdpad.Dates;
using Tijdpad.Networks;
using Tijdpad.Networks.Links;
using Tijdpad.Plans;
using Tijdpad.Proposals;
using Tijdpad.Rhythms;
using Tijdpad.Solver;

namespace Tijdpad.Bench;

/// <summary>How long a proposal, an explanation and a search for windows take with so many municipalities.</summary>
internal static class ProposeBench
{
    private static readonly DateOnly Today = new(2025, 1, 6);

    private static readonly DayOfWeek[] Weekdays =
    [
        DayOfWeek.Monday,
        DayOfWeek.Tuesday,
        DayOfWeek.Wednesday,
        DayOfWeek.Thursday,
    ];

    // a joint plan: drafted, sent, twice past colleges, committees and councils
    private static readonly (string Title, ActivityKind Kind, BodyKind? Body, int Week)[] Rows =
    [
        ("Conceptvisie opstellen", ActivityKind.Drafting, null, 3),
        ("Stukken naar de colleges", ActivityKind.Dispatch, null, 4),
        ("Bespreking in de colleges", ActivityKind.Meeting, BodyKind.College, 5),
        ("Stukken naar de raden", ActivityKind.Dispatch, null, 6),
        ("Zienswijze in de commissies", ActivityKind.Opinion, BodyKind.Committee, 9),
        ("Zienswijze in de raden", ActivityKind.Opinion, BodyKind.Council, 11),
        ("Zienswijzen verwerken", ActivityKind.Drafting, null, 14),
        ("Definitief voorstel naar de colleges", ActivityKind.Dispatch, null, 15),
        ("Vaststelling in de colleges", ActivityKind.Meeting, BodyKind.College, 16),
        ("Definitief voorstel naar de raden", ActivityKind.Dispatch, null, 17),
        ("Besluitvorming in de raden", ActivityKind.Decision, BodyKind.Council, 24),
    ];

    public static void Run(int municipalities)
    {
        var network = NetworkOf(municipalities);
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{municipalities} municipalities, {network.Steps.Count} steps, {network.Links.Count} links"
            )
        );
        Measure("warm-up", () => Propose(NetworkOf(2), ProposalAim.AsPlanned));
        Measure("problem and earliest days", () => Earliest(network));
        Measure("as planned, fewest moves", () => Propose(network, ProposalAim.AsPlanned));
        Measure(
            "the same, team and agendas",
            () => Propose(network, ProposalAim.AsPlanned, new() { TeamPerWeek = 1, PerAgenda = 1 })
        );
        Measure(
            "the same, two alternatives",
            () => Propose(network, ProposalAim.AsPlanned, new() { Alternatives = 2, Effort = 3 })
        );
        Measure("the same, checked", () => Checked(network));
        Measure("earliest common decision", () => Propose(network, ProposalAim.Earliest));
        Measure("impossible wish explained", () => Propose(Wished(network), ProposalAim.AsPlanned));
        Measure("common windows, 3 years", () => Windows(network.Plan));
    }

    private static void Measure(string what, Func<string> run)
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();
        var result = run();
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{what, -28} {clock.Elapsed.TotalSeconds, 8:0.000} s  {result}"
            )
        );
    }

    private static string Earliest(PlanNetwork network)
    {
        var problem = ProposalProblem.Of(ProposalRequest.Of(network, Today));
        var bounds = DayBounds.Of(problem.Model);
        return $"decision on or after {problem.Model.DayOf(problem.DecisionOf(bounds.Earliest)!.Value):yyyy-MM-dd}";
    }

    // as the page asks it: two alternatives, each with what the checks find of it
    private static string Checked(PlanNetwork network)
    {
        var request = ProposalRequest.Of(network, Today) with
        {
            Options = new()
            {
                DecideWithin = 28,
                Alternatives = 2,
                Effort = 3,
            },
        };
        var outcome = new CheckedSolver(new CpSatSolver()).Solve(request);
        return outcome is ProposalOutcome.Found found
            ? string.Join(
                ", ",
                found
                    .Proposals.Select(one => AdoptedProposal.Of(network.Plan, one, Today))
                    .OfType<AdoptedProposal>()
                    .Select(one =>
                        $"{one.Findings.New.Count} new and {one.Findings.Solved.Count} solved"
                    )
            )
            : Text(outcome);
    }

    private static string Propose(
        PlanNetwork network,
        ProposalAim aim,
        ProposalOptions? limits = null
    )
    {
        var request = ProposalRequest.Of(network, Today) with
        {
            Options = (limits ?? new()) with { Aim = aim, DecideWithin = 28 },
        };
        return Text(new CpSatSolver().Solve(request));
    }

    private static string Text(ProposalOutcome outcome) =>
        outcome switch
        {
            ProposalOutcome.Found { Best: var best } =>
                $"{best.Decision:yyyy-MM-dd}, {best.Moved.Count()} moved, cost {best.Cost}, bound {best.Bound}, proven {best.IsProven}",
            ProposalOutcome.Impossible { Conflict: var conflict } =>
                $"{conflict.Conditions.Count} conditions, minimal {conflict.IsMinimal}, {conflict.Relaxations.Count} ways out: {(conflict.Relaxations is [var first, ..] ? first.Sentence : "")}",
            var other => other.ToString(),
        };

    private static string Windows(Plan plan)
    {
        var found = CommonWindows.Of(
            plan,
            new(WindowRequest.CouncilsOf(plan), Today, Today.AddYears(3))
        );
        return $"{found.Windows.Count} windows, {found.NearMisses.Count} near misses";
    }

    private static PlanNetwork Wished(PlanNetwork network)
    {
        var wish = new DateWish(
            network.Plan.Activities[^1].Id,
            null,
            WishKind.Must,
            FuzzyDate.Read("uiterlijk 1 maart 2025", new(Today))
        );
        return network with
        {
            Plan = network.Plan.WithTiming(network.Plan.Timing with { Wishes = [wish] }),
        };
    }

    private static PlanNetwork NetworkOf(int municipalities)
    {
        var names = Enumerable.Range(1, municipalities).Select(n => $"Gemeente {n}").ToList();
        var plan = new Plan("Proef")
            .WithMunicipalities(
                names.Select(name => new Municipality(name, null)).ToValueList(),
                null
            )
            .WithActivities(Rows.Index().Select(ActivityOf).ToValueList())
            .WithTiming(new() { Calendars = names.Index().SelectMany(CalendarsOf).ToValueList() });
        var calendars = new BodyCalendars(plan);
        var steps = new List<NetworkStep>();
        foreach (var (row, activity) in plan.Activities.Index())
        foreach (var name in Rows[row].Body is null ? [null] : names.Select(one => (string?)one))
            steps.Add(
                new(
                    steps.Count,
                    row + 1,
                    activity,
                    name,
                    Rows[row].Body is { } kind ? calendars.Of(BodyOf(kind, name!)) : null,
                    activity.Date
                )
                {
                    IsDecision = row == Rows.Length - 1,
                }
            );
        return new(plan, steps.ToValueList(), LinksOf(steps).ToValueList(), []);
    }

    // each row waits for the one before it, in each municipality by itself
    private static IEnumerable<NetworkLink> LinksOf(List<NetworkStep> steps) =>
        from second in steps
        from first in steps
        where first.Row == second.Row - 1
        where
            first.Municipality is null
            || second.Municipality is null
            || first.Municipality == second.Municipality
        select new NetworkLink(
            first.Index,
            second.Index,
            true,
            Rows[first.Row - 1].Kind == ActivityKind.Dispatch ? 0 : 1,
            LagUnit.Days,
            LinkBasis.Dispatch,
            $"Rij {second.Row} wacht op rij {first.Row}."
        )
        {
            LeadTime =
                Rows[first.Row - 1].Kind == ActivityKind.Dispatch
                    ? second.Calendar?.LeadTime
                    : null,
        };

    private static Activity ActivityOf(
        (int Index, (string Title, ActivityKind Kind, BodyKind? Body, int Week) Row) one
    ) =>
        new($"rij-{one.Index + 1}")
        {
            Title = one.Row.Title,
            Date = FuzzyDate.On(Today.AddDays(7 * one.Row.Week + 1)),
            Meaning = ActivityMeaning.None with { Kind = one.Row.Kind },
        };

    // no two neighbours alike: weekly colleges, councils by the month or by a cycle, lead times of all kinds
    private static IEnumerable<BodyCalendar> CalendarsOf((int Index, string Name) one)
    {
        var (n, name) = one;
        var day = Weekdays[n % Weekdays.Length];
        Rhythm council = (n % 3) switch
        {
            0 => new Rhythm.Monthly([n % 4 + 1], day),
            1 => new Rhythm.InCycle(4, n / 3 % 4 + 1, day, Today),
            _ => new Rhythm.InCycle(3, n / 3 % 3 + 1, day, Today),
        };
        yield return Calendar(
            BodyKind.College,
            name,
            new Rhythm.Weekly([Weekdays[n % 2]]),
            LeadTime.OnWeekday(DayOfWeek.Friday, 1)
        );
        yield return Calendar(
            BodyKind.Committee,
            name,
            new Rhythm.InCycle(4, n % 4 + 1, day, Today),
            LeadTime.OfWorkingDays(n % 5 + 5)
        );
        yield return Calendar(BodyKind.Council, name, council, LeadTime.OfDays(n % 8 + 7));
    }

    private static BodyCalendar Calendar(
        BodyKind kind,
        string municipality,
        Rhythm rhythm,
        LeadTime lead
    ) =>
        new(kind, BodyOf(kind, municipality).Name, municipality)
        {
            Rhythm = rhythm,
            LeadTime = lead,
        };

    private static Body BodyOf(BodyKind kind, string municipality) =>
        new(
            kind,
            kind switch
            {
                BodyKind.College => "college",
                BodyKind.Committee => "commissie",
                _ => "raad",
            },
            municipality
        );
}
