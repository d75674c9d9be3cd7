using Tijdpad.Networks;
using Tijdpad.Networks.Engine;

namespace Tijdpad.Forecasts;

/// <summary>On which day something will be, as counted over all courses of events.</summary>
public sealed record DayForecast
{
    private readonly DayLine _line;
    private readonly DayDistribution _days;

    internal DayForecast(DayLine line, DayDistribution days) => (_line, _days) = (line, days);

    /// <summary>The first day that is looked at, included.</summary>
    public DateOnly First => _line.First;

    /// <summary>The last day that is looked at, included; what is later counts as not in sight.</summary>
    public DateOnly Last => _line.Last;

    public int Runs => _days.Runs;

    /// <summary>About how many bytes of memory it holds.</summary>
    public long Bytes => 64 + _days.Bytes;

    /// <summary>The chance that it has been by the end of a day.</summary>
    public double ChanceBy(DateOnly day) => day < First ? 0 : _days.ChanceBy(_line.Of(day));

    /// <summary>The chance that it is on a day.</summary>
    public double ChanceOn(DateOnly day) =>
        day < First || day > Last ? 0 : _days.ChanceOn(_line.Of(day));

    /// <summary>The standard error of <see cref="ChanceBy"/>: how far another set of as many courses would differ.</summary>
    public double ErrorBy(DateOnly day) => day < First ? 0 : _days.StandardError(_line.Of(day));

    /// <summary>The first day by which it has been with at least this chance, above 0 up to 1; null when that is not in sight.</summary>
    public DateOnly? DayWith(double chance) => _line.DayAt(_days.Quantile(chance));

    /// <summary>The days on which it can be, each with its chance, in order.</summary>
    public IEnumerable<(DateOnly Day, double Chance)> Days =>
        _line.Days.Select(day => (day, ChanceOn(day))).Where(one => one.Item2 > 0);
}
