using Tijdpad.Networks.Engine;

namespace Tijdpad.Core.Tests.Networks.Engine;

/// <summary>
/// The days of a network in one course, by rewriting it to one without doubt: what was drawn becomes releases and lags
/// of steps between, and <see cref="PlainSchedule"/> works out the dates.
/// </summary>
internal sealed class PlainCourse(TestNetwork network, ValueList<StepCourse> courses)
{
    private readonly List<TestStep> _steps = [];
    private readonly List<TestLink> _links = [];

    /// <summary>The last day of all.</summary>
    public int Last()
    {
        // a step becomes four: ready, held, held again, held a third time
        foreach (var (step, course) in network.Steps.Zip(courses))
        {
            if (step.IsFixed)
                _steps.AddRange(Enumerable.Repeat(step, 4));
            else
                Add(step, course);
        }
        foreach (var link in network.Links)
            Add(link);
        var schedule = new PlainSchedule(network with { Steps = [.. _steps], Links = [.. _links] });
        return Enumerable
            .Range(0, network.Steps.Length)
            .Max(step => schedule.Earliest(4 * step + 3));
    }

    private void Add(TestStep step, StepCourse course)
    {
        var ready = _steps.Count;
        _steps.Add(new(Math.Max(step.Release, course.Planned), 0, StepNetwork.AnyDay, false));
        _steps.Add(new(0, step.Duration, step.Calendar, false));
        _steps.Add(new(0, 0, step.Calendar, false));
        _steps.Add(new(0, 0, step.Calendar, false));
        _links.Add(new(ready, ready + 1, course.Delay, LagCount.Days));
        _links.Add(new(ready + 1, ready + 2, course.Repeats > 0 ? 3 : 0, LagCount.Days));
        _links.Add(new(ready + 2, ready + 3, course.Repeats > 1 ? 3 : 0, LagCount.Days));
    }

    // meetings are counted on the calendar of the second step, which its ready day does not keep: a gate before it does
    private void Add(TestLink link)
    {
        var gate = _steps.Count;
        var calendar =
            link.Unit == LagCount.OwnDays ? network.Steps[link.To].Calendar : StepNetwork.AnyDay;
        _steps.Add(new(0, 0, calendar, false));
        _links.Add(link with { From = 4 * link.From + 3, To = gate });
        _links.Add(new(gate, 4 * link.To, 0, LagCount.Days));
    }
}

/// <summary>What the dice gave a step.</summary>
public sealed record StepCourse(int Planned, int Delay, int Repeats);
