using CsCheck;
using Tijdpad.Activities;
using Tijdpad.Calendars;
using Tijdpad.Dates;
using Tijdpad.Networks;
using Tijdpad.Networks.Links;
using Tijdpad.Plans;
using Tijdpad.Rhythms;

namespace Tijdpad.Core.Tests.Proposals;

/// <summary>Small networks by hand and by chance: rows r0, r1, … in 2017, some of a council with known days.</summary>
internal static class TestNetworks
{
    public static readonly DateOnly Today = new(2017, 3, 13);

    private static readonly DateContext InSpring = new(Today);

    /// <summary>Up to eight rows with links forwards, and wishes on some of them.</summary>
    public static readonly Gen<PlanNetwork> Random =
        from count in Gen.Int[2, 8]
        from rows in Row.Array[count]
        from links in Link(count).Array[0, 12]
        select Network(rows, links);

    private static Gen<TestRow> Row =>
        from kind in Gen.Int[0, 2]
        from weekday in Gen.Int[1, 5]
        from every in Gen.Int[1, 3]
        from planned in Gen.Int[0, 40]
        from wish in Gen.Int[0, 60]
        from isWished in Gen.Int[0, 4]
        select new TestRow(kind, (DayOfWeek)weekday, every, planned, isWished == 0 ? wish : null);

    private static Gen<TestLink> Link(int count) =>
        from to in Gen.Int[1, count - 1]
        from @from in Gen.Int[0, to - 1]
        from lag in Gen.Int[0, 9]
        from unit in Gen.Int[0, 2]
        from lead in Gen.Int[0, 3]
        select new TestLink(@from, to, lag, (LagUnit)unit, lead == 0);

    public static PlanNetwork Network(IReadOnlyList<TestRow> rows, IReadOnlyList<TestLink> links)
    {
        var plan = new Plan("Proef")
            .WithActivities(
                rows.Index().Select(one => ActivityOf(one.Index, one.Item)).ToValueList()
            )
            .WithTiming(
                new()
                {
                    Wishes = rows.Index()
                        .Where(one => one.Item.Wish is not null)
                        .Select(one => new DateWish(
                            $"r{one.Index}",
                            null,
                            WishKind.Must,
                            Date($"uiterlijk {Text(one.Item.Wish!.Value)}")
                        ))
                        .ToValueList(),
                }
            );
        var steps = rows.Index()
            .Select(one => StepOf(plan, one.Index, one.Item, one.Index == rows.Count - 1))
            .ToValueList();
        return new(
            plan,
            steps,
            links
                .DistinctBy(link => (link.From, link.To))
                .Select(link => LinkOf(link, steps))
                .ToValueList(),
            []
        );
    }

    private static Activity ActivityOf(int index, TestRow row) =>
        new($"r{index}") { Title = $"Stap {index}", Date = Date(Text(row.Planned)) };

    private static NetworkStep StepOf(Plan plan, int index, TestRow row, bool isLast)
    {
        var activity = plan.Activities[index];
        var body = new Body(BodyKind.Council, "raad", $"Dorp {index}");
        var calendar = new BodyCalendar(body.Kind, body.Name, body.Municipality)
        {
            Rhythm = new Rhythm.Weekly([row.Weekday], row.Every, Today),
            LeadTime = row.Every == 2 ? LeadTime.OfWorkingDays(3) : LeadTime.OfDays(6),
        };
        return new(
            index,
            index + 1,
            activity,
            null,
            row.Kind == 0 ? null : new AssumedCalendar(body, calendar, []),
            activity.Date
        )
        {
            IsDecision = isLast,
            WorkingDays = row is { Kind: 0, Every: 3 } ? 2 : 0,
        };
    }

    private static NetworkLink LinkOf(TestLink link, ValueList<NetworkStep> steps)
    {
        var lead = link.IsLead ? steps[link.To].Calendar?.LeadTime : null;
        return new(
            link.From,
            link.To,
            true,
            link.Lag,
            lead is null && steps[link.To].Calendar is null && link.Unit == LagUnit.Meetings
                ? LagUnit.Days
                : link.Unit,
            LinkBasis.Stated,
            $"Rij {link.To + 1} wacht op rij {link.From + 1}."
        )
        {
            LeadTime = lead,
        };
    }

    private static FuzzyDate Date(string words) => FuzzyDate.Read(words, InSpring);

    private static string Text(int days) =>
        FuzzyDate.On(Today.AddDays(days)).ToText(Language.Dutch);
}

/// <param name="Kind">0 is work, else a meeting.</param>
/// <param name="Weekday">On which it meets.</param>
/// <param name="Every">Once in so many weeks.</param>
/// <param name="Planned">So many days after today it is planned.</param>
/// <param name="Wish">By so many days after today it must be; null without a wish.</param>
internal sealed record TestRow(int Kind, DayOfWeek Weekday, int Every, int Planned, int? Wish);

internal sealed record TestLink(int From, int To, int Lag, LagUnit Unit, bool IsLead);
