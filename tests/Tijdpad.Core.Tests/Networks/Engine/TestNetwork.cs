using CsCheck;
using Tijdpad.Networks.Engine;

namespace Tijdpad.Core.Tests.Networks.Engine;

/// <summary>A network as plain lists, from which the tests make the engine's and work out the days themselves.</summary>
public sealed record TestNetwork(
    bool[] WorkingDays,
    bool[][] Calendars,
    TestStep[] Steps,
    TestLink[] Links
)
{
    public int Horizon => WorkingDays.Length;

    /// <summary>Networks of some steps whose links lead from a lower to a higher number before they are shuffled.</summary>
    public static Gen<TestNetwork> Any(int maxSteps = 14, int horizon = 40) =>
        from working in Days(horizon)
        from calendars in Days(horizon).Array[1, 3]
        from steps in Step(calendars.Length, horizon).Array[1, maxSteps]
        from links in Link(steps.Length).Array[0, steps.Length * 2]
        from order in Gen.Shuffle(Enumerable.Range(0, steps.Length).ToArray())
        select new TestNetwork(
            working,
            calendars,
            steps,
            [
                .. links
                    .Where(link => link.From != link.To)
                    .Select(link =>
                        link.From < link.To ? link : link with { From = link.To, To = link.From }
                    )
                    .Select(link => link with { From = order[link.From], To = order[link.To] }),
            ]
        );

    public StepNetwork Build() => Build(new CalendarGroup?[Calendars.Length]);

    /// <summary>The network with calendars that are not certain in the place of those for which one is given.</summary>
    public StepNetwork Build(CalendarGroup?[] groups)
    {
        var builder = new StepNetworkBuilder(DayTable.Of(WorkingDays));
        foreach (var (calendar, group) in Calendars.Zip(groups))
            builder.AddCalendar(group ?? new(DayTable.Of(calendar)));
        foreach (var step in Steps)
        {
            if (step.IsFixed)
                builder.AddFixed(step.Release);
            else
                builder.AddStep(step.Release, step.Duration, step.Calendar);
        }
        foreach (var link in Links)
            builder.AddLink(link.From, link.To, link.Lag, link.Unit);
        return builder.Build();
    }

    /// <summary>Whether a step can be on a day, by the calendars as the builder numbers them.</summary>
    public bool Allows(TestStep step, int day) =>
        step.IsFixed
        || step.Calendar == StepNetwork.AnyDay
        || (
            step.Calendar == StepNetwork.OnWorkingDays ? WorkingDays : Calendars[step.Calendar - 2]
        )[day];

    private static Gen<bool[]> Days(int horizon) =>
        Gen.Int[0, 9].SelectMany(often => Gen.Int[0, 9].Select(die => die <= often).Array[horizon]);

    private static Gen<TestStep> Step(int calendars, int horizon) =>
        Gen.Select(
            Gen.Int[0, horizon / 2],
            Gen.Int[0, 4],
            Gen.Int[0, calendars + 1],
            Gen.Int[0, 9],
            (release, duration, calendar, fate) =>
                fate == 0
                    ? new TestStep(release, 0, 0, true)
                    : new TestStep(release, duration, calendar, false)
        );

    private static Gen<TestLink> Link(int steps) =>
        Gen.Select(
            Gen.Int[0, steps - 1],
            Gen.Int[0, steps - 1],
            Gen.Int[0, 5],
            Gen.Enum<LagCount>(),
            (from, to, lag, unit) => new TestLink(from, to, lag, unit)
        );
}

public sealed record TestStep(int Release, int Duration, int Calendar, bool IsFixed);

public sealed record TestLink(int From, int To, int Lag, LagCount Unit);
