namespace Tijdpad.Networks.Engine;

/// <summary>
/// The days of a body, in one or more variants that may each be true: a forecast draws one for each of its runs, by
/// weight; a schedule takes the first.
/// </summary>
public sealed class CalendarGroup
{
    public CalendarGroup(DayTable only)
        : this([only], [1]) { }

    public CalendarGroup(ValueList<DayTable> variants, ValueList<double> weights)
    {
        if (variants.IsEmpty || variants.Count != weights.Count)
            throw new ArgumentException("Every variant has one weight.", nameof(weights));
        if (weights.Any(weight => weight < 0 || !double.IsFinite(weight)) || weights.Sum() <= 0)
            throw new ArgumentException(
                "Weights are not below zero, and not all of them are zero.",
                nameof(weights)
            );
        if (variants.Any(variant => variant.Horizon != variants[0].Horizon))
            throw new ArgumentException("Variants know the same days.", nameof(variants));
        Variants = variants;
        Weights = weights;
    }

    public ValueList<DayTable> Variants { get; }

    /// <summary>How much each variant counts; they need not add up to one.</summary>
    public ValueList<double> Weights { get; }

    /// <summary>The first variant: the one that a schedule reckons with.</summary>
    public DayTable First => Variants[0];
}
