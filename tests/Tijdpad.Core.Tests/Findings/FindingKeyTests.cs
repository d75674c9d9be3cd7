using System.Globalization;
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
    public void The_key_stays_when_the_sentences_are_worded_anew()
    {
        var finding = Found(Plan, "TP007");
        var reworded = finding with { Message = "Anders", Why = "Daarom", Repair = "Zo" };

        Assert.Equal(FindingKey.Of(finding, Plan), FindingKey.Of(reworded, Plan));
    }

    [Fact]
    public void The_key_becomes_another_when_it_is_about_something_else()
    {
        var finding = Found(Plan, "TP007");
        About[] others =
        [
            new About.Day(new(2017, 3, 26)),
            new About.Days(new(2017, 3, 25), null),
            new About.Row("rij-3"),
            new About.Words("day\t2017-03-25"),
        ];

        var keys = others.Select(other => FindingKey.Of(finding with { About = [other] }, Plan));

        Assert.Equal(
            others.Length + 1,
            keys.Append(FindingKey.Of(finding, Plan)).Distinct().Count()
        );
    }

    // waivers are kept under these
    [Theory]
    [InlineData("TP007", "TP007-3d4a9bb3cb07a47a")]
    [InlineData("TP012", "TP012-c72bd90a356bf05a")]
    public void The_key_of_today_is_the_key_of_next_year(string code, string key) =>
        Assert.Equal(key, Key(Plan, code));

    [Fact]
    public void The_key_is_the_same_in_every_culture()
    {
        var here = Key(Plan, "TP007");
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("fa-IR");

            Assert.Equal(here, Key(Plan, "TP007"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Keys_keep_to_their_law_in_a_plan_with_many_findings() =>
        Assert.True(FindingKeyLaw.Holds(TestPlan.Of(Many), Today) > 20);

    private const string Many = """
        @ Leiden, Leiderdorp
        ! Excursie langs de gemalen
        ! Rol van de provincie
        # BEELDVORMING
        ## Week 12
        16/3 of 17/3 | Stuurgroep
        25/3 | Bespreking nota ‘versie 0.1’ in de raden | Vragen: ; Agendapunten: | | XX (1)
        26/3 | stuurgroep | Vragen: | Wie stelt het persbericht op?
        di 22 maart | Verzending nota versie 0.3 aan raden en colleges [4] | | | X
        22/3 | Bespreking nota versie 0.3 in raden en colleges | 29/3: raad Leiden; 5/4: raad Leiderdorp | | XX (3)
        # BESLUITVORMING
        ## Week 53 2017
        28/3/2018 | Verzending nota versie 0.2 aan raden | Alternatief: schriftelijk
        23/3 | Verzending nota versie 0.3 aan raden
        14 / 4 | Besluit in [1]raad | Nieuwsbericht op de site van alle gemeenten | Nieuwsbericht op de site van alle gemeenten | XX (1)
        veertien mart | Nota “v0.4” opstellen
        4/4 | Besluitvorming nota versie 0.4 in raden | | | XX
        [7] Alternatief: geen besluit
        """;

    private static Plan Edited(params PlanEdit[] edits) =>
        PlanEdits.All(Plan, edits, new EditContext(Today)).Plan!;

    private static string Key(Plan plan, string code, DateOnly? today = null) =>
        FindingKey.Of(Found(plan, code, today), plan);

    private static Finding Found(Plan plan, string code, DateOnly? today = null) =>
        AllChecks.Run(plan, today ?? Today).Single(one => one.Code == code);
}
