using System.Globalization;

namespace Tijdpad.Web.Http;

/// <summary>Days in addresses and date fields.</summary>
internal static class PlanDay
{
    /// <summary>"2017-03-14".</summary>
    public static string Iso(DateOnly day) =>
        day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
