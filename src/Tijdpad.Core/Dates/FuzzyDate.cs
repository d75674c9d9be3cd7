namespace Tijdpad.Dates;

/// <summary>
/// A date that keeps its words: what was written, what it means, and how firm it is.
/// It never claims more than the words do: what is not understood stays words of kind <see cref="DateKind.Unknown"/>.
/// </summary>
public sealed record FuzzyDate
{
    private static readonly DateShape NoShape = new DateShape.Nothing();

    /// <summary>The words as written, with white space tidied.</summary>
    public string Words { get; private init; } = "";

    internal DateShape Shape { get; private init; } = NoShape;

    public DateKind Kind => Shape.Kind;

    /// <summary>The first day it can be, included; null when open or unknown.</summary>
    public DateOnly? Earliest => Shape.First;

    /// <summary>The last day it can be, included; null when open or unknown.</summary>
    public DateOnly? Latest => Shape.Last;

    public Firmness Firmness { get; init; }

    /// <summary>What was not in the words but taken from elsewhere.</summary>
    public ValueList<Inference> Inferred { get; private init; } = [];

    /// <summary>The times of day in the words ("vanaf 20.00 uur"), and how long it lasts; empty when there are none.</summary>
    public string TimeWords { get; private init; } = "";

    /// <summary>Words around the date that are no part of it ("college d.d." of "college d.d. 7/3"); mostly empty.</summary>
    public string LeftOver { get; private init; } = "";

    /// <summary>The days that the words name by weekday as well ("di 11 april"), so that a check can see whether it fits.</summary>
    public ValueList<NamedDay> NamedDays { get; private init; } = [];

    /// <summary>The weekday in the words, of the first day that has one.</summary>
    public DayOfWeek? NamedWeekday => NamedDays.IsEmpty ? null : NamedDays[0].Weekday;

    /// <summary>So long before or after what, when the words say so.</summary>
    public DateOffset? Offset => (Shape as DateShape.Apart)?.Offset;

    /// <summary>No words, no date.</summary>
    public static FuzzyDate Empty { get; } = new();

    public bool IsUnknown => Kind == DateKind.Unknown;

    /// <summary>The same date, taken from elsewhere (a heading) because the row itself has none.</summary>
    public FuzzyDate InferredFrom(Inference source) =>
        this with
        {
            Inferred = Inferred.Add(source),
        };

    /// <summary>The same days without words that say more than the date; what has no days keeps no words.</summary>
    public FuzzyDate WithoutRemarks() =>
        IsUnknown ? this with { Words = "", LeftOver = "", TimeWords = "" }
        : LeftOver.Length == 0 ? this
        : this with { Words = ToText(Language.Dutch), LeftOver = "" };

    /// <summary>Exactly one day.</summary>
    public bool IsExact => Kind == DateKind.Day;

    /// <summary>It will not take place.</summary>
    public bool IsLapsed => Firmness == Firmness.Lapsed;

    /// <summary>Has its last day passed? False when it has none.</summary>
    public bool IsPast(DateOnly today) => Latest is { } last && last < today;

    /// <summary>How many days lie from the earliest through the latest; null when either is open.</summary>
    public int? Span =>
        (Earliest, Latest) is ({ } first, { } last) ? last.DayNumber - first.DayNumber + 1 : null;

    /// <summary>The stretches of days by which it is drawn along a time line.</summary>
    public DateOutline Outline => Shape.Outline;

    /// <summary>By earliest day, then latest; unknown last.</summary>
    public static IComparer<FuzzyDate> ByDay { get; } =
        Comparer<FuzzyDate>.Create(
            (a, b) =>
                (
                    a.Earliest ?? a.Latest ?? DateOnly.MaxValue,
                    a.Latest ?? DateOnly.MaxValue
                ).CompareTo(
                    (b.Earliest ?? b.Latest ?? DateOnly.MaxValue, b.Latest ?? DateOnly.MaxValue)
                )
        );

    /// <summary>Reads words as a date. Never throws on words: what is not understood is of kind unknown.</summary>
    public static FuzzyDate Read(string words, DateContext context) =>
        Read(words, context, DateConventions.Default);

    /// <summary>Reads words as a date under other conventions for vague words.</summary>
    public static FuzzyDate Read(string words, DateContext context, DateConventions conventions) =>
        Made(words, context, conventions, PhraseReader.Read);

    /// <summary>
    /// Reads the one date among other words ("college d.d. 7/3"); those stay in <see cref="LeftOver"/>.
    /// Read alone calls such words unknown: they are not a date, they hold one.
    /// </summary>
    public static FuzzyDate Find(string words, DateContext context) =>
        Made(words, context, DateConventions.Default, PhraseReader.Find);

    private static FuzzyDate Made(
        string words,
        DateContext context,
        DateConventions conventions,
        Func<string, DateContext, DateConventions, PhraseReading> read
    )
    {
        var tidied = ComparablePhrase.Tidy(words);
        var reading = read(tidied, context, conventions);
        return new()
        {
            Words = tidied,
            Shape = reading.Shape,
            Firmness = reading.Firmness,
            Inferred = reading.Inferred,
            TimeWords = reading.TimeWords,
            LeftOver = reading.LeftOver,
            NamedDays = reading.NamedDays,
        };
    }

