using Tijdpad.Calendars;
using Tijdpad.Dutch;
using Tijdpad.Networks;
using Tijdpad.Networks.Links;
using Tijdpad.Rhythms;

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

    // five councils of which the same is unknown make one sentence
    private static IEnumerable<string> Bodies(PlanNetwork network) =>
        network
            .Steps.Select(step => step.Calendar)
            .OfType<AssumedCalendar>()
            .DistinctBy(one => one.Calendar.Key, StringComparer.Ordinal)
            .SelectMany(one => one.Assumptions.Select(said => (one.Calendar, Said: said)))
            .GroupBy(
                one =>
                    one.Said.Replace(
                        one.Calendar.FullName,
                        one.Calendar.Name,
                        StringComparison.Ordinal
                    ),
                StringComparer.Ordinal
            )
            .Select(same =>
                Sentence(same.Key, [.. same.Select(one => one.Calendar)], same.First().Said)
            );

    private static string Sentence(string general, BodyCalendar[] of, string own) =>
        of.Length == 1
            ? own
            : $"{general[..^1]} (in {string.Join(", ", of.Select(one => one.Municipality ?? one.Name))}).";

    private static IEnumerable<string> Past(TimedNetwork timed)
    {
        var rows = timed
            .Network.Steps.Where(step => !step.IsHeld && timed.DayHeld(step) is not null)
            .Select(step => step.Row)
            .Distinct()
            .ToList();
        if (rows.Count > 0)
            yield return $"Aangenomen: wat in de planning vóór {DutchDay.Of(timed.Today)} staat, is op zijn dag geweest ({(rows.Count == 1 ? "1 rij is" : $"{rows.Count} rijen zijn")} niet als “geweest” gemarkeerd).";
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
