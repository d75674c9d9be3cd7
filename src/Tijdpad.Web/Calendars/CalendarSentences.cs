using Tijdpad.Activities;
using Tijdpad.Dates;
using Tijdpad.Dutch;
using Tijdpad.Rhythms;
using Tijdpad.Web.Http;

namespace Tijdpad.Web.Calendars;

/// <summary>Rhythms, lead times and bodies as people read them on the site.</summary>
internal static class CalendarSentences
{
    private static readonly string[] Ordinals =
    [
        "eerste",
        "tweede",
        "derde",
        "vierde",
        "vijfde",
        "laatste",
    ];

    public static string Of(Rhythm rhythm, Texts T) =>
        rhythm switch
        {
            Rhythm.AnyWorkingDay => T["op afspraak, elke werkdag"],
            Rhythm.Weekly { Every: 1 } it => T["elke week op {0}", Names(it.Weekdays, T)],
            Rhythm.Weekly it => T[
                "elke {0} weken op {1}, gerekend vanaf de week van {2}",
                it.Every,
                Names(it.Weekdays, T),
                Day(it.From!.Value, T)
            ],
            Rhythm.InCycle it => T[
                "op {0} in week {1} van elke {2} weken; week 1 begon op {3}",
                Name(it.Weekday, T),
                it.Week,
                it.Weeks,
                Day(it.Start, T)
            ],
            Rhythm.Monthly it => T[
                "{0} {1} van de maand",
                And(it.Ordinals.Select(n => T[Ordinals[n == Rhythm.Monthly.Last ? 5 : n - 1]]), T),
                Name(it.Weekday, T)
            ],
            Rhythm.OnDays { Days: [var only] } => T["op {0}", Day(only, T)],
            Rhythm.OnDays it => T[
                "op {0} dagen, van {1} tot en met {2}",
                it.Days.Count,
                Day(it.Days[0], T),
                Day(it.Days[^1], T)
            ],
            _ => T["ritme niet bekend"],
        };

    public static string Of(LeadTime lead, Texts T) =>
        lead switch
        {
            { After: { } after, Count: 0 } => Of(after, T),
            { After: { } after } => T[
                "{0}, ten minste {1}",
                Of(after, T),
                Of(lead with { After = null }, T)
            ],
            { Unit: LeadTimeUnit.Weekday, Count: 0 } => T[
                "{0} in de week van de vergadering",
                Name(lead.Weekday!.Value, T)
            ],
            { Unit: LeadTimeUnit.Weekday, Count: 1 } => T[
                "{0} in de week ervoor",
                Name(lead.Weekday!.Value, T)
            ],
            { Unit: LeadTimeUnit.Weekday } => T[
                "{0}, {1} weken ervoor",
                Name(lead.Weekday!.Value, T),
                lead.Count
            ],
            { Count: 0 } => T["niet van tevoren"],
            { Unit: LeadTimeUnit.Days } => T[
                "{0} van tevoren",
                T.Count(lead.Count, "dag", "dagen")
            ],
            _ => T["{0} van tevoren", T.Count(lead.Count, "werkdag", "werkdagen")],
        };

    private static string Of(AfterMeeting after, Texts T) =>
        after switch
        {
            { Unit: LeadTimeUnit.Weekday, Count: 1 } => T[
                "op de eerste {0} na de vergadering van: {1}",
                Name(after.Weekday!.Value, T),
                after.Body
            ],
            { Unit: LeadTimeUnit.Weekday } => T[
                "op de {0}e {1} na de vergadering van: {2}",
                after.Count,
                Name(after.Weekday!.Value, T),
                after.Body
            ],
            { Unit: LeadTimeUnit.Days } => T[
                "{0} na de vergadering van: {1}",
                T.Count(after.Count, "dag", "dagen"),
                after.Body
            ],
            _ => T[
                "{0} na de vergadering van: {1}",
                T.Count(after.Count, "werkdag", "werkdagen"),
                after.Body
            ],
        };

    /// <summary>"Raad", "Politiek forum": a name of a body at the beginning of a line.</summary>
    public static string NameOf(Body body) =>
        body.Name.Length == 0 ? "?" : Sentence.Capital(body.Name);

    /// <summary>"wo 8 jan 2025".</summary>
    public static string Day(DateOnly day, Texts T) => SpokenDay.Of(day, T.Language);

    private static string Name(DayOfWeek day, Texts T) => T.Culture.DateTimeFormat.GetDayName(day);

    private static string Names(ValueList<DayOfWeek> days, Texts T) =>
        And(days.Select(day => Name(day, T)), T);

    private static string And(IEnumerable<string> names, Texts T) => WordList.And(names, T["en"]);
}
