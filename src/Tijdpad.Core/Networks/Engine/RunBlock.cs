namespace Tijdpad.Networks.Engine;

/// <summary>Room for so many runs side by side, in which one block of a simulation after another is played.</summary>
internal sealed class RunBlock
{
    private readonly SimulationPlay _play;
    private readonly int[] _days;
    private readonly int[] _groups;
    private readonly int[] _variants;

    /// <param name="size">How many runs, a multiple of eight.</param>
    public RunBlock(SimulationPlay play, int size)
    {
        _play = play;
        Size = size;
        _days = new int[play.Steps.Length * size];
        _groups = new int[play.Groups.Count * size];
        _variants = new int[(play.Variants.Count + 1) * size];
    }

    public int Size { get; }

    /// <summary>The day of a place in each run.</summary>
    public Span<int> Days(int place) => _days.AsSpan(place * Size, Size);

    /// <summary>Where the days start of the variant that each run has of a calendar.</summary>
    public ReadOnlySpan<int> Variant(int slot) => _variants.AsSpan(slot * Size, Size);

    /// <summary>Plays the runs from one on.</summary>
    public void Play(uint firstRun)
    {
        foreach (var group in _play.Groups)
        {
            Lanes.Entries(_groups.AsSpan(group.Slot * Size, Size), new(group.Key, firstRun));
        }
        for (var variant = 0; variant < _play.Variants.Count; variant++)
        {
            var starts = _variants.AsSpan((variant + 1) * Size, Size);
            starts.Clear();
            Lanes.AtLeastDrawn(
                starts,
                new(_play.Variants[variant].Key, firstRun),
                _play.Variants[variant].Starts
            );
        }
        for (var place = 0; place < _play.Steps.Length; place++)
            Play(_play.Steps[place], Days(place), firstRun);
    }

    private void Play(StepPlay step, Span<int> days, uint firstRun)
    {
        days.Fill(step.Release);
        foreach (var link in step.Links)
        {
            if (link.Map is null)
                Lanes.AtLeastAfter(days, Days(link.Before), link.Lag);
            else
                Lanes.AtLeastThrough(days, Days(link.Before), link.Map, Variant(link.Variant));
        }
        var dice = new Dice(step.Key, firstRun);
        if (step.Planned is not null)
            Lanes.AtLeastDrawn(days, dice, step.Planned);
        if (step.Delay is not null)
            Delay(step, days, dice);
        Snap(days, step.Map, step.Variant);
        if (step.Repeat is not null)
            Lanes.Again(
                days,
                step.Repeat,
                new(step.Repeat.Key, firstRun),
                Variant(step.Variant),
                _play.Horizon
            );
    }

    private void Delay(StepPlay step, Span<int> days, Dice dice)
    {
        if (step.Group is null)
            Lanes.Delay(days, dice, step.Delay!);
        else
            Lanes.Delay(
                days,
                dice,
                step.Delay!,
                _groups.AsSpan(step.Group.Slot * Size, Size),
                step.Share
            );
    }

    private void Snap(Span<int> days, int[]? map, int variant)
    {
        if (map is null)
            Lanes.AtMost(days, _play.Horizon);
        else
            Lanes.Through(days, map, Variant(variant), _play.Horizon);
    }
}
