using Tijdpad.Activities;
using Tijdpad.Dates;
using Tijdpad.Plans;
using Tijdpad.Web.Http;
using Tijdpad.Web.Plans.Timeline;

namespace Tijdpad.Web.Tests.Plans.Timeline;

public sealed class TimelineLayoutTests
{
    private static readonly DateOnly Today = new(2017, 3, 14);
    private static readonly Texts Dutch = new(Language.Dutch);

    public static TheoryData<string, LaneChoice, TimelineZoom> Charts { get; } =
    [
        .. from name in Samples.Own
        from lanes in Enum.GetValues<LaneChoice>()
        from zoom in Enum.GetValues<TimelineZoom>()
        select new TheoryDataRow<string, LaneChoice, TimelineZoom>(name, lanes, zoom),
    ];

    [Theory]
    [MemberData(nameof(Charts))]
    public void No_two_things_in_a_row_of_a_lane_touch(
        string name,
        LaneChoice lanes,
        TimelineZoom zoom
    )
    {
        var layout = Layout(SamplePlans.Read(name), lanes, zoom);

        var taken = layout
            .Marks.Select(mark => (mark.Middle, mark.Left, mark.Right))
            .Concat(layout.Documents.Select(line => (line.Middle, line.Left, line.Right)))
            .GroupBy(one => one.Middle);
        foreach (var row in taken)
        foreach (var (one, next) in Pairs(row.OrderBy(one => one.Left)))
            Assert.True(one.Right <= next.Left, $"{one} {next}");
    }

    [Theory]
    [MemberData(nameof(Charts))]
    public void Every_activity_is_in_the_chart_or_has_no_day(
        string name,
        LaneChoice lanes,
        TimelineZoom zoom
    )
    {
        var plan = SamplePlans.Read(name);

        var drawn = Layout(plan, lanes, zoom)
            .Marks.Where(mark => mark.Place.Municipality is null)
            .Select(mark => mark.Activity.Id)
            .ToList();

        var undated = plan.Activities.Where(activity => activity.Date.Outline.IsEmpty);
        Assert.Equal(
            plan.Activities.Select(activity => activity.Id).Order(StringComparer.Ordinal),
            drawn.Concat(undated.Select(activity => activity.Id)).Order(StringComparer.Ordinal)
        );
    }

    [Theory]
    [MemberData(nameof(Charts))]
    public void Everything_lies_inside_its_lane_and_inside_the_chart(
        string name,
        LaneChoice lanes,
        TimelineZoom zoom
    )
    {
        var layout = Layout(SamplePlans.Read(name), lanes, zoom);

        foreach (var mark in layout.Marks)
        {
            var lane = layout.Lanes[mark.Lane];
            Assert.InRange(mark.Middle, lane.Top + 12, lane.Top + lane.Height - 12);
            Assert.InRange(mark.Left, TimelineLayout.NamesWidth - TimelineMark.Half, layout.Width);
            Assert.InRange(mark.Right, mark.Left, layout.Width);
        }
        foreach (var (lane, next) in Pairs(layout.Lanes))
            Assert.Equal(lane.Top + lane.Height, next.Top);
    }

    [Fact]
    public void The_keyboard_goes_from_date_to_date()
    {
        var marks = Layout(SamplePlans.Read("duinstreek-2017")).Marks;

        foreach (var (one, next) in Pairs(marks))
            Assert.True(FuzzyDate.ByDay.Compare(one.Place.Date, next.Place.Date) <= 0);
    }

    [Fact]
    public void A_day_that_was_typed_centuries_wrong_still_gives_a_chart()
    {
        var plan = SamplePlans.Read("duinstreek-2017");
        var wrong = plan.Activities[0] with { Date = FuzzyDate.On(new(2199, 1, 1)) };

        var layout = Layout(plan.WithActivities(plan.Activities.SetItem(0, wrong)));

        Assert.InRange(layout.Width, 100, 30_000);
        Assert.InRange(layout.Weeks.Count, 1, 5_000);
        Assert.InRange(layout.Holidays.Count, 0, 200);
    }

    [Theory]
    [InlineData("uiterlijk 17/3", false, true)]
    [InlineData("vanaf 17/3", true, false)]
    [InlineData("medio juni", true, true)]
    public void What_is_open_at_one_side_has_a_hard_edge_only_at_the_other(
        string words,
        bool hasStart,
        bool hasEnd
    )
    {
        var plan = PlanOf(words);

        var piece = Layout(plan).Marks[0].Pieces[0];

        Assert.Equal((hasStart, hasEnd), (piece.HasStart, piece.HasEnd));
        Assert.True(piece.SolidLeft > piece.Left || piece.SolidRight < piece.Right);
    }

    [Fact]
    public void One_of_two_days_is_drawn_as_two_days_of_which_one_counts()
    {
        var mark = Layout(PlanOf("16/3 of 17/3")).Marks[0];

        Assert.True(mark.IsChoice);
        Assert.Equal([true, true], mark.Pieces.Select(piece => piece.IsDay));
    }

    [Fact]
    public void Without_any_day_there_is_no_chart() =>
        Assert.Null(
            TimelineLayout.Of(PlanOf("n.t.b."), PlanOf("n.t.b.").Activities, Today, new(), Dutch)
        );

    [Fact]
    public void Phases_that_overlap_stand_in_different_rows()
    {
        foreach (var name in Samples.Own)
        foreach (var row in Layout(SamplePlans.Read(name)).Phases.GroupBy(phase => phase.Band.Row))
        foreach (var (one, next) in Pairs(row.OrderBy(phase => phase.Band.Left)))
            Assert.True(one.Band.Right <= next.Band.Left, $"{name}: {one} {next}");
    }

    private static Plan PlanOf(string words) =>
        new Plan("Proef", Today).WithActivities([
            new Activity("a") { Title = "Stuurgroep", Date = FuzzyDate.Read(words, new(Today)) },
        ]);

    private static TimelineLayout Layout(
        Plan plan,
        LaneChoice lanes = LaneChoice.Bodies,
        TimelineZoom zoom = TimelineZoom.Fit
    ) => TimelineLayout.Of(plan, plan.Activities, Today, new(lanes, zoom), Dutch)!;

    private static IEnumerable<(T, T)> Pairs<T>(IEnumerable<T> items)
    {
        var all = items.ToList();
        return all.Zip(all.Skip(1));
    }
}
