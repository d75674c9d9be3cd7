using Tijdpad.Calendars;
using Tijdpad.Dutch;
using Tijdpad.Networks;
using Tijdpad.Networks.Links;

namespace Tijdpad.Forecasts;

/// <summary>What a forecast takes for true without having been told, in Dutch sentences.</summary>
internal static class ForecastAssumptions
{
    public static ValueList<string> Of(TimedNetwork timed) =>
        [
            .. Bodies(timed.Network),
            .. Past(timed),
            .. Links(timed.Network),
            .. timed.Network.Circles.Select(circle => circle.Explanation),
        ];

    private static ValueList<string> Bodies(PlanNetwork network)
    {
        var calendars = network
            .Steps.Select(step => step.Calendar)
            .OfType<AssumedCalendar>()
            .DistinctBy(one => one.Calendar.Key, StringComparer.Ordinal)
            .ToList();
        return FoldedSentences.Of(
            calendars.SelectMany(one => one.Assumptions),
            calendars
                .Select(one => one.Calendar.Municipality)
                .OfType<string>()
                .Distinct(StringComparer.Ordinal)
        );
    }

    private static IEnumerable<string> Past(TimedNetwork timed)
    {
        var rows = timed
            .Network.Steps.Where(step => !step.IsHeld && timed.DayHeld(step) is not null)
            .Select(step => step.Row)
            .Distinct()
            .ToList();
        if (rows.Count > 0)
            yield return $"Aangenomen: wat in de planning vóór {DutchDay.Of(timed.Today)} staat, is op zijn dag geweest ({Counted.Of(rows.Count, "rij is", "rijen zijn")} niet als “geweest” gemarkeerd).";
    }

    private static IEnumerable<string> Links(PlanNetwork network)
    {
        var pairs = network
            .Links.Where(link => link is { Basis: LinkBasis.Order, IsHard: true })
            .Select(link => (network.Steps[link.From].Row, network.Steps[link.To].Row))
            .Distinct()
            .Count();
        if (pairs > 0)
            yield return $"Aangenomen: waar de planning niet zegt waarop een stap wacht, wacht hij op de stap ervóór ({pairs} keer).";
    }
}
