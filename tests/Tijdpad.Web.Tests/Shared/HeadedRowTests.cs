using Tijdpad.Activities;
using Tijdpad.Plans;
using Tijdpad.Web.Shared;

namespace Tijdpad.Web.Tests.Shared;

public sealed class HeadedRowTests
{
    private static readonly Plan Plan = new Plan("Plan").WithStructure(
        [new("f", "BEELDVORMING", PhaseKind.Orientation)],
        [],
        [
            new("a") { PhaseId = "f" },
            new("b") { PhaseId = "f" },
            new("c"),
            new("d") { PhaseId = "f" },
        ]
    );

    [Fact]
    public void A_phase_stands_above_the_first_row_of_each_run_of_it()
    {
        var rows = HeadedRow.Of(Plan);

        Assert.Equal(
            ["a", "d"],
            rows.Where(row => row.Phase is not null).Select(row => row.Row.Id)
        );
    }

    [Fact]
    public void Above_rows_that_are_left_out_nothing_stands()
    {
        var rows = HeadedRow.Of(
            Plan,
            Plan.Activities.Index().Where(one => one.Item.Id is "b" or "d")
        );

        Assert.Equal(["b"], rows.Where(row => row.Phase is not null).Select(row => row.Row.Id));
        Assert.Equal([1, 3], rows.Select(row => row.Place));
    }
}
