using Tijdpad.Plans;
using Tijdpad.Proposals;

namespace Tijdpad.Core.Tests.Proposals;

public sealed class ConflictsTests
{
    [Fact]
    public void A_wish_that_comes_too_early_is_set_against_what_holds_it_up()
    {
        // the papers go on Friday 17 March at the earliest, six days before a council that meets on Mondays
        var conflict = ConflictOf(
            [new(0, default, 1, 4, null), new(1, DayOfWeek.Monday, 1, 14, 10)],
            [new(0, 1, 0, LagUnit.Days, true)],
            today: TestNetworks.Today.AddDays(4)
        );

        Assert.Equal(
            [
                "Wat nog open is, kan niet vóór vandaag (vr 17 mrt 2017).",
                "De raad van Dorp 1 vergadert: elke week op maandag, buiten reces en feestdagen. Rond do 23 mrt 2017 is dat ma 20 mrt 2017 en dan pas ma 27 mrt 2017.",
                "Rij 2 wacht op rij 1. De stukken moeten er 6 dagen van tevoren zijn.",
                "Rij 2 (“Stap 1”) moet uiterlijk do 23 mrt 2017 zijn (wens).",
            ],
            conflict
                .Conditions.Select(one => one.Sentence)
                .OrderBy(Order)
                .ThenBy(one => one, StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Ways_out_are_the_least_that_helps_and_the_cheapest_first()
    {
        var conflict = ConflictOf(
            [new(0, default, 1, 4, null), new(1, DayOfWeek.Monday, 1, 14, 10)],
            [new(0, 1, 0, LagUnit.Days, true)],
            today: TestNetworks.Today.AddDays(4)
        );

        Assert.Equal(
            [
                "Laat rij 2 (“Stap 1”) naar ma 27 mrt 2017 gaan, in plaats van uiterlijk do 23 mrt 2017 (4 dagen later).",
                "Kort de aanlevertermijn van de raad van Dorp 1 in van 6 naar 3 dagen: stukken op vr 17 mrt 2017 voor de vergadering van ma 20 mrt 2017.",
                "Vraag de raad van Dorp 1 om een extra vergadering op do 23 mrt 2017 (week 12), voor rij 2 (“Stap 1”).",
            ],
            conflict.Relaxations.Select(one => one.Sentence)
        );
        Assert.All(conflict.Relaxations, one => Assert.NotNull(one.Decision));
    }

    [Fact]
    public void Of_very_many_conditions_those_that_are_needed_are_found_in_few_trials()
    {
        // fifty rows with a wish that holds, and a council that is wanted too early
        var rows = Enumerable
            .Range(0, 50)
            .Select(_ => new TestRow(0, default, 1, 4, 60))
            .Append(new(1, DayOfWeek.Monday, 1, 14, 10))
            .ToArray();
        var network = TestNetworks.Network(rows, [new(0, 50, 0, LagUnit.Days, true)]);
        var today = TestNetworks.Today.AddDays(4);
        var problem = ProposalProblem.Of(new(network, today, today.AddDays(120)));
        var all = Enumerable.Range(0, problem.Conditions.Count).ToList();
        Assert.InRange(all.Count, 50, 500);
        var trials = 0;

        var halved = Conflicts.Smallest(
            problem,
            problem.Model,
            all,
            model =>
            {
                trials++;
                return DayBounds.Of(model).IsPossible;
            }
        );

        Assert.Equal(OneByOne(problem, all), halved.Conditions.Order());
        Assert.True(halved.IsMinimal);
        Assert.InRange(trials, 1, all.Count);
    }

    // the plain way: leave out one after another, the least certain first
    private static IEnumerable<int> OneByOne(ProposalProblem problem, List<int> all)
    {
        var kept = all.ToHashSet();
        foreach (
            var condition in all.OrderBy(one => problem.Conditions[one].Certainty)
                .ThenByDescending(one => one)
        )
        {
            kept.Remove(condition);
            if (DayBounds.Of(problem.Model.Only(kept.Contains)).IsPossible)
                kept.Add(condition);
        }
        return kept.Order();
    }

    private static Conflict ConflictOf(TestRow[] rows, TestLink[] links, DateOnly today)
    {
        var network = TestNetworks.Network(rows, links);
        var problem = ProposalProblem.Of(new(network, today, today.AddDays(120)));
        var bounds = DayBounds.Of(problem.Model);
        return Conflicts.Of(
            problem,
            bounds.Sufficient(problem.Model),
            model => DayBounds.Of(model).IsPossible
        );
    }

    private static int Order(string sentence) =>
        sentence[0] switch
        {
            'W' => 0,
            'D' => 1,
            _ => sentence.Contains("wens", StringComparison.Ordinal) ? 3 : 2,
        };
}
