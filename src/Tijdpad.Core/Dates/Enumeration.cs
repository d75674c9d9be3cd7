namespace Tijdpad.Dates;

/// <summary>Days, weeks, months … strung together by "en", "of", "t/m", as they resolve to the calendar.</summary>
internal sealed record Enumeration(
    ValueList<DateStretch> Stretches,
    ValueList<string> Between,
    ValueList<Inference> Inferred,
    ValueList<NamedDay> NamedDays,
    string Name
)
{
    public DateStretch Earliest => Stretches.MinBy(stretch => stretch.First)!;

    public DateStretch LatestOf => Stretches.MaxBy(stretch => stretch.Last)!;

    /// <summary>Every stretch begins where the one before it ends, and all are as coarse.</summary>
    private bool IsOneRun =>
        Stretches.All(stretch => stretch.IsSingle && stretch.From.Grain == Stretches[0].From.Grain)
        && Stretches[0].From.Grain is not (Grain.Day or Grain.Named)
        && Stretches.Zip(Stretches.Skip(1)).All(pair => pair.First.To.Touches(pair.Second.From));

    /// <summary>What the enumeration means when no word stands before it.</summary>
    public DateShape Shape()
    {
        if (Stretches.Count == 1)
            return OfOne(Stretches[0]);
        var either = Between.Any(between => between.Contains("of", StringComparison.Ordinal));
        if (!either && IsOneRun)
            return new DateShape.In(new(Stretches[0].From, Stretches[^1].To));
        var slash = Between.Contains("/", StringComparer.Ordinal);
        return new DateShape.Several(Stretches, !either && !slash);
    }

    private static DateShape OfOne(DateStretch stretch) =>
        stretch.From.Grain == Grain.Named && stretch.IsSingle
            ? new DateShape.Named(stretch.From.Name, stretch.First, stretch.Last)
        : stretch.IsSingle || (stretch.IsOfOneGrain && stretch.From.Grain != Grain.Part)
            ? new DateShape.In(stretch)
        : new DateShape.Lasting(stretch);
}
