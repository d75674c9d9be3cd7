using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Tijdpad.Web.Storage;

/// <summary>Moments as milliseconds since 1970 (UTC): the same number, and the same order, in both databases.</summary>
public sealed class UnixMilliseconds()
    : ValueConverter<DateTimeOffset, long>(
        moment => moment.ToUnixTimeMilliseconds(),
        number => DateTimeOffset.FromUnixTimeMilliseconds(number)
    );
