using Tijdpad.Dutch;
using Tijdpad.Web.Configuration;

namespace Tijdpad.Web.Http;

/// <summary>Which day it is in the Netherlands.</summary>
public sealed class Today(TimeProvider clock, Settings settings)
{
    private static readonly TimeZoneInfo Amsterdam = TimeZoneInfo.FindSystemTimeZoneById(
        "Europe/Amsterdam"
    );

    private readonly DateOnly? _set = IsoDay.Read(settings.Today);

    public DateOnly Day => _set ?? DateOnly.FromDateTime(Local(clock.GetUtcNow()).DateTime);

    /// <summary>A moment as the clock in Amsterdam shows it.</summary>
    public static DateTimeOffset Local(DateTimeOffset moment) =>
        TimeZoneInfo.ConvertTime(moment, Amsterdam);
}
