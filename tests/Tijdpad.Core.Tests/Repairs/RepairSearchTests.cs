using CsCheck;
using Tijdpad.Checks;
using Tijdpad.Core.Tests.Checks;
using Tijdpad.Edits;
using Tijdpad.Plans;
using Tijdpad.Repairs;

namespace Tijdpad.Core.Tests.Repairs;

public sealed class RepairSearchTests
{
    private static readonly DateOnly Today = new(2017, 3, 14);

    public static TheoryData<string, string, string[]> OfRows =>
        new()
        {
            {
                "TP001",
                "## Week 12\n21/3 | Stuurgroep\n## Week 13\n4/4 | Raad\n## Week 14\n5/4 | Klankbordgroep\n6/4 | Overleg",
                ["Noem de kop “Week 14”", "Zet rij 2 onder “Week 14”"]
            },
            {
                "TP002",
                "14/3 | Overleg\n28/3 | Stuurgroep\n21/3 | Raad\n29/3 | Overleg\n4/4 | Raad\n5/4 | Overleg",
                ["Zet rij 2 na rij 3"]
            },
            {
                "TP005",
                "# BEELDVORMING\n## Week 12 – 13\n21/3 | Stuurgroep\n# BESLUITVORMING\n28/3 | Raad\n29/3 | Overleg",
                ["Zet rij 2 en 3 onder een eigen kop “Week 13”"]
            },
            {
                "TP004",
                "## Week 12 – 15\n21/3 | Stuurgroep\n22/3 | Raad\n## Week 16\n18/4 | Raad",
                ["Noem de kop “Week 12”"]
            },
            {
                "TP024",
                "14/3 | Raad | | | XX (1)\n21/3 | Raad | | | XX (2)\n28/3 | Raad | | | XX (1)",
                ["Maak van het merk in rij 3 ronde (3)", "Maak van het merk in rij 3 ronde (2)"]
            },
            {
                "TP086",
                "14/3 | Raad\n15/3 | Raad\n16/3 | Raad\n17/3 | Raad\n20/3 | Raad\n21 / 3 | Raad",
                ["Schrijf de datums zoals de rest"]
            },
        };

    public static TheoryData<string, string, string[]> OfDates =>
        new()
        {
            { "TP016", "## Week 53 2017\n3/1/2018 | Stuurgroep", ["Noem de kop “Week 1 2018”"] },
            {
                "TP006",
                "di 22 maart | Stuurgroep",
                ["Maak er wo 22 mrt 2017 van", "Maak er di 21 mrt 2017 van"]
            },
            {
                "TP007",
                "25/3 | Bespreking in de raad",
                ["Maak er ma 27 mrt 2017 van", "Maak er vr 24 mrt 2017 van"]
            },
            {
                "TP010",
                "22/3 | Bespreking in de raden | 29/3: raad Leiden",
                ["Zet rij 1 op “22/3 t/m 29/3”"]
            },
            {
                "TP012",
                "16/3 of 17/3 | Stuurgroep",
                ["Kies do 16 mrt 2017", "Kies vr 17 mrt 2017"]
            },
        };

    public static TheoryData<string, string, string[]> OfWords =>
        new()
        {
            {
                "TP064",
                "21/3 | Raad | Nieuwsbericht op de site van alle gemeenten | Nieuwsbericht op de site van alle gemeenten",
                [
                    "Laat de tekst alleen bij doel & opbrengst staan",
                    "Laat de tekst alleen bij communicatie staan",
                ]
            },
            {
                "TP082",
                "! Excursie langs de gemalen:\n! Rol van de provincie\n21/3 | Raad",
                ["Maak van elk van de 2 open punten een rij"]
            },
            {
                "TP083",
                "21/3 | Verzending | | | X\n22/3 | Bespreking | | | XX (2)",
                [
                    "Zet onder de tabel: “Legenda: X = stukken naar de colleges; XX = bespreking in de colleges; het getal tussen haakjes is de ronde.”",
                ]
            },
            {
                "TP084",
                "21/3 | Nota versie 0.1\n22/3 | Nota versie 0.2\n23/3 | Nota “v0.3”",
                ["Schrijf versies overal als versie 0.1", "Schrijf versies overal als “v0.1”"]
            },
            {
                "TP088",
                "21/3 | Bespreking in [1]raden\n[1] De griffiers.",
                ["Zet het nootnummer achter het woord"]
            },
        };

