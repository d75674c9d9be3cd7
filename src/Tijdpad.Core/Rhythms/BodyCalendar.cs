using Tijdpad.Activities;
using Tijdpad.Dates;

namespace Tijdpad.Rhythms;

/// <summary>When a body meets and how long before it wants its papers, as people of that body gave it.</summary>
/// <param name="Kind">The sort of body.</param>
/// <param name="Name">Its name in the plan ("raad", "politiek forum"), lower case where it is no proper name.</param>
/// <param name="Municipality">Whose it is; null when it is a joint body.</param>
public sealed record BodyCalendar(BodyKind Kind, string Name, string? Municipality = null)
{
    public Rhythm Rhythm { get; init; } = Rhythm.Unknown;

    /// <summary>How long before a meeting its papers must be there; null when nobody has told.</summary>
    public LeadTime? LeadTime { get; init; }

    /// <summary>Weeks without meetings, beside the school holidays.</summary>
    public ValueList<Recess> Recesses { get; init; } = [];

    /// <summary>It does not meet in the school holidays of its region.</summary>
    public bool SkipsSchoolHolidays { get; init; } = true;

    /// <summary>Meetings outside the rhythm, also in a recess; in order.</summary>
    public ValueList<DateOnly> Added { get; init; } = [];

    /// <summary>Meetings of the rhythm that fall out; in order.</summary>
    public ValueList<DateOnly> Dropped { get; init; } = [];

    /// <summary>Where it comes from ("jaarschema 2025 van de griffie"); "" when it was typed without.</summary>
    public string Source { get; init; } = "";

    /// <summary>One per body: what it is of, in one text.</summary>
    public string Key => KeyOf(Kind, Name, Municipality);

    /// <summary>"raad van Duinoord", "stuurgroep".</summary>
    public string FullName => Municipality is null ? Name : $"{Name} van {Municipality}";

    /// <summary>"de raad van Duinoord", "het dagelijks bestuur".</summary>
    public string WithArticle => DutchNames.Of(new Body(Kind, Name, Municipality));

    public static string KeyOf(BodyKind kind, string name, string? municipality) =>
        $"{kind}/{(kind is BodyKind.College or BodyKind.Council ? "" : name)}/{municipality}";

    /// <summary>Does it meet on this day? Holidays and recess are taken out, added days put in.</summary>
    public bool MeetsOn(DateOnly day, SchoolRegion? region) =>
        Added.Contains(day)
        || (Rhythm.FallsOn(day) && !Dropped.Contains(day) && !IsFree(day, region));

    // a day that was named in a schedule was named on purpose, also when it lies in a holiday
    private bool IsFree(DateOnly day, SchoolRegion? region) =>
        Recesses.Any(recess => recess.Contains(day))
        || (
            Rhythm is not Rhythm.OnDays
            && (
                PublicHolidays.IsDayOff(day)
                || (SkipsSchoolHolidays && SchoolDays.IsHoliday(day, region))
            )
        );
}

/// <summary>A stretch in which a body does not meet.</summary>
/// <param name="First">The first day, included.</param>
/// <param name="Last">The last day, included.</param>
/// <param name="Name">"zomerreces"; may be "".</param>
public sealed record Recess(DateOnly First, DateOnly Last, string Name = "")
{
    public bool Contains(DateOnly day) => day >= First && day <= Last;
}
