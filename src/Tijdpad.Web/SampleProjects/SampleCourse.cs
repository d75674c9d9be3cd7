using System.Globalization;
using Tijdpad.Activities;
using Tijdpad.Dates;
using Tijdpad.Dutch;
using Tijdpad.Edits;
using Tijdpad.Plans;

namespace Tijdpad.Web.SampleProjects;

/// <summary>
/// How the sample planning went on, day by day: lines of a table with a day, a row, a municipality, a date in words, how
/// firm it is, and why. What became known on one day for one reason is one revision.
/// </summary>
internal static class SampleCourse
{
    /// <summary>Each next state with the day on which it became known and the reason, the first after the plan itself.</summary>
    /// <exception cref="InvalidOperationException">A line does not fit the plan.</exception>
    public static IEnumerable<(DateOnly Day, string Reason, Plan Plan)> Of(
        Plan plan,
        TextReader lines
    )
    {
        foreach (
            var known in SampleLines
                .Of(lines)
                .Select(Line.Of)
                .GroupBy(line => (line.Day, line.Reason))
        )
        {
            var result = PlanEdits.All(
                plan,
                known.SelectMany(line => line.EditsOf(plan)),
                new(known.Key.Day)
            );
            plan =
                result.Plan
                ?? throw new InvalidOperationException(
                    $"{known.Key}: {string.Join(' ', result.Problems.Select(one => one.Message))}"
                );
            yield return (known.Key.Day, known.Key.Reason, plan);
        }
    }

    private sealed record Line(
        DateOnly Day,
        int Row,
        string Municipality,
        string Date,
        string State,
        string Reason
    )
    {
        public static Line Of(string[] cells) =>
            new(
                IsoDay.Read(cells[0])!.Value,
                int.Parse(cells[1], CultureInfo.InvariantCulture),
                cells[2],
                cells[3],
                cells[4],
                cells[5]
            );

        public IEnumerable<PlanEdit> EditsOf(Plan plan)
        {
            var id = plan.Activities[Row - 1].Id;
            yield return Municipality.Length == 0
                ? new SetDate(id, Date)
                : new SetOccurrence(id, Municipality, Date);
            if (State.Length > 0)
                yield return new SetFirmness(
                    id,
                    State == DutchNames.Of(Firmness.Held) ? Firmness.Held : Firmness.Lapsed
                );
        }
    }
}
