namespace Tijdpad.Dates;

/// <summary>Gives moments their borrowed nouns and their years, and joins them to an <see cref="Enumeration"/>.</summary>
internal sealed class MomentResolver(ReadingContext context)
{
    // a range that runs longer than this only because its end was moved to the next year is a typing error
    internal const int LongestCrossing = 330;

    /// <summary>Null when some moment does not exist (31/4) or cannot be completed.</summary>
    public Enumeration? Resolve(IReadOnlyList<Moment> given, IReadOnlyList<string> between)
    {
        var moments = given.ToArray();
        if (!Complete(moments))
            return null;
        var inferred = new HashSet<Inference>();
        if (!FillYears(moments, between, inferred))
            return null;
        var units = new List<DateUnit>();
        foreach (var moment in moments)
        {
            if (moment.In(moment.Year!.Value) is not { } unit)
                return null;
            if (moment.Inferred is { } one)
                inferred.Add(one);
            units.Add(unit);
        }
        return Join(moments, units, between, inferred);
    }

    private static Enumeration? Join(
        Moment[] moments,
        List<DateUnit> units,
        IReadOnlyList<string> between,
        IEnumerable<Inference> inferred
    )
    {
        var stretches = new List<DateStretch> { new(units[0]) };
        var separators = new List<string>();
        for (var i = 1; i < units.Count; i++)
        {
            if (between[i - 1] is not ("tm" or "tot" or "-"))
            {
                stretches.Add(new(units[i]));
                separators.Add(between[i - 1]);
                continue;
            }
            var from = stretches[^1];
            if (!from.IsSingle || units[i].Last < from.First)
                return null;
            stretches[^1] = new(from.From, units[i]);
        }
        var named = moments
            .Zip(units)
            .Where(pair => pair.First.Weekday is not null && pair.Second.Grain == Grain.Day)
            .Select(pair => new NamedDay(pair.Second.First, pair.First.Weekday!.Value));
        return new(
            stretches.ToValueList(),
            separators.ToValueList(),
            inferred.Order().ToValueList(),
            named.ToValueList(),
            moments[0].Name
        );
    }

    private static bool Complete(Moment[] moments)
    {
        for (var i = moments.Length - 1; i >= 0; i--)
        {
            if (!moments[i].IsIncomplete)
                continue;
            var left = moments.Take(i).LastOrDefault(moment => !moment.IsIncomplete);
            var right = i + 1 < moments.Length ? moments[i + 1] : null;
            if (Completed(moments[i], left, right) is not { } completed)
                return false;
            moments[i] = completed;
        }
        return true;
    }

    private static Moment? Completed(Moment bare, Moment? left, Moment? right)
    {
        if (bare.BarePiece != Piece.Whole)
            return right is null
                ? null
                : MomentMeanings.PartOf(
                    bare.BarePiece,
                    right.Grain == Grain.Part ? MomentMeanings.WholeOf(right) : right
                );
        var number = bare.Bare!.Value;
        if (left?.Grain == Grain.Week)
            return MomentMeanings.Week(number, null);
        if (right?.Grain is Grain.Quarter or Grain.HalfYear)
            return MomentMeanings.Like(right, number);
        if (right?.Grain is Grain.Day or Grain.Month && right.Month is { } month)
            return MomentMeanings.Day(number, month, null) with { Weekday = bare.Weekday };
        if (left?.Grain == Grain.Day && left.Month is { } same)
            return MomentMeanings.Day(number, same, null) with { Weekday = bare.Weekday };
        return left?.Grain == Grain.Quarter ? MomentMeanings.Like(left, number) : null;
    }

    private bool FillYears(
        Moment[] moments,
        IReadOnlyList<string> between,
        HashSet<Inference> inferred
    )
    {
        for (var i = moments.Length - 2; i >= 0; i--)
        {
            if (moments[i].Year is null && moments[i + 1].Year is { } year)
                moments[i] = moments[i] with
                {
                    Year = YearBefore(moments[i], moments[i + 1], year, IsRange(between[i])),
                };
        }
        if (moments[0].Year is null)
        {
            var range = moments.Length > 1 && IsRange(between[0]) ? RunningYear(moments) : null;
            if ((range ?? context.YearOf(moments[0])) is not { } year)
                return false;
            moments[0] = moments[0] with { Year = year };
            inferred.Add(Inference.Year);
        }
        for (var i = 1; i < moments.Length; i++)
        {
            if (moments[i].Year is not null)
                continue;
            if (YearAfter(moments[i - 1], moments[i], IsRange(between[i - 1])) is not { } year)
                return false;
            moments[i] = moments[i] with { Year = year };
        }
        return true;
    }

    // "januari t/m maart" in March is the one that runs now
    private int? RunningYear(Moment[] moments)
    {
        var today = context.Reference;
        for (var year = today.Year - 1; year <= today.Year; year++)
        {
            if (
                moments[0].In(year) is { } first
                && first.First <= today
                && YearAfter(moments[0] with { Year = year }, moments[1], range: true) is { } end
                && moments[1].In(end) is { } last
                && last.Last >= today
                && last.Last.DayNumber - first.First.DayNumber < LongestCrossing
            )
                return year;
        }
        return null;
    }

    private static bool IsRange(string between) => between is "tm" or "tot" or "-";

    // "28 december – 5 januari 2018" begins in 2017; in a list the nearest year will do
    private static int YearBefore(Moment moment, Moment next, int year, bool range)
    {
        var (one, other) = (moment.In(year), next.In(year));
        if (one is null || other is null)
            return year;
        var back = one.First.DayNumber - other.First.DayNumber;
        return back > (range ? other.Last.DayNumber - other.First.DayNumber : 183)
            ? year - 1
            : year;
    }

    private static int? YearAfter(Moment previous, Moment moment, bool range)
    {
        var year = previous.Year!.Value;
        if (previous.In(year) is not { } before)
            return null;
        if (moment.In(year) is not { } unit)
            return Crossing(moment, before, year);
        var back = before.First.DayNumber - unit.Last.DayNumber;
        if (range && back > 0)
            return Crossing(moment, before, year);
        return back > 183 ? year + 1 : year;
    }

    private static int? Crossing(Moment moment, DateUnit before, int year) =>
        moment.In(year + 1) is { } next
        && next.First.DayNumber - before.First.DayNumber < LongestCrossing
            ? year + 1
            : null;
}
