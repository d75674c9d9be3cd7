using Tijdpad.Dates;
using Tijdpad.Dutch;

namespace Tijdpad.Rhythms;

/// <summary>
/// On which days a body meets, before recess and holidays are taken out. Its text is Dutch and is read back by
/// <see cref="RhythmSpelling.Read"/>: the same words stand on the screen, in the file and in the history.
/// </summary>
public abstract record Rhythm
{
    private Rhythm() { }

    /// <summary>More days than a body has in twenty years of weekly meetings are a mistake.</summary>
    public const int MostDays = 1200;

    /// <summary>Nobody has said when it meets.</summary>
    public static Rhythm Unknown { get; } = new Nothing();

    public bool IsUnknown => this is Nothing;

    /// <summary>Does the rhythm as such fall on this day?</summary>
    public abstract bool FallsOn(DateOnly day);

    /// <summary>"elke 3 weken op woensdag vanaf 8 januari 2025"; "" when it is unknown.</summary>
    public abstract string ToText();

    public sealed override string ToString() => ToText();

    private sealed record Nothing : Rhythm
    {
        public override bool FallsOn(DateOnly day) => false;

        public override string ToText() => "";
    }

    /// <summary>By appointment: any working day will do.</summary>
    public sealed record AnyWorkingDay : Rhythm
    {
        public override bool FallsOn(DateOnly day) => WorkingDays.IsWorkingDay(day);

        public override string ToText() => RhythmSpelling.ByAppointment;
    }

    /// <summary>Once in so many weeks on one or more weekdays.</summary>
    public sealed record Weekly : Rhythm
    {
        /// <param name="weekdays">At least one; kept from Monday to Sunday, each once.</param>
        /// <param name="every">Once in how many weeks, 1 to 52.</param>
        /// <param name="from">A day in a week in which it meets; needed when it is not every week, and then kept as the Monday of that week.</param>
        public Weekly(IEnumerable<DayOfWeek> weekdays, int every = 1, DateOnly? from = null)
        {
            Weekdays = weekdays.Distinct().OrderBy(IsoWeek.DayNumber).ToValueList();
            ArgumentOutOfRangeException.ThrowIfZero(Weekdays.Count, nameof(weekdays));
            ArgumentOutOfRangeException.ThrowIfLessThan(every, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(every, 52);
            if (every > 1 && from is null)
                throw new ArgumentNullException(nameof(from), "Every so many weeks from when?");
            (Every, From) = (every, every > 1 ? IsoWeek.MondayOf(from!.Value) : null);
        }

        public ValueList<DayOfWeek> Weekdays { get; }

        public int Every { get; }

        /// <summary>The Monday of a week in which it meets; null when it meets every week.</summary>
        public DateOnly? From { get; }

        public override bool FallsOn(DateOnly day) =>
            Weekdays.Contains(day.DayOfWeek)
            && (From is not { } start || WeeksFrom(start, day) % Every == 0);

        public override string ToText() =>
            Every == 1
                ? $"elke week op {RhythmSpelling.Names(Weekdays)}"
                : $"elke {Every} weken op {RhythmSpelling.Names(Weekdays)} vanaf {DutchDay.Full(From!.Value.AddDays(IsoWeek.DayNumber(Weekdays[0])))}";
    }

    /// <summary>In one week of a cycle of several weeks, on one weekday ("week 4 van 4 op maandag"). Cycle weeks are no ISO weeks.</summary>
    public sealed record InCycle : Rhythm
    {
        /// <param name="weeks">How many weeks the cycle has, 2 to 52.</param>
        /// <param name="week">Which of them, counted from 1.</param>
        /// <param name="weekday">The weekday.</param>
        /// <param name="start">A day in week 1 of a cycle; kept as the Monday of that week.</param>
        public InCycle(int weeks, int week, DayOfWeek weekday, DateOnly start)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(weeks, 2);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(weeks, 52);
            ArgumentOutOfRangeException.ThrowIfLessThan(week, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(week, weeks);
            (Weeks, Week, Weekday, Start) = (weeks, week, weekday, IsoWeek.MondayOf(start));
        }

        public int Weeks { get; }

        public int Week { get; }

        public DayOfWeek Weekday { get; }

        /// <summary>The Monday of week 1 of a cycle.</summary>
        public DateOnly Start { get; }

        public override bool FallsOn(DateOnly day) =>
            day.DayOfWeek == Weekday && Floor(WeeksFrom(Start, day), Weeks) == Week - 1;

        public override string ToText() =>
            $"week {Week} van {Weeks} op {DutchDay.Weekday(Weekday)}, week 1 vanaf {DutchDay.Full(Start)}";
    }

    /// <summary>On the so-manieth weekday of the month ("eerste en derde donderdag", "laatste woensdag").</summary>
    public sealed record Monthly : Rhythm
    {
        public const int Last = -1;

        /// <param name="ordinals">1 to 5, or <see cref="Last"/>; a fifth that a month lacks is no meeting.</param>
        /// <param name="weekday">The weekday.</param>
        public Monthly(IEnumerable<int> ordinals, DayOfWeek weekday)
        {
            Ordinals = ordinals.Distinct().OrderBy(n => n == Last ? 6 : n).ToValueList();
            ArgumentOutOfRangeException.ThrowIfZero(Ordinals.Count, nameof(ordinals));
            if (Ordinals.Any(n => n is not (Last or (>= 1 and <= 5))))
                throw new ArgumentOutOfRangeException(nameof(ordinals));
            Weekday = weekday;
        }

        public ValueList<int> Ordinals { get; }

        public DayOfWeek Weekday { get; }

        public override bool FallsOn(DateOnly day) =>
            day.DayOfWeek == Weekday
            && Ordinals.Any(n => n == Last ? IsLast(day) : (day.Day - 1) / 7 + 1 == n);

        public override string ToText() =>
            $"{RhythmSpelling.OrdinalNames(Ordinals)} {DutchDay.Weekday(Weekday)} van de maand";

        private static bool IsLast(DateOnly day) =>
            day.Day + 7 > DateTime.DaysInMonth(day.Year, day.Month);
    }

    /// <summary>On these days, from a schedule; outside the years that it covers nothing is known.</summary>
    public sealed record OnDays : Rhythm
    {
        private readonly HashSet<DateOnly> _days;

        /// <param name="days">At least one; kept in order, each once.</param>
        public OnDays(IEnumerable<DateOnly> days)
        {
            Days = days.Distinct().Order().ToValueList();
            ArgumentOutOfRangeException.ThrowIfZero(Days.Count, nameof(days));
            _days = [.. Days];
        }

        public ValueList<DateOnly> Days { get; }

        public override bool FallsOn(DateOnly day) => _days.Contains(day);

        public override string ToText() => string.Join(", ", Days.Select(DutchDay.Full));

        public bool Equals(OnDays? other) => other is not null && Days.Equals(other.Days);

        public override int GetHashCode() => Days.GetHashCode();
    }

    private static int WeeksFrom(DateOnly monday, DateOnly day) =>
        (IsoWeek.MondayOf(day).DayNumber - monday.DayNumber) / 7;

    private static int Floor(int value, int modulus) => (value % modulus + modulus) % modulus;
}
