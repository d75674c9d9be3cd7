using System.Text.Json;
using Tijdpad.Activities;
using Tijdpad.Dutch;
using Tijdpad.Plans;
using Tijdpad.Rhythms;

namespace Tijdpad.Json;

/// <summary>What a plan holds about time, as JSON and back.</summary>
internal static class PlanJsonTiming
{
    public static void Write(Utf8JsonWriter json, Timing timing)
    {
        json.List("calendars", timing.Calendars, Calendar);
        json.List("dependencies", timing.Dependencies, Dependency);
        json.List("wishes", timing.Wishes, Wish);
        json.List("stepAssumptions", timing.StepAssumptions, Assumption);
    }

    public static Timing Read(JsonFields fields)
    {
        var timing = new Timing
        {
            Calendars = fields.List("calendars", Calendar),
            Dependencies = fields.List("dependencies", Dependency),
            Wishes = fields.List("wishes", Wish),
            StepAssumptions = fields.List("stepAssumptions", Assumption),
        };
        return timing.Doubled() is { } twice
            ? throw fields.Place.Wrong($"“{twice}” komt tweemaal voor")
            : timing;
    }

    private static void Calendar(Utf8JsonWriter json, BodyCalendar calendar)
    {
        json.Choice("kind", calendar.Kind);
        json.Text("name", calendar.Name);
        json.TextOrNull("municipality", calendar.Municipality);
        json.Text("rhythm", calendar.Rhythm.ToText());
        json.TextOrNull("leadTime", calendar.LeadTime?.ToText());
        json.List("recesses", calendar.Recesses, Recess);
        json.Flag("meetsInSchoolHolidays", !calendar.SkipsSchoolHolidays);
        json.Texts("added", calendar.Added.Select(IsoDay.Of).ToValueList());
        json.Texts("dropped", calendar.Dropped.Select(IsoDay.Of).ToValueList());
        json.Text("source", calendar.Source);
    }

    private static BodyCalendar Calendar(JsonFields fields) =>
        new(fields.Choice<BodyKind>("kind"), fields.Text("name"), fields.TextOrNull("municipality"))
        {
            Rhythm =
                RhythmSpelling.Read(fields.Text("rhythm"))
                ?? throw fields.Place.Wrong("dit vergaderritme is niet te lezen"),
            LeadTime = fields.TextOrNull("leadTime") is { } lead
                ? LeadTime.Read(lead)
                    ?? throw fields.Place.Wrong("deze aanlevertermijn is niet te lezen")
                : null,
            Recesses = fields.List("recesses", Recess),
            SkipsSchoolHolidays = !fields.Flag("meetsInSchoolHolidays"),
            Added = Days(fields, "added"),
            Dropped = Days(fields, "dropped"),
            Source = fields.Text("source"),
        };

    private static ValueList<DateOnly> Days(JsonFields fields, string name) =>
        fields
            .Texts(name)
            .Select(text =>
                RhythmSpelling.DayOf(text)
                ?? throw fields.Place.Wrong($"“{text}” is geen dag als 2017-03-14")
            )
            .ToValueList();

    private static void Recess(Utf8JsonWriter json, Recess recess)
    {
        json.Day("first", recess.First);
        json.Day("last", recess.Last);
        json.Text("name", recess.Name);
    }

    private static Recess Recess(JsonFields fields)
    {
        var first = fields.Day("first") ?? throw fields.Place.Wrong("de eerste dag ontbreekt");
        var last = fields.Day("last") ?? throw fields.Place.Wrong("de laatste dag ontbreekt");
        return last < first
            ? throw fields.Place.Wrong("de laatste dag ligt vóór de eerste")
            : new(first, last, fields.Text("name"));
    }

    private static void Dependency(Utf8JsonWriter json, Dependency one)
    {
        json.WriteString("from", one.FromId);
        json.WriteString("to", one.ToId);
        json.Choice("kind", one.Kind);
        if (one.Lag != 0)
            json.WriteNumber("lag", one.Lag);
        json.Choice("unit", one.Unit);
        json.Text("remark", one.Remark);
    }

    private static Dependency Dependency(JsonFields fields) =>
        new(
            fields.Required("from"),
            fields.Required("to"),
            fields.Choice<DependencyKind>("kind"),
            fields.Number("lag", 0, Tijdpad.Plans.Dependency.MostLag) ?? 0,
            fields.Choice<LagUnit>("unit"),
            fields.Text("remark")
        );

    private static void Wish(Utf8JsonWriter json, DateWish wish)
    {
        json.WriteString("activity", wish.ActivityId);
        json.TextOrNull("municipality", wish.Municipality);
        json.Choice("kind", wish.Kind);
        if (wish.Date != Dates.FuzzyDate.Empty)
            PlanJsonDate.Write(json, "date", wish.Date);
    }

    private static DateWish Wish(JsonFields fields) =>
        new(
            fields.Required("activity"),
            fields.TextOrNull("municipality"),
            fields.Choice<WishKind>("kind"),
            PlanJsonDate.Read(fields, "date")
        );

    private static void Assumption(Utf8JsonWriter json, StepAssumption one)
    {
        json.Choice("kind", one.Kind);
        json.WriteNumber("onTimePercent", one.OnTimePercent);
        json.WriteNumber("delayDays", one.DelayDays);
        json.WriteNumber("repeatPercent", one.RepeatPercent);
    }

    private static StepAssumption Assumption(JsonFields fields) =>
        new(
            fields.Choice<ActivityKind>("kind"),
            fields.Number("onTimePercent", 0, 100) ?? 100,
            fields.Number("delayDays", 1, 365) ?? 1,
            fields.Number("repeatPercent", 0, 95) ?? 0
        );
}
