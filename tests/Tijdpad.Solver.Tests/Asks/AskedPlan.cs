using Tijdpad.Plans;

namespace Tijdpad.Solver.Tests.Asks;

/// <summary>A sample with what somebody told of it, and the day on which it is asked; all of it follows from the seed.</summary>
/// <param name="Sample">The name of the file.</param>
/// <param name="From">The plan as it was read.</param>
/// <param name="Plan">The plan after what was told.</param>
/// <param name="Today">Before, within or after the plan, or thirty years on.</param>
/// <param name="Applied">How many edits were taken.</param>
/// <param name="Refused">How many edits were refused, each with a sentence.</param>
internal sealed record AskedPlan(
    string Sample,
    Plan From,
    Plan Plan,
    DateOnly Today,
    int Applied,
    int Refused
)
{
    private const int MostEdits = 8;

    public static AskedPlan Of(Random dice)
    {
        var (name, from) = AskedPlans.All[dice.Next(AskedPlans.All.Count)];
        var today = DayFor(from, dice);
        var (plan, applied, refused) = (from, 0, 0);
        for (var left = dice.Next(MostEdits + 1); left > 0; left--)
        {
            var result = new RandomEdits(dice, plan, today).Next().ApplyTo(plan, new(today));
            if (result.IsApplied)
                (plan, applied) = (result.Plan, applied + 1);
            else
                refused += result.Problems.Count > 0 ? 1 : throw new InvalidOperationException();
        }
        return new(name, from, plan, today, applied, refused);
    }

    private static DateOnly DayFor(Plan plan, Random dice)
    {
        var days = plan
            .Activities.Select(row => row.Date.Earliest ?? row.Date.Latest)
            .OfType<DateOnly>()
            .Order()
            .ToList();
        var (first, last) =
            days.Count == 0 ? (new(2017, 3, 14), new(2017, 3, 14)) : (days[0], days[^1]);
        return dice.Next(6) switch
        {
            0 => first.AddDays(-dice.Next(1, 400)),
            1 or 2 or 3 => first.AddDays(dice.Next(last.DayNumber - first.DayNumber + 1)),
            4 => last.AddDays(dice.Next(1, 400)),
            _ => last.AddYears(30),
        };
    }
}
