using Tijdpad.Activities;
using Tijdpad.Plans;

namespace Tijdpad.Web.Projects;

/// <summary>The phases of a plan beside each other, each as wide as it lasts, and where today is among them.</summary>
/// <param name="Parts">In the order of their days; empty when no phase has a day.</param>
/// <param name="Today">From 0 at the left through 1 at the right; null before the first day and after the last.</param>
public sealed record PhaseBar(ValueList<PhasePart> Parts, double? Today)
{
    /// <summary>A phase of one day must be seen too: no part is narrower than this share of the whole.</summary>
    private const double Narrowest = 0.08;

    public static PhaseBar None { get; } = new([], null);

    /// <summary>The phase of today; null outside them.</summary>
    public PhasePart? Now
    {
        get
        {
            var left = 0.0;
            foreach (var part in Parts)
                if (Today is { } today && today <= (left += part.Share))
                    return part;
            return null;
        }
    }

    public static PhaseBar Of(Plan plan, DateOnly today)
    {
        var phases = plan
            .Phases.Select(phase => (Phase: phase, Days: DaysOf(plan, phase.Id)))
            .Where(one => one.Days.Count > 0)
            .Select(one => (one.Phase, First: one.Days.Min(), Last: one.Days.Max()))
            .OrderBy(one => one.First)
            .ToList();
        if (phases.Count == 0)
            return None;
        var (first, last) = (phases[0].First, phases.Max(one => one.Last));
        var lengths = phases
            .Select(
                (one, at) =>
                    (at + 1 < phases.Count ? phases[at + 1].First : last.AddDays(1)).DayNumber
                    - one.First.DayNumber
            )
            .ToList();
        var shares = Shares(lengths);
        return new(
            phases.Zip(shares, (one, share) => new PhasePart(one.Phase, share)).ToValueList(),
            today < first || today > last ? null : Place(today, phases, lengths, shares)
        );
    }

    private static List<double> Shares(List<int> lengths)
    {
        var all = Math.Max(1, lengths.Sum());
        var wide = lengths.ConvertAll(length => Math.Max(Narrowest, (double)length / all));
        return wide.ConvertAll(share => share / wide.Sum());
    }

    // within its part: a part that was made wider has wider days
    private static double Place(
        DateOnly today,
        List<(Phase Phase, DateOnly First, DateOnly Last)> phases,
        List<int> lengths,
        List<double> shares
    )
    {
        var at = phases.FindLastIndex(one => one.First <= today);
        var within =
            (today.DayNumber - phases[at].First.DayNumber + 0.5) / Math.Max(1, lengths[at]);
        return shares.Take(at).Sum() + shares[at] * Math.Min(1, within);
    }

    private static List<DateOnly> DaysOf(Plan plan, string phase) =>
        plan
            .Activities.Where(row => row.PhaseId == phase && !row.Date.IsLapsed)
            .SelectMany(row => new[] { row.Date.Earliest, row.Date.Latest })
            .OfType<DateOnly>()
            .ToList();
}

/// <param name="Share">Of the width of all, 0 to 1.</param>
public sealed record PhasePart(Phase Phase, double Share);
