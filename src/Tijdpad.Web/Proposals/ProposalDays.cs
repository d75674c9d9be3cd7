using Tijdpad.Dates;
using Tijdpad.Web.Http;

namespace Tijdpad.Web.Proposals;

/// <summary>Days, weeks and weekdays as the pages of proposals write them, in the language of the page.</summary>
internal static class ProposalDays
{
    /// <summary>"di 4 jul 2017".</summary>
    public static string Of(DateOnly day, Texts texts) => SpokenDay.Of(day, texts.Language);

    public static string Of(DateOnly? day, Texts texts) =>
        day is { } known ? Of(known, texts) : "–";

    /// <summary>"di 27 jun 2017 t/m do 29 jun 2017", or the one day.</summary>
    public static string Of(DateOnly first, DateOnly last, Texts texts) =>
        first == last ? Of(first, texts) : texts["{0} t/m {1}", Of(first, texts), Of(last, texts)];

    /// <summary>"week 26", "week 26–27".</summary>
    public static string Weeks(DateOnly first, DateOnly last, Texts texts)
    {
        var (from, through) = (IsoWeek.Of(first).Number, IsoWeek.Of(last).Number);
        return from == through ? texts["week {0}", from] : texts["week {0}–{1}", from, through];
    }

    /// <summary>"dinsdag"; "maandag t/m donderdag".</summary>
    public static string Weekdays(ValueList<DayOfWeek> days, Texts texts) =>
        days is [var only]
            ? Name(only, texts)
            : texts["{0} t/m {1}", Name(days[0], texts), Name(days[^1], texts)];

    private static string Name(DayOfWeek day, Texts texts) =>
        texts.Culture.DateTimeFormat.GetDayName(day);
}
