namespace Tijdpad.Web.Http;

/// <summary>Moments as a Dutch reader writes them, by the clock of Amsterdam.</summary>
internal static class Moment
{
    /// <summary>"di 14 mrt 2017, 15:04".</summary>
    public static string Of(DateTimeOffset moment, Texts texts) =>
        Today.Local(moment).ToString("ddd d MMM yyyy, HH:mm", texts.Culture);

    /// <summary>The moment in ISO 8601, for the attribute of a time element.</summary>
    public static string Iso(DateTimeOffset moment) =>
        moment
            .ToUniversalTime()
            .ToString(
                "yyyy-MM-dd'T'HH:mm:ss'Z'",
                System.Globalization.CultureInfo.InvariantCulture
            );
}
