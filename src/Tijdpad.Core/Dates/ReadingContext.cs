using System.Text.RegularExpressions;

namespace Tijdpad.Dates;

/// <summary>
/// What a phrase may use besides its own words: the day and the rows of the document, conventions, and the tense.
/// </summary>
internal sealed record ReadingContext(
    DateContext Document,
    DateConventions Conventions,
    Tense Tense
)
{
    public DateOnly AsOf => Document.AsOf;

    public SchoolRegion? Region => Document.Region;

    /// <summary>The day near which a date without a year lies.</summary>
    public DateOnly Reference => Tense == Tense.Open ? Document.After ?? AsOf : AsOf;

    /// <summary>The year in which a moment without a year lies, or null when it exists in no year nearby.</summary>
    public int? YearOf(Moment moment)
    {
        var reference = Reference.DayNumber;
        var earliest = Tense switch
        {
            Tense.Past => reference - 364,
            Tense.Future => reference,
            _ => reference - Conventions.LookBack,
        };
        // one year wide, so that each day has one place in it, and 29 February at times none
        return Years(reference)
            .Cast<int?>()
            .FirstOrDefault(year =>
                moment.In(year!.Value) is { } unit
                && (
                    Contains(unit, reference)
                    || (Center(unit) >= earliest && unit.First.DayNumber < earliest + 371)
                )
            );
    }

    // the quarter, the season or the year that it is now
    private static bool Contains(DateUnit unit, int day) =>
        unit.Grain != Grain.Day && unit.First.DayNumber <= day && unit.Last.DayNumber >= day;

    // January is this year's in March, though it began too long ago; last winter is not the coming one
    private static int Center(DateUnit unit) =>
        unit.Grain is Grain.Month or Grain.Week or Grain.Part or Grain.Named
            ? (unit.First.DayNumber + unit.Last.DayNumber) / 2
            : unit.First.DayNumber;

    private static IEnumerable<int> Years(int reference)
    {
        var year = DateOnly.FromDayNumber(reference).Year;
        return [year - 1, year, year + 1];
    }
}

/// <summary>What the words say about lying before or after the day of the document.</summary>
internal enum Tense
{
    Open,

    /// <summary>The day lies before that of the document ("jl.").</summary>
    Past,

    /// <summary>The day lies after that of the document ("a.s.").</summary>
    Future,
}

/// <summary>A phrase that matched a whole cell, with its moments made days.</summary>
internal sealed record PhraseMatch(Match Match, Enumeration Dates, ReadingContext Context)
{
    public DateStretch First => Dates.Stretches[0];

    public DateStretch Hull => new(Dates.Earliest.From, Dates.LatestOf.To);

    public DateConventions Conventions => Context.Conventions;

    /// <summary>The last day before the summer: before the school holiday of the region, else a day in June.</summary>
    public DateOnly BeforeSummer(DateUnit summer) =>
        (
            SchoolSummer(summer)?.First
            ?? new DateOnly(summer.First.Year, 6, Conventions.SummerStartsInJune)
        ).AddDays(-1);

    /// <summary>The first day after the summer: after the school holiday of the region, else a day in autumn.</summary>
    public DateOnly AfterSummer(DateUnit summer) =>
        SchoolSummer(summer)?.Last.AddDays(1)
        ?? new DateOnly(summer.First.Year, Conventions.MonthAfterSummer, 1);

    private SchoolHoliday? SchoolSummer(DateUnit summer) =>
        Context.Region is { } region
            ? SchoolHolidays.Find(SchoolHolidayKind.Summer, summer.First.Year, region)
            : null;
}
