using System.Globalization;

namespace Tijdpad.Dutch;

/// <summary>Days for programs: "2025-01-08".</summary>
public static class IsoDay
{
    private const string Form = "yyyy-MM-dd";

    public static string Of(DateOnly day) => day.ToString(Form, CultureInfo.InvariantCulture);

    /// <summary>Null when the text is no day in this form.</summary>
    public static DateOnly? Read(string? text) =>
        DateOnly.TryParseExact(
            text,
            Form,
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var day
        )
            ? day
            : null;
}
