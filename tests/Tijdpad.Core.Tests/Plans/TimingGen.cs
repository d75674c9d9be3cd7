using CsCheck;
using Tijdpad.Activities;
using Tijdpad.Dates;
using Tijdpad.Plans;
using Tijdpad.Rhythms;

namespace Tijdpad.Core.Tests.Plans;

/// <summary>Random things that people told about time, for a plan with rows r1, r2, …</summary>
internal static class TimingGen
{
    // not those of PlanGen, which leans on this class
    private static readonly Gen<string> Words = Gen.OneOf(
        "",
        "jaarschema van de griffie",
        "<b>&amp; 🙂",
        "=1+1 \"citaat\""
    );

    private static readonly Gen<FuzzyDate> Date = Gen.OneOf(
            "uiterlijk 17/3",
            "juni 2031",
            "di 11 februari 20.00 uur (?)",
            "n.t.b."
        )
        .Select(words => FuzzyDate.Read(words, new(new DateOnly(2031, 2, 3))));

    private static readonly Gen<DayOfWeek> Weekday = Gen.Int[1, 5].Select(day => (DayOfWeek)day);

    private static readonly Gen<DateOnly> Day = Gen.Int[0, 1500]
        .Select(days => new DateOnly(2029, 1, 1).AddDays(days));

    private static readonly Gen<string?> Municipality = Gen.OneOf(
            "Oostwoude",
            "Westbroek",
            "Zuidhaven",
            ""
        )
        .Select(name => name.Length == 0 ? null : name);

    /// <summary>Every kind of rhythm.</summary>
    public static readonly Gen<Rhythm> Rhythm = Gen.OneOf(
        Gen.Const(Tijdpad.Rhythms.Rhythm.Unknown),
        Gen.Const<Rhythm>(new Rhythm.AnyWorkingDay()),
        Gen.Select(Weekday.Array[1, 3], Gen.Int[1, 8], Day)
            .Select(Rhythm (it) => new Rhythm.Weekly(it.Item1, it.Item2, it.Item3)),
        Gen.Select(Gen.Int[2, 8], Gen.Int[0, 51], Weekday, Day)
            .Select(
                Rhythm (it) =>
                    new Rhythm.InCycle(it.Item1, it.Item2 % it.Item1 + 1, it.Item3, it.Item4)
            ),
        Gen.Select(Gen.Int[0, 5].Array[1, 3], Weekday)
            .Select(
                Rhythm (it) =>
                    new Rhythm.Monthly(
                        it.Item1.Select(n => n == 0 ? Tijdpad.Rhythms.Rhythm.Monthly.Last : n),
                        it.Item2
                    )
            ),
        Day.Array[1, 12].Select(Rhythm (days) => new Rhythm.OnDays(days))
    );

    private static readonly Gen<LeadTime> CountedLeadTime = Gen.Select(
        Gen.Int[0, 2],
        Gen.Int[0, 30],
        Weekday,
        (unit, count, weekday) =>
            unit switch
            {
                0 => Tijdpad.Rhythms.LeadTime.OfDays(count),
                1 => Tijdpad.Rhythms.LeadTime.OfWorkingDays(count),
                _ => Tijdpad.Rhythms.LeadTime.OnWeekday(weekday, count % 6),
            }
    );

    /// <summary>Papers that go out after another body has met.</summary>
    public static readonly Gen<AfterMeeting> After = Gen.Select(
        Gen.OneOf("college", "presidium", "politiek forum", "commissie Ruimte", "stuurgroep"),
        Gen.Int[0, 2],
        Gen.Int[1, 30],
        Weekday,
        (body, unit, count, weekday) =>
            unit switch
            {
                0 => AfterMeeting.OfDays(body, count),
                1 => AfterMeeting.OfWorkingDays(body, count),
                _ => AfterMeeting.OnWeekday(body, weekday, count % 3 + 1),
            }
    );

