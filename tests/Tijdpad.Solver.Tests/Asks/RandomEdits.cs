using Tijdpad.Activities;
using Tijdpad.Dates;
using Tijdpad.Edits;
using Tijdpad.Plans;

namespace Tijdpad.Solver.Tests.Asks;

/// <summary>What people may tell of a plan, drawn from a seed: also of rows and municipalities that are not there, twice, and against each other.</summary>
internal sealed class RandomEdits(Random dice, Plan plan, DateOnly today)
{
    private const int Kinds = 13;

    public PlanEdit Next() =>
        dice.Next(Kinds) switch
        {
            0 or 1 or 2 => Wish(),
            3 or 4 or 5 => Calendar(),
            6 => Dependency(),
            7 => Assumption(),
            8 => new AddMeeting(Any<BodyKind>(), "raad", Municipality(), Day()),
            9 => new SetOccurrence(Row(), Municipality() ?? "", Date(), "", dice.Next(-1, 3)),
            10 => new SetFirmness(Row(), Any<Firmness>()),
            11 => new SetDate(Row(), Date()),
            _ => Structure(),
        };

    private PlanEdit Wish() =>
        dice.Next(5) == 0
            ? new RemoveWish(Row(), Any<WishKind>(), Municipality())
            : new SetWish(
                Row(),
                Any<WishKind>(),
                Date(),
                dice.Next(3) == 0 ? Municipality() : null
            );

    private SetCalendar Calendar() =>
        new(
            dice.Next(4) switch
            {
                0 => BodyKind.College,
                1 => Any<BodyKind>(),
                _ => BodyKind.Council,
            },
            dice.Next(5) == 0 ? "commissie Ruimte" : "raad",
            Municipality()
        )
        {
            Rhythm = dice.Next(3) == 0 ? NearDays() : One(PhraseBag.Rhythms),
            Start = dice.Next(3) == 0 ? Date() : "",
            LeadTime = One(PhraseBag.LeadTimes),
            Recesses = dice.Next(3) == 0 ? One(PhraseBag.Recesses) : "",
            Added = dice.Next(6) == 0 ? NearDays() : "",
            Dropped = dice.Next(6) == 0 ? NearDays() : "",
            MeetsInSchoolHolidays = dice.Next(2) == 0,
        };

    private PlanEdit Dependency() =>
        dice.Next(5) == 0
            ? new RemoveDependency(Row(), Row())
            : new SetDependency(
                Row(),
                Row(),
                Any<DependencyKind>(),
                dice.Next(4) == 0 ? dice.Next(-2, 500) : dice.Next(10),
                Any<LagUnit>()
            );

    private PlanEdit Assumption() =>
        dice.Next(5) == 0
            ? new ResetStepAssumption(Any<ActivityKind>())
            : new SetStepAssumption(
                Any<ActivityKind>(),
                dice.Next(-1, 102),
                dice.Next(0, 367),
                dice.Next(-1, 97)
            );

    private PlanEdit Structure() =>
        dice.Next(8) switch
        {
            0 => new RemoveActivity(Row()),
            1 => new DuplicateActivity(Row(), $"kopie-{dice.Next(3)}"),
            2 => new AddMunicipality(dice.Next(2) == 0 ? "Leiden" : "Oegstgeest"),
            3 => new RemoveMunicipality(Municipality() ?? ""),
            4 => new SetRegion(Any<SchoolRegion>()),
            5 => new SetAsOf(dice.Next(3) == 0 ? null : Day()),
            6 => new MoveActivity(Row(), dice.Next(3) == 0 ? null : Row()),
            _ => new SetBodies(Row(), [new(Any<BodyKind>(), "raad", Municipality())]),
        };

    private string Row() =>
        plan.Activities.IsEmpty || dice.Next(20) == 0
            ? "weg"
            : plan.Activities[dice.Next(plan.Activities.Count)].Id;

    private string? Municipality() =>
        dice.Next(8) switch
        {
            0 => null,
            1 => "Elders",
            2 => "gemeente zonder naam 1",
            3 => "Leiden",
            _ => plan.Municipalities.IsEmpty
                ? "Oegstgeest"
                : plan.Municipalities[dice.Next(plan.Municipalities.Count)].Name,
        };

    private string Date() =>
        dice.Next(3) == 0 ? $"{Near():d-M-yyyy}"
        : dice.Next(4) == 0 ? $"uiterlijk {Near():d-M-yyyy}"
        : One(PhraseBag.Dates);

    // a few days by hand, as a year schedule has them
    private string NearDays() =>
        string.Join(
            ", ",
            Enumerable.Range(0, dice.Next(1, 8)).Select(_ => $"{Near():d-M-yyyy}").Distinct()
        );

    private DateOnly Near() => today.AddDays(dice.Next(-200, 300));

    private DateOnly Day() =>
        dice.Next(10) switch
        {
            0 => DateOnly.MaxValue,
            1 => DateOnly.MinValue,
            _ => Near(),
        };

    private T Any<T>()
        where T : struct, Enum => dice.GetItems(Enum.GetValues<T>(), 1)[0];

    private string One(ValueList<string> of) => of[dice.Next(of.Count)];
}
