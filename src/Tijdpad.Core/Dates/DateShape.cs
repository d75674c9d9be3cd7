using Tijdpad.Dutch;

namespace Tijdpad.Dates;

/// <summary>
/// What a date means, as one of a closed list of shapes. Private to this folder: others ask
/// <see cref="FuzzyDate"/>.
/// </summary>
internal abstract record DateShape
{
    private DateShape() { }

    public abstract DateKind Kind { get; }

    public virtual DateOnly? First => null;

    public virtual DateOnly? Last => null;

    /// <summary>EDTF; <paramref name="doubt"/> ("?" or nothing) is put behind every date in it.</summary>
    public virtual string? Edtf(string doubt) => null;

    /// <summary>A rendering, or null when only the words will do.</summary>
    public virtual string? Text(DateRendering words) => null;

    public virtual bool MayBeOn(DateOnly day) =>
        (First is null || day >= First) && (Last is null || day <= Last);

    /// <summary>How likely this day is, against the other days that it can be on.</summary>
    public virtual double WeightOf(DateOnly day) => MayBeOn(day) ? 1 : 0;

    // what is so far that it could not be told from nothing is still as likely as what is further
    private static double Halved(int days, double each) =>
        Math.Pow(0.5, Math.Min(days / each, 900));

    public virtual DateOutline Outline =>
        (First, Last) switch
        {
            (null, null) => DateOutline.None,
            (null, { } last) => DateOutline.Of(OutlinePiece.Until(last)),
            ({ } first, null) => DateOutline.Of(OutlinePiece.Onwards(first)),
            ({ } first, { } last) => DateOutline.Of(OutlinePiece.Somewhere(first, last)),
        };

    /// <summary>Nothing is known.</summary>
    internal sealed record Nothing : DateShape
    {
        public override DateKind Kind => DateKind.Unknown;
    }

    /// <summary>A day, or somewhere in a unit or in a run of equal units.</summary>
    internal sealed record In(DateStretch Stretch) : DateShape
    {
        public override DateKind Kind =>
            Stretch.From.Grain switch
            {
                Grain.Day => DateKind.Day,
                Grain.Week => DateKind.Week,
                Grain.Month => DateKind.Month,
                Grain.Quarter => DateKind.Quarter,
                Grain.HalfYear => DateKind.HalfYear,
                Grain.Season => DateKind.Season,
                Grain.Year => DateKind.Year,
                Grain.Part => DateKind.Part,
                _ => DateKind.Named,
            };

        public override DateOnly? First => Stretch.First;

        public override DateOnly? Last => Stretch.Last;

        public override string? Edtf(string doubt) =>
            Stretch.From.Grain == Grain.Part
                ? $"[{EdtfWriter.Ends(Stretch, doubt, "..")}]"
                : EdtfWriter.Of(Stretch, doubt);

        public override string? Text(DateRendering words) =>
            // "medio t/m eind mei" would last; "medio/eind mei" is somewhere in it
            Stretch.From.Grain == Grain.Part
            && !Stretch.IsSingle
                ? $"{words.Of(Stretch.From)} / {words.Of(Stretch.To)}"
                : words.Of(Stretch);
    }

    /// <summary>It lasts from the first through the last day.</summary>
    internal sealed record Lasting(DateStretch Stretch) : DateShape
    {
        public override DateKind Kind => DateKind.Period;

        public override DateOutline Outline =>
            DateOutline.Of(OutlinePiece.Solid(Stretch.First, Stretch.Last));

        public override DateOnly? First => Stretch.First;

        public override DateOnly? Last => Stretch.Last;

        public override string? Edtf(string doubt) => EdtfWriter.Of(Stretch, doubt);

        public override string? Text(DateRendering words) => words.Of(Stretch);
    }

    /// <summary>All of several, or one of several.</summary>
    internal sealed record Several(ValueList<DateStretch> Choices, bool All) : DateShape
    {
        public override DateKind Kind => All ? DateKind.AllOf : DateKind.OneOf;

        public override DateOutline Outline =>
            new(
                Choices
                    .Select(choice => OutlinePiece.Somewhere(choice.First, choice.Last))
                    .ToValueList(),
                !All
            );

        public override DateOnly? First => Choices.Min(choice => choice.First);

        public override DateOnly? Last => Choices.Max(choice => choice.Last);

        public override bool MayBeOn(DateOnly day) => Choices.Any(choice => choice.Contains(day));

