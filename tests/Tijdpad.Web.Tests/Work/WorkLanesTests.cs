using Tijdpad.Web.Work;

namespace Tijdpad.Web.Tests.Work;

public sealed class WorkLanesTests
{
    [Fact]
    public void A_small_sum_never_waits_for_large_ones()
    {
        var lanes = new WorkLanes(small: 2, large: 2);
        for (var at = 0; at < 10; at++)
            Assert.NotNull(lanes.Join(true, $"project {at}"));

        Assert.True(lanes.Join(false, "project klein")!.Turn.IsCompleted);
    }

    [Fact]
    public void Of_one_project_and_of_one_visitor_one_large_sum_is_done_at_a_time()
    {
        var lanes = new WorkLanes(small: 1, large: 5);
        var first = lanes.Join(true, "project a", "visitor x")!;
        var sameProject = lanes.Join(true, "project a", "visitor y")!;
        var sameVisitor = lanes.Join(true, "project b", "visitor x")!;
        var another = lanes.Join(true, "project c", "visitor z")!;

        Assert.Equal(
            (true, false, false, true),
            (
                first.Turn.IsCompleted,
                sameProject.Turn.IsCompleted,
                sameVisitor.Turn.IsCompleted,
                another.Turn.IsCompleted
            )
        );
        first.Dispose();
        Assert.True(sameProject.Turn.IsCompleted);
        Assert.True(sameVisitor.Turn.IsCompleted);
    }

    [Fact]
    public void Who_asks_much_does_not_push_back_who_asks_once()
    {
        var lanes = new WorkLanes(small: 1, large: 2);
        var busy = Enumerable
            .Range(0, 8)
            .Select(at => lanes.Join(true, $"project {at}", "visitor druk")!)
            .ToList();

        var other = lanes.Join(true, "project van een ander", "visitor rustig")!;

        Assert.True(other.Turn.IsCompleted);
        Assert.Single(busy, place => place.Turn.IsCompleted);
    }

    [Fact]
    public void Who_leaves_before_their_turn_gives_up_their_place()
    {
        var lanes = new WorkLanes(small: 1, large: 1);
        var first = lanes.Join(true, "a")!;
        var second = lanes.Join(true, "b")!;
        var third = lanes.Join(true, "c")!;

        second.Dispose();
        second.Dispose();
        first.Dispose();

        Assert.False(second.Turn.IsCompleted);
        Assert.True(third.Turn.IsCompleted);
    }

    [Fact]
    public void Too_many_are_told_at_once_that_it_is_too_busy()
    {
        var lanes = new WorkLanes(small: 1, large: 1);
        var joined = Enumerable.Range(0, 40).Select(_ => lanes.Join(true, "a")).ToList();
        Assert.Contains(joined, place => place is null);
        Assert.InRange(joined.Count(place => place is not null), 2, 20);

        Assert.NotNull(lanes.Join(true, "b"));
    }
}