    [Theory]
    [MemberData(nameof(OfRows))]
    [MemberData(nameof(OfDates))]
    [MemberData(nameof(OfWords))]
    public void A_finding_has_its_ways_out(string code, string lines, string[] labels)
    {
        var plan = TestPlan.Of(lines);
        var finding = AllChecks.Run(plan, Today).First(one => one.Code == code);

        var repairs = RepairSearch.For(finding, plan, Today);

        Assert.Equal(labels, repairs.Select(repair => repair.Label));
    }

    [Fact]
    public void What_is_past_is_marked_as_held()
    {
        var plan = TestPlan.Of("14/3 | Stuurgroep\n15/3 | Raad");
        var finding = AllChecks.Run(plan, new(2017, 3, 20)).Single(one => one.Code == "TP015");

        var repair = RepairSearch.For(finding, plan, new(2017, 3, 20))[0];

        Assert.Equal("Merk 2 rijen als gehouden", repair.Label);
        Assert.All(
            Applied(plan, repair).Activities,
            row => Assert.Equal(Tijdpad.Dates.Firmness.Held, row.Date.Firmness)
        );
    }

    [Fact]
    public void A_year_that_was_typed_wrong_becomes_that_of_the_rows_around_it()
    {
        var plan = TestPlan.Of(
            "14/3/2017 | Stuurgroep\n21/3/2017 | Raad\n28/3/2018 | Overleg\n4/4/2017 | Raad\n5/4/2017 | Overleg"
        );
        var finding = AllChecks.Run(plan, Today).Single(one => one.Code == "TP014");

        var repair = RepairSearch.For(finding, plan, Today)[0];

        Assert.Equal("28/3/2017", Applied(plan, repair).Activities[2].Date.Words);
    }

    [Fact]
    public void What_nobody_can_repair_with_one_click_has_no_repairs()
    {
        var plan = TestPlan.Of("16/3 (moet nog ingepland worden) | Stuurgroep");
        var finding = AllChecks.Run(plan, Today).Single(one => one.Code == "TP011");

        Assert.Empty(RepairSearch.For(finding, plan, Today));
    }

    [Fact]
    public void A_finding_of_an_older_plan_has_no_repairs()
    {
        var finding = AllChecks.Run(TestPlan.Of("16/3 of 17/3 | Stuurgroep"), Today)[0];

        Assert.Empty(RepairSearch.For(finding, new Plan("Leeg"), Today));
    }

    [Fact]
    public void A_repair_takes_its_finding_away_and_brings_no_error_in_any_plan() =>
        Gen.Select(Lines.Array[1, 14], Gen.Int[-5, 60])
            .Sample(
                (lines, days) =>
                {
                    var plan = TestPlan.Of(string.Join('\n', lines));
                    RepairLaw.Holds(plan, Today.AddDays(days));
                },
                iter: 40
            );

    private static readonly Gen<string> Lines = Gen.Select(
        Gen.OneOf(
            "14/3",
            "21/3",
            "16/3 of 17/3",
            "di 22 maart",
            "25/3",
            "28/3/2018",
            "eind maart",
            "n.t.b.",
            "4/4",
            "10/4 – 14/4",
            "5/4",
            "30 maart"
        ),
        Gen.OneOf(
            "Stuurgroep",
            "stuurgroep",
            "Bespreking nota versie 0.1 in de raden",
            "Nota “v0.3” opstellen",
            "Verzending nota ‘versie 0.2’ aan raden",
            "Besluit in [1]raad",
            "Werkconferentie colleges"
        ),
        Gen.OneOf("", "29/3: raad Leiden", "Bericht op de site van alle gemeenten"),
        Gen.OneOf("", "Bericht op de site van alle gemeenten", "persbericht?"),
        Gen.OneOf("", "X", "XX (2)", "XXX"),
        Gen.OneOf(
            "",
            "",
            "",
            "## Week 12\n",
            "## Week 12 – 15\n",
            "## Week 13 - 14\n",
            "# BESLUITVORMING\n"
        ),
        (date, title, purpose, communication, mark, head) =>
            $"{head}{date} | {title} | {purpose} | {communication} | {mark}"
    );

    private static Plan Applied(Plan plan, Repair repair) =>
        PlanEdits.All(plan, repair.Edits, new EditContext(Today)).Plan!;
}