    /// <summary>One day, with its rendering as words.</summary>
    public static FuzzyDate On(DateOnly day) =>
        Of(new DateShape.In(new(DateUnit.OfDay(day))), Firmness.Planned);

    /// <summary>The date as EDTF (ISO 8601-2), or null when it has no days.</summary>
    public string? ToEdtf() =>
        Shape.Edtf(Firmness is Firmness.ToBeScheduled or Firmness.Provisional ? "?" : "");

    /// <summary>Reads EDTF; the words become the rendering of what was read. False when it is not EDTF that we know.</summary>
    public static bool TryReadEdtf(string edtf, out FuzzyDate date)
    {
        var read = EdtfReader.Read(edtf);
        date = read is var (shape, doubt)
            ? Of(shape, doubt ? Firmness.Provisional : Firmness.Planned)
            : Empty;
        return read is not null;
    }

    /// <summary>A short rendering for people; reading the Dutch one again gives the same date.</summary>
    public string ToText(Language language) => Shape.Text(DateRendering.In(language)) ?? Words;

    /// <summary>May it be on this day?</summary>
    public bool MayBeOn(DateOnly day) => Shape.MayBeOn(day);

    /// <summary>
    /// The chance that it is on this day, given the days on which it could be held. Over the candidates the chances
    /// sum to one, unless it may be on none of them: then all are zero.
    /// </summary>
    public double ChanceOn(DateOnly day, IReadOnlyCollection<DateOnly> candidates)
    {
        if (!candidates.Contains(day) || Shape.WeightOf(day) is not (> 0 and var weight))
            return 0;
        return weight / candidates.Distinct().Sum(Shape.WeightOf);
    }

    /// <summary>
    /// The chance of each of the days on which it could be held, those without a chance left out; they sum to one. Empty
    /// when it may be on none of them.
    /// </summary>
    public IReadOnlyList<(DateOnly Day, double Chance)> ChancesOver(
        IEnumerable<DateOnly> candidates
    )
    {
        var weights = candidates
            .Distinct()
            .Select(day => (Day: day, Chance: Shape.WeightOf(day)))
            .Where(one => one.Chance > 0)
            .ToList();
        var all = weights.Sum(one => one.Chance);
        return weights.ConvertAll(one => (one.Day, one.Chance / all));
    }

    /// <summary>The same with more room at both ends; every day that it could be on it still can.</summary>
    public FuzzyDate Widen(int daysBefore, int daysAfter)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(daysBefore);
        ArgumentOutOfRangeException.ThrowIfNegative(daysAfter);
        if (daysBefore + daysAfter == 0)
            return this;
        DateShape? wider = (Earliest, Latest) switch
        {
            ({ } first, { } last) => new DateShape.Within(
                Moved(first, -daysBefore),
                Moved(last, daysAfter)
            ),
            (null, { } last) => new DateShape.By(Moved(last, daysAfter)),
            ({ } first, null) => new DateShape.Since(Moved(first, -daysBefore)),
            _ => null,
        };
        return wider is null ? this : Of(wider, Firmness) with { Inferred = Inferred };
    }

    /// <summary>All that is kept of a date, to store it and to make it again with <see cref="FromParts"/>.</summary>
    public FuzzyDateParts ToParts() =>
        new(
            Words,
            Kind,
            Earliest,
            Latest,
            StoredShape.Write(Shape),
            Firmness,
            Inferred,
            TimeWords,
            LeftOver,
            NamedDays
        );

    /// <summary>The date of stored parts; throws <see cref="ArgumentException"/> when they contradict each other.</summary>
    public static FuzzyDate FromParts(FuzzyDateParts parts)
    {
        var shape =
            StoredShape.Read(parts.Shape)
            ?? throw new ArgumentException(
                $"'{parts.Shape}' is not the shape of a date.",
                nameof(parts)
            );
        if (shape.Kind != parts.Kind || shape.First != parts.Earliest || shape.Last != parts.Latest)
            throw new ArgumentException(
                $"The days of '{parts.Words}' do not fit '{parts.Shape}'.",
                nameof(parts)
            );
        return new()
        {
            Words = parts.Words,
            Shape = shape,
            Firmness = parts.Firmness,
            Inferred = parts.Inferred,
            TimeWords = parts.TimeWords,
            LeftOver = parts.LeftOver,
            NamedDays = parts.NamedDays,
        };
    }

    private static FuzzyDate Of(DateShape shape, Firmness firmness) =>
        new()
        {
            Words = shape.Text(DutchDateRendering.Instance) ?? "",
            Shape = shape,
            Firmness = firmness,
        };

    private static DateOnly Moved(DateOnly day, int days) =>
        DateOnly.FromDayNumber(
            (int)Math.Clamp((long)day.DayNumber + days, 0, DateOnly.MaxValue.DayNumber)
        );
}
