using Tijdpad.Dates;
using Tijdpad.Web.Http;

namespace Tijdpad.Web.Forecasts;

/// <summary>Days as the pages of the forecast write them, in the language of the page.</summary>
internal static class ForecastDays
{
    /// <summary>"di 4 jul 2017".</summary>
    public static string Of(DateOnly day, Texts texts) => SpokenDay.Of(day, texts.Language);

    /// <summary>The same, or that the day is further away than was looked.</summary>
    public static string Of(DateOnly? day, Texts texts) =>
        day is { } known ? Of(known, texts) : texts["niet in zicht"];

    /// <summary>"4 jul", where a column is narrow and the year is near.</summary>
    public static string Short(DateOnly? day, Texts texts) =>
        day?.ToString("d MMM", texts.Culture) ?? "–";
}
