namespace Tijdpad.Networks.Engine;

/// <summary>How one step is played: its tables, its dice and its links, by place.</summary>
internal sealed record StepPlay(
    int Place,
    int Release,
    int[]? Planned,
    int[]? Delay,
    DelayGroup? Group,
    uint Share,
    int[]? Map,
    int Variant,
    RepeatPlay? Repeat,
    LinkPlay[] Links,
    DrawKey Key
)
{
    /// <summary>
    /// The first day that is left by its release and by the links from steps whose day is the same in every run.
    /// </summary>
    public int Least { get; init; } = Release;

    /// <summary>The links from steps that may differ from run to run.</summary>
    public LinkPlay[] Open { get; init; } = Links;

    /// <summary>Its day when that is the same in every run; null when runs may differ.</summary>
    public int? Always { get; init; }
}

/// <summary>How a link is played: a map, or when there is none a shift by so many days.</summary>
internal sealed record LinkPlay(int Before, int Lag, int[]? Map, int Variant);

/// <summary>How a step is done again: below the first chance (in 2³²nds) once, below the second twice.</summary>
internal sealed record RepeatPlay(DrawKey Key, uint Once, uint Twice, int Lag, int[] Map);

/// <summary>Steps that are late together: which of the groups, and its dice.</summary>
internal sealed record DelayGroup(int Slot, DrawKey Key);

/// <summary>A calendar with variants: the table that leads from a quantile to where the variant's days start.</summary>
internal sealed record VariantPlay(int[] Starts, DrawKey Key);
