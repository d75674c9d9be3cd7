using Tijdpad.Activities;

namespace Tijdpad.Core.Tests.Checks;

public sealed class TestPlanTests
{
    [Fact]
    public void Lines_become_rows_with_their_phase_heading_cells_and_meaning()
    {
        var plan = TestPlan.Of(
            """
            ! Nieuwsbrieven
            # BEELDVORMING
            ## Week 11
            17/3 | Verzending advies versie 0.2 aan colleges[1] | Eerste; * tweede | website | X
            [1] Zie bijlage.
            """
        );

        var row = Assert.Single(plan.Activities);
        Assert.Equal("BEELDVORMING", plan.PhaseOf(row)?.Name);
        Assert.Equal("Week 11", plan.HeadingOf(row)?.Words);
        Assert.Equal([new TextItem("Eerste"), new TextItem("tweede", 1)], row.Purpose);
        Assert.Equal(ActivityKind.Dispatch, row.Meaning.Kind);
        Assert.Equal(1, row.Involvement?.Level);
        Assert.Equal(["1"], row.FootnoteMarks);
        Assert.Equal([new OpenPoint("Nieuwsbrieven", [])], plan.OpenPoints);
        Assert.Equal([new Footnote("1", "Zie bijlage.")], plan.Footnotes);
    }
}
