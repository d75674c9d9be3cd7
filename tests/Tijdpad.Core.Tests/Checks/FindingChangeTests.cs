using Tijdpad.Activities;
using Tijdpad.Checks;
using Tijdpad.Dates;
using Tijdpad.Edits;
using Tijdpad.Plans;

namespace Tijdpad.Core.Tests.Checks;

public sealed class FindingChangeTests
{
    private static readonly DateOnly Today = new(2017, 3, 14);

    [Fact]
    public void A_row_that_only_moves_brings_nothing_and_solves_nothing()
    {
        var plan = PlanOf("2/4", "3/4", "4/4");

        var moved = new MoveActivity("rij-0", "rij-2").ApplyTo(plan, new(Today)).Plan!;

        Assert.Equal(FindingChange.None, FindingChange.Of(plan, moved, Today));
    }

    [Fact]
    public void What_comes_and_what_goes_are_told_apart()
    {
        var plan = PlanOf("2/4", "3/4", "4/4");

        var changed = PlanEdits
            .All(plan, [new SetDate("rij-0", "3/4"), new SetDate("rij-2", "9/4")], new(Today))
            .Plan!;

        var change = FindingChange.Of(plan, changed, Today);
        Assert.Equal(("TP007", 3), (change.New[0].Code, Assert.Single(change.New).Rows[0]));
        Assert.Equal(("TP007", 1), (change.Solved[0].Code, Assert.Single(change.Solved).Rows[0]));
    }

    private static Plan PlanOf(params string[] dates) =>
        new Plan("Proef", Today).WithActivities(
            dates
                .Select(
                    (words, at) =>
                        new Activity($"rij-{at}")
                        {
                            Title = $"Overleg {at}",
                            Date = FuzzyDate.Read(words, new(Today)),
                            Meaning = ActivityMeaning.None with { Kind = ActivityKind.Meeting },
                        }
                )
                .ToValueList()
        );
}
