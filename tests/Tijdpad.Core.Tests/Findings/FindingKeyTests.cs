using Tijdpad.Checks;
using Tijdpad.Core.Tests.Checks;
using Tijdpad.Edits;
using Tijdpad.Findings;
using Tijdpad.Plans;

namespace Tijdpad.Core.Tests.Findings;

public sealed class FindingKeyTests
{
    private static readonly DateOnly Today = new(2017, 3, 14);

    private static readonly Plan Plan = TestPlan.Of(
        """
        14/3 | Overleg
        16/3 of 17/3 | Stuurgroep
        25/3 | Bespreking in de raad
        28/3 | Opstellen nota
        """
    );

    [Fact]
    public void The_key_stays_when_rows_move_and_other_things_are_edited()
    {
        var now = Edited(
            new MoveActivity("rij-3", null),
            new SetTitle("rij-1", "Ander overleg"),
            new RemoveActivity("rij-4")
        );

        Assert.Equal(Key(Plan, "TP007"), Key(now, "TP007"));
        Assert.Equal(Key(Plan, "TP012"), Key(now, "TP012"));
    }

    [Fact]
    public void The_key_stays_when_rows_are_named_in_another_order()
    {
        var plan = TestPlan.Of("14/3 | Stuurgroep\n15/3 | Raad");
        var moved = new MoveActivity("rij-2", null).ApplyTo(plan, new EditContext(Today)).Plan!;
        var later = new DateOnly(2017, 3, 20);

        Assert.Equal(Key(plan, "TP015", later), Key(moved, "TP015", later));
    }

    [Fact]
    public void The_key_stays_when_a_day_passes() =>
        Assert.Equal(Key(Plan, "TP012"), Key(Plan, "TP012", Today.AddDays(1)));

    [Fact]
    public void The_key_becomes_another_when_what_was_found_becomes_another()
    {
        Assert.NotEqual(Key(Plan, "TP007"), Key(Edited(new SetDate("rij-3", "26/3")), "TP007"));
        Assert.NotEqual(
            Key(Plan, "TP012"),
            Key(Edited(new SetDate("rij-2", "15/3 of 17/3")), "TP012")
        );
    }

    [Fact]
    public void No_two_findings_of_a_plan_have_one_key()
    {
        var keys = AllChecks
            .Run(Plan, Today)
            .Select(finding => FindingKey.Of(finding, Plan))
            .ToList();

        Assert.Equal(keys.Distinct(), keys);
        Assert.All(keys, key => Assert.Matches("^TP[0-9]{3}-[0-9a-f]{16}$", key));
    }

    private static Plan Edited(params PlanEdit[] edits) =>
        PlanEdits.All(Plan, edits, new EditContext(Today)).Plan!;

    private static string Key(Plan plan, string code, DateOnly? today = null) =>
        FindingKey.Of(AllChecks.Run(plan, today ?? Today).Single(one => one.Code == code), plan);
}