        public override string? Edtf(string doubt)
        {
            var parts = string.Join(",", Choices.Select(choice => EdtfWriter.InSet(choice, doubt)));
            return All ? $"{{{parts}}}" : $"[{parts}]";
        }

        public override string? Text(DateRendering words) =>
            words.List([.. Choices.Select(words.Of)], All);
    }

    /// <summary>Some time from the first through the last day.</summary>
    internal sealed record Within(DateOnly From, DateOnly To) : DateShape
    {
        public override DateKind Kind => DateKind.Within;

        public override DateOnly? First => From;

        public override DateOnly? Last => To;

        public override string? Edtf(string doubt) =>
            $"[{IsoDay.Of(From)}{doubt}..{IsoDay.Of(To)}{doubt}]";

        public override string? Text(DateRendering words) => words.Between(From, To);
    }

    /// <summary>At the latest on this day; the nearer to it, the likelier.</summary>
    internal sealed record By(DateOnly Day) : DateShape
    {
        public override DateKind Kind => DateKind.By;

        public override DateOnly? Last => Day;

        public override string? Edtf(string doubt) => $"[..{IsoDay.Of(Day)}{doubt}]";

        public override string? Text(DateRendering words) => words.By(Day);

        // work expands to its deadline: half as likely for each week earlier
        public override double WeightOf(DateOnly day) =>
            day > Day ? 0 : Halved(Day.DayNumber - day.DayNumber, 7);
    }

    /// <summary>At the earliest on this day; the nearer to it, the likelier.</summary>
    internal sealed record Since(DateOnly Day) : DateShape
    {
        public override DateKind Kind => DateKind.From;

        public override DateOnly? First => Day;

        public override string? Edtf(string doubt) => $"[{IsoDay.Of(Day)}{doubt}..]";

        public override string? Text(DateRendering words) => words.From(Day);

        public override double WeightOf(DateOnly day) =>
            day < Day ? 0 : Halved(day.DayNumber - Day.DayNumber, 14);
    }

    /// <summary>About there; the days between the margins may do.</summary>
    internal sealed record Around(DateStretch Stretch, DateOnly From, DateOnly To) : DateShape
    {
        public override DateKind Kind => DateKind.Around;

        public override DateOutline Outline =>
            DateOutline.Of(new OutlinePiece(From, Stretch.First, Stretch.Last, To));

        public override DateOnly? First => From;

        public override DateOnly? Last => To;

        public override string? Edtf(string doubt) =>
            EdtfWriter.About(Stretch, doubt.Length == 0 ? "~" : "%");

        public override string? Text(DateRendering words) => words.Around(Stretch);

        // falls off evenly towards the margins
        public override double WeightOf(DateOnly day)
        {
            if (!MayBeOn(day))
                return 0;
            var outside = Math.Max(
                Stretch.First.DayNumber - day.DayNumber,
                day.DayNumber - Stretch.Last.DayNumber
            );
            var margin = Math.Max(
                Stretch.First.DayNumber - From.DayNumber,
                To.DayNumber - Stretch.Last.DayNumber
            );
            return 1 - Math.Max(0, outside) / (margin + 1.0);
        }
    }

    /// <summary>So long before or after something else; only a bound that the words add gives days.</summary>
    internal sealed record Apart(DateOffset? Offset, DateOnly? NotAfter) : DateShape
    {
        public override DateKind Kind => DateKind.Relative;

        public override DateOnly? Last => NotAfter;

        public override string? Edtf(string doubt) =>
            NotAfter is { } day ? $"[..{IsoDay.Of(day)}{doubt}]" : null;
    }

    /// <summary>Before, during or after a moment with a name, with its days when a calendar gives them.</summary>
    internal sealed record Named(string Name, DateOnly? From, DateOnly? To) : DateShape
    {
        public override DateKind Kind => DateKind.Named;

        public override DateOnly? First => From;

        public override DateOnly? Last => To;

        public override string? Edtf(string doubt) =>
            (From, To) switch
            {
                (null, null) => null,
                (null, { } to) => $"[..{IsoDay.Of(to)}{doubt}]",
                ({ } from, null) => $"[{IsoDay.Of(from)}{doubt}..]",
                ({ } from, { } to) when from == to => IsoDay.Of(from) + doubt,
                ({ } from, { } to) => $"{IsoDay.Of(from)}{doubt}/{IsoDay.Of(to)}{doubt}",
            };

        public override string? Text(DateRendering words) => words.Named(Name);
    }
}
