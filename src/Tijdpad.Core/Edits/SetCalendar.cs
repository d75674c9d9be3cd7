using Tijdpad.Activities;
using Tijdpad.Comparing;
using Tijdpad.Dates;
using Tijdpad.Dutch;
using Tijdpad.Plans;
using Tijdpad.Rhythms;

namespace Tijdpad.Edits;

/// <summary>Says when a body meets, in the words of who typed it.</summary>
/// <param name="Kind">The sort of body.</param>
/// <param name="Name">Its name.</param>
/// <param name="Municipality">Whose it is; null when it is a joint body.</param>
public sealed record SetCalendar(BodyKind Kind, string Name, string? Municipality = null) : PlanEdit
{
    /// <summary>"elke drie weken op woensdag"; "" when it is not known.</summary>
    public string Rhythm { get; init; } = "";

    /// <summary>A day on which it meets, or in week 1 of its cycle, where the rhythm asks for one.</summary>
    public string Start { get; init; } = "";

    /// <summary>"10 dagen van tevoren"; "" when it is not known.</summary>
    public string LeadTime { get; init; } = "";

    /// <summary>One a line: "8/7 – 20/8 zomerreces".</summary>
    public string Recesses { get; init; } = "";

    /// <summary>Days on which it meets besides, in a list or one a line.</summary>
    public string Added { get; init; } = "";

    /// <summary>Days of the rhythm that fall out, in a list or one a line.</summary>
    public string Dropped { get; init; } = "";

    public bool MeetsInSchoolHolidays { get; init; }

    /// <summary>Where it comes from.</summary>
    public string Source { get; init; } = "";

    public override EditResult ApplyTo(Plan plan, EditContext context)
    {
        var typed = new TypedCalendar(this, plan, context);
        if (!typed.Problems.IsEmpty)
            return EditResult.Refused(typed.Problems);
        var calendar = typed.Calendar;
        var all = plan.Timing.Calendars;
        var at = EditedRows.Find(all, one => one.Key, calendar.Key);
        var old = at is { } place ? all[place] : null;
        if (old == calendar)
            return EditResult.Unchanged(plan);
        var now = at is { } index ? all.SetItem(index, calendar) : all.Add(calendar);
        return EditResult.Applied(
            plan.WithTiming(plan.Timing with { Calendars = now }),
            Summaries.Of(
                $"Vergaderdagen van {calendar.WithArticle}",
                old is null ? "" : TimingSentences.Of(old),
                TimingSentences.Of(calendar)
            )
        );
    }

    /// <summary>What the words mean, and what is to be said of them, without changing anything.</summary>
    public CalendarPreview Preview(Plan plan, EditContext context)
    {
        var typed = new TypedCalendar(this, plan, context);
        return new(typed.Calendar, typed.Notes, typed.Problems) { Others = typed.Others };
    }

    /// <summary>The edit that gives this calendar again, as a form shows it.</summary>
    public static SetCalendar Of(BodyCalendar calendar) =>
        new(calendar.Kind, calendar.Name, calendar.Municipality)
        {
            Rhythm = calendar.Rhythm.ToText(),
            LeadTime = calendar.LeadTime?.ToText() ?? "",
            Recesses = string.Join('\n', calendar.Recesses.Select(RecessText)),
            Added = string.Join('\n', calendar.Added.Select(Written)),
            Dropped = string.Join('\n', calendar.Dropped.Select(Written)),
            MeetsInSchoolHolidays = !calendar.SkipsSchoolHolidays,
            Source = calendar.Source,
        };

    private static string RecessText(Recess recess) =>
        TextCleaner.Of($"{Written(recess.First)} t/m {Written(recess.Last)} {recess.Name}");

    private static string Written(DateOnly day) => FuzzyDate.On(day).ToText(Language.Dutch);
}

/// <summary>What the words of a <see cref="SetCalendar"/> mean.</summary>
/// <param name="Calendar">As far as it was understood.</param>
/// <param name="Notes">What was not used or was read in a particular way, Dutch sentences.</param>
/// <param name="Problems">Why it cannot be kept like this; empty when it can.</param>
public sealed record CalendarPreview(
    BodyCalendar Calendar,
    ValueList<string> Notes,
    ValueList<EditProblem> Problems
)
{
    /// <summary>Other bodies of the same municipality that the words of the rhythm give, ready to be kept as well.</summary>
    public ValueList<SetCalendar> Others { get; init; } = [];
}