    /// <summary>Every kind of lead time; one in three after another body.</summary>
    public static readonly Gen<LeadTime> LeadTime = Gen.Select(
        CountedLeadTime,
        After,
        Gen.Int[0, 2],
        (lead, after, kind) =>
            kind > 0 || lead.Unit == LeadTimeUnit.Weekday ? lead : lead with { After = after }
    );

    private static readonly Gen<ValueList<DateOnly>> Days = Day.Array[0, 3]
        .Select(days => days.Distinct().Order().ToValueList());

    private static readonly Gen<Recess> Recess = Gen.Select(
        Day,
        Gen.Int[0, 50],
        Gen.OneOf("", "zomerreces", "<reces>"),
        (first, days, name) => new Recess(first, first.AddDays(days), name)
    );

    public static readonly Gen<BodyCalendar> Calendar = Gen.Select(
        Gen.Select(Gen.Int[0, 12], Gen.OneOf("raad", "politiek forum", "B&W"), Municipality),
        Gen.Select(Rhythm, LeadTime, Gen.Bool),
        Gen.Select(Recess.Array[0, 2], Days, Days, Gen.Bool, Words),
        (body, when, rest) =>
            new BodyCalendar((BodyKind)body.Item1, body.Item2, body.Item3)
            {
                Rhythm = when.Item1,
                LeadTime = when.Item3 ? when.Item2 : null,
                Recesses = rest.Item1.ToValueList(),
                Added = rest.Item2,
                Dropped = rest.Item3,
                SkipsSchoolHolidays = rest.Item4,
                Source = rest.Item5,
            }
    );

    private static readonly Gen<Dependency> Dependency = Gen.Select(
        Gen.Int[1, 20],
        Gen.Int[1, 19],
        Gen.Int[0, 2],
        Gen.Int[0, 2],
        Gen.Int[0, 400],
        Words,
        (from, further, kind, unit, lag, remark) =>
            new Dependency(
                $"r{from}",
                $"r{(from + further - 1) % 20 + 1}",
                (DependencyKind)kind,
                lag,
                (LagUnit)unit,
                remark
            )
    );

    private static readonly Gen<DateWish> Wish = Gen.Select(
        Gen.Int[1, 20],
        Municipality,
        Gen.Int[0, 3],
        Date,
        (row, municipality, kind, date) =>
            new DateWish(
                $"r{row}",
                municipality,
                (WishKind)kind,
                kind == 0 ? FuzzyDate.Empty : date
            )
    );

    private static readonly Gen<StepAssumption> Assumption = Gen.Select(
        Gen.Int[0, 12],
        Gen.Int[0, 100],
        Gen.Int[1, 365],
        Gen.Int[0, 95],
        (kind, onTime, delay, repeat) =>
            new StepAssumption((ActivityKind)kind, onTime, delay, repeat)
    );

    /// <summary>What points at rows that the plan may lack is still in it.</summary>
    public static readonly Gen<Timing> Timing = Gen.Select(
        Calendar.Array[0, 4],
        Dependency.Array[0, 6],
        Wish.Array[0, 4],
        Assumption.Array[0, 3],
        (calendars, dependencies, wishes, assumptions) =>
            new Timing
            {
                Calendars = [.. calendars.DistinctBy(one => one.Key)],
                Dependencies = [.. dependencies.DistinctBy(one => one.Key)],
                Wishes = [.. wishes.DistinctBy(wish => wish.Key)],
                StepAssumptions = [.. assumptions.DistinctBy(one => one.Kind)],
            }
    );

    /// <summary>Without what points at rows that are not in the plan.</summary>
    public static Timing For(Timing timing, Plan plan)
    {
        var ids = plan.Activities.Select(row => row.Id).ToHashSet();
        return timing with
        {
            Dependencies =
            [
                .. timing.Dependencies.Where(one =>
                    ids.Contains(one.FromId) && ids.Contains(one.ToId)
                ),
            ],
            Wishes = [.. timing.Wishes.Where(wish => ids.Contains(wish.ActivityId))],
        };
    }
}
