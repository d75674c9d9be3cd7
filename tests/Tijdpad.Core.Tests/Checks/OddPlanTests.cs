using Tijdpad.Findings;
using Tijdpad.Plans;

namespace Tijdpad.Core.Tests.Checks;

/// <summary>What every check must bear: plans with nothing, with one row, without dates, and a plan that is sound.</summary>
public abstract class OddPlanTests<TCheck>
    where TCheck : ICheck, new()
{
    [Fact]
    public void An_empty_plan_gives_nothing() =>
        Assert.Empty(new TCheck().Check(new Plan("Planning")));

    [Fact]
    public void A_single_row_gives_nothing() =>
        Assert.Empty(new TCheck().Check("14/3 | Stuurgroep"));

    [Fact]
    public void Rows_without_dates_and_words_give_nothing() =>
        Assert.Empty(new TCheck().Check("n.t.b. |\n | Stuurgroep\nPM | Raad\n? | …\n | Raad"));

    [Fact]
    public void A_sound_plan_gives_nothing() =>
        Assert.Empty(
            new TCheck().Check(
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
}
