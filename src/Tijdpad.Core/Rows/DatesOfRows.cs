using System.Globalization;
using Tijdpad.Dates;

namespace Tijdpad.Rows;

/// <summary>Questions about the date of a row that several rules ask.</summary>
internal static class DatesOfRows
{
    /// <summary>The row has days of its own, not those of its heading, and has not been dropped.</summary>
    public static bool HasOwnDate(this PlanRow row) =>
        row.Activity.Date is { Words.Length: > 0, IsUnknown: false, IsLapsed: false } date
        && !date.Inferred.Contains(Inference.Heading);

    /// <summary>Its words name days, not a stretch in which it falls somewhere.</summary>
    public static bool IsSharp(this PlanRow row) =>
        (
            row.HasOwnDate()
            && row.Activity.Date.Kind is DateKind.Day or DateKind.AllOf or DateKind.OneOf
        ) || row.IsDayPeriod();

    /// <summary>A period between two days that the words give ("3/4 – 22/4"), not between vague ends ("eind mei – half juni").</summary>
    public static bool IsDayPeriod(this PlanRow row) =>
        row.HasOwnDate()
        && row.Activity.Date
            is { Kind: DateKind.Period, Earliest: { } first, Latest: { } last, Words: var words }
        && HasNumber(words, first.Day)
        && HasNumber(words, last.Day);

    private static bool HasNumber(string words, int number)
    {
        for (var at = 0; at < words.Length; at++)
        {
            var end = at;
            while (end < words.Length && char.IsAsciiDigit(words[end]))
                end++;
            if (end == at)
                continue;
            if (
                end - at <= 2
                && int.Parse(words.AsSpan(at, end - at), CultureInfo.InvariantCulture) == number
            )
                return true;
            at = end;
        }
        return false;
    }

    /// <summary>The days that a date of few days names, one by one; none for periods and vague words.</summary>
    public static IEnumerable<DateOnly> SingleDays(this FuzzyDate date)
    {
        if (
            date.Kind is not (DateKind.Day or DateKind.AllOf or DateKind.OneOf)
            || date is not { Earliest: { } first, Latest: { } last, Span: <= 60 }
        )
            yield break;
        for (var day = first; day <= last; day = day.AddDays(1))
        {
            if (date.MayBeOn(day))
                yield return day;
        }
    }

    public static bool IsWeekend(this DateOnly day) =>
        day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    /// <summary>Was the year left to be inferred? Then a jump of half a year may be our mistake, not that of the plan.</summary>
    public static bool IsYearInferred(this FuzzyDate date) =>
        date.Inferred.Contains(Inference.Year);
}
