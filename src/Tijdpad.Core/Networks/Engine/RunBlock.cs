namespace Tijdpad.Networks.Engine;

/// <summary>Room for so many runs side by side, in which one block of a simulation after another is played.</summary>
internal sealed class RunBlock
{
    private readonly SimulationPlay _play;
    private readonly int[] _days;
    private readonly int[] _groups;
    private readonly int[] _variants;
    private readonly uint[] _draws;

    /// <param name="size">How many runs, a multiple of eight.</param>
    public RunBlock(SimulationPlay play, int size)
    {
        _play = play;
        Size = size;
        _days = new int[play.Steps.Length * size];
        _groups = new int[play.Groups.Count * size];
        _variants = new int[(play.Variants.Count + 1) * size];
        _draws = new uint[size];
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
            Lanes.Draw(_draws, group.Key, firstRun);
            Lanes.Entries(_groups.AsSpan(group.Slot * Size, Size), _draws);
        }
        for (var variant = 0; variant < _play.Variants.Count; variant++)
        {
            var starts = _variants.AsSpan((variant + 1) * Size, Size);
            starts.Clear();
            Lanes.Draw(_draws, _play.Variants[variant].Key, firstRun);
            Lanes.AtLeastDrawn(starts, _draws, _play.Variants[variant].Starts);
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
        if (step.Planned is not null || step.Delay is not null)
            Lanes.Draw(_draws, step.Key, firstRun);
        if (step.Planned is not null)
            Lanes.AtLeastDrawn(days, _draws, step.Planned);
        if (step.Delay is not null)
            Delay(step, days);
        Snap(days, step.Map, step.Variant);
        if (step.Repeat is not null)
            Repeat(step.Repeat, step.Variant, days, firstRun);
    }

    private void Delay(StepPlay step, Span<int> days)
    {
        if (step.Group is null)
            Lanes.Delay(days, _draws, step.Delay!);
        else
            Lanes.Delay(
                days,
                _draws,
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

    private void Repeat(RepeatPlay repeat, int variant, Span<int> days, uint firstRun)
    {
        Lanes.Draw(_draws, repeat.Key, firstRun);
        foreach (var chance in (ReadOnlySpan<uint>)[repeat.Once, repeat.Twice])
            Lanes.Again(
                days,
                _draws,
                chance,
                repeat.Lag,
                repeat.Map,
                Variant(variant),
                _play.Horizon
            );
    }
}
