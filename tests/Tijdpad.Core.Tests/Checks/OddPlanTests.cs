using Tijdpad.Checks;
using Tijdpad.Findings;

namespace Tijdpad.Core.Tests.Checks;

/// <summary>What every check must bear: plans about which nothing can be said, and a plan that is sound.</summary>
public sealed class OddPlanTests
{
    private static readonly string[] Odd =
    [
        "",
        "## Week 12",
        "# BESLUITVORMING",
        "14/3 | Stuurgroep",
        " | Bespreking in de raad",
        "n.t.b. | Verzending stukken aan de raden",
        """
            n.t.b. |
             | Stuurgroep
            PM | Raad
            ? | …
             | Raad
            """,
        """
            n.t.b. | Zienswijze in de raad
            PM | Bespreking in colleges | | | XX (1)
            ? | Besluitvorming in de raden
            """,
    ];

    public static TheoryData<string> Codes => [.. AllChecks.List.Select(check => check.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Where_nothing_can_be_said_nothing_is_found(string code) =>
        Assert.All(Odd, lines => Assert.Empty(CheckOf(code).Check(lines)));

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_sound_plan_gives_nothing(string code) =>
        Assert.Empty(
            CheckOf(code)
                .Check(
                    """
                    # BEELDVORMING
                    ## Week 10
                    7/3 | Stuurgroep | Vaststellen van de opdracht
                    8/3 | Opstellen koersnota versie 0.1
                    ## Week 11 – 12
                    14/3 | Verzending koersnota versie 0.1 aan colleges | | | X
                    21/3 | Bespreking koersnota versie 0.1 in colleges | Eerste beelden | | X
                    # OORDEELSVORMING
                    ## Week 13 – 16
                    28/3 | Bewonersavond | Ophalen van reacties | website
                    4/4 | Aanpassen koersnota versie 0.2
                    6/4 | Terugkoppeling aan deelnemers | | mail aan deelnemers
                    11/4 | Verzending koersnota versie 0.2 aan raden | | | X
                    18/4 | Persbericht over koersnota | | persbericht
                    # BESLUITVORMING
                    ## Week 20 – 24
                    15/5 | Zienswijze in raad | | | X
                    29/5 | Opstellen koersnota versie 1.0
                    30/5 | Verzending definitieve koersnota versie 1.0 aan raden | Verwerkte zienswijzen | | X
                    13/6 | Besluitvorming koersnota versie 1.0 in raden | | | X
                    """
                )
        );

    private static ICheck CheckOf(string code) =>
        AllChecks.List.Single(check => check.Code == code);
}
