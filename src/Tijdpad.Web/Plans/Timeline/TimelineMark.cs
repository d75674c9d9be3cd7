using Tijdpad.Activities;
using Tijdpad.Dates;

namespace Tijdpad.Web.Plans.Timeline;

/// <summary>An activity as it is drawn, in pixels from the top left of the chart.</summary>
/// <param name="Place">What it stands for.</param>
/// <param name="Lane">The lane, counted from the top over those that are shown.</param>
/// <param name="Row">The row in the lane, from the top.</param>
/// <param name="Middle">The height of its middle.</param>
/// <param name="Pieces">What to draw, from the first day to the last.</param>
/// <param name="Ticks">The days that single municipalities have given, within the mark.</param>
/// <param name="Label">The words beside it, shortened.</param>
/// <param name="LabelLeft">Where they begin.</param>
public sealed record TimelineMark(
    LanePlace Place,
    int Lane,
    int Row,
    double Middle,
    ValueList<MarkPiece> Pieces,
    ValueList<double> Ticks,
    string Label,
    double LabelLeft
)
{
    public const double LetterSize = 12;

    /// <summary>Half the width of the diamond of one day.</summary>
    public const double Half = 6;

    private const double TickHalf = 4;

    /// <summary>How far a date that is open at one side fades out, in days.</summary>
    private const int FadeDays = 14;

    public Activity Activity => Place.Activity;

    public double Left =>
        Ticks.Select(tick => tick - TickHalf).Concat(Pieces.Select(piece => piece.Left)).Min();

    public double PiecesRight =>
        Ticks.Select(tick => tick + TickHalf).Concat(Pieces.Select(piece => piece.Right)).Max();

    public double LabelRight => LabelLeft + TextWidth.Of(Label, LetterSize);

    public double Right => Math.Max(PiecesRight, LabelRight);

    /// <summary>Several pieces of which only one counts.</summary>
    public bool IsChoice => Place.Date.Outline.IsChoice && Pieces.Count > 1;

    /// <summary>Each municipality has its own day.</summary>
    public bool IsEach =>
        Place.Municipality is null && Activity.Meaning.IsPerMunicipality && !Place.Date.IsExact;

    public bool IsOptional => Activity.Meaning.IsOptional;

    public bool IsUnsure => Place.Date.Firmness is Firmness.ToBeScheduled or Firmness.Provisional;

    public bool IsLapsed => Place.Date.IsLapsed;

    public bool IsHeld => Place.Date.Firmness == Firmness.Held;

    public bool IsRest => Activity.Meaning.Kind == ActivityKind.Holiday;

    public bool IsHollow => IsOptional || IsEach;

    /// <summary>Without place yet: that depends on the others in its lane.</summary>
    public static TimelineMark Of(LanePlace place, string label, TimelineScale scale)
    {
        var pieces = place
            .Date.Outline.Pieces.Select(piece => MarkPiece.Of(piece, scale))
            .ToValueList();
        var mark = new TimelineMark(place, 0, 0, 0, pieces, TicksOf(place, scale), label, 0);
        var fits = mark.PiecesRight - mark.Left > TextWidth.Of(label, LetterSize) + 14;
        var isInside = mark.IsHollow && fits && pieces is [{ IsDay: false, IsSolid: true }];
        return mark with
        {
            LabelLeft = isInside && mark.Ticks.IsEmpty ? mark.Left + 7 : mark.PiecesRight + 6,
        };
    }

    private static ValueList<double> TicksOf(LanePlace place, TimelineScale scale) =>
        place.Municipality is not null
            ? []
            : place
                .Activity.Occurrences.Where(occurrence => occurrence.Date.IsExact)
                .Select(occurrence => scale.MiddleOf(occurrence.Date.Earliest!.Value))
                .Distinct()
                .ToValueList();

    /// <summary>The first and last day to draw, both included, with what fades; null when the date has none.</summary>
    public static (DateOnly First, DateOnly Last)? DaysOf(FuzzyDate date)
    {
        var days = date.Outline.Pieces.Select(DaysOf).ToList();
        return days.Count == 0
            ? null
            : (days.Min(piece => piece.First), days.Max(piece => piece.Last));
    }

    public static (DateOnly First, DateOnly Last) DaysOf(OutlinePiece piece) =>
        (
            piece.Earliest ?? Moved(piece.LikelyLast, -FadeDays),
            piece.Latest ?? Moved(piece.LikelyFirst, FadeDays)
        );

    private static DateOnly Moved(DateOnly day, int days) =>
        DateOnly.FromDayNumber(Math.Clamp(day.DayNumber + days, 0, DateOnly.MaxValue.DayNumber));
}

/// <summary>One run of days of a mark, in pixels: it fades in, is solid, and fades out.</summary>
/// <param name="IsDay">It is a single day, drawn as a diamond.</param>
/// <param name="HasStart">Before it, it cannot be: a hard edge, where it does not fade.</param>
/// <param name="HasEnd">After it, it cannot be.</param>
public sealed record MarkPiece(
    double Left,
    double SolidLeft,
    double SolidRight,
    double Right,
    bool IsDay,
    bool HasStart,
    bool HasEnd
)
{
    /// <summary>A run of one or two days would else be too thin to see.</summary>
    private const double LeastWidth = 5;

    public double Middle => (Left + Right) / 2;

    /// <summary>Are both ends sharp, because no day at them is in doubt?</summary>
    public bool IsSolid => SolidLeft <= Left && SolidRight >= Right;

    public static MarkPiece Of(OutlinePiece piece, TimelineScale scale)
    {
        if (piece.IsDay)
        {
            var middle = scale.MiddleOf(piece.LikelyFirst);
            var (left, right) = (middle - TimelineMark.Half, middle + TimelineMark.Half);
            return new(left, left, right, right, true, true, true);
        }
        var (from, to) = TimelineMark.DaysOf(piece);
        var (solidLeft, solidRight) = Solid(piece, scale);
        return new(
            scale.At(from),
            solidLeft,
            solidRight,
            Math.Max(scale.After(to), scale.At(from) + LeastWidth),
            false,
            piece.Earliest is not null,
            piece.Latest is not null
        );
    }

    /// <summary>What is open at one side has no solid part: it runs up to its hard edge, or away from it.</summary>
    private static (double Left, double Right) Solid(OutlinePiece piece, TimelineScale scale) =>
        (piece.Earliest, piece.Latest) switch
        {
            (null, { } last) => (scale.After(last), scale.After(last)),
            ({ } first, null) => (scale.At(first), scale.At(first)),
            _ => (scale.At(piece.LikelyFirst), scale.After(piece.LikelyLast)),
        };
}
