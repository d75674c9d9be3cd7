using System.Buffers;

namespace Tijdpad.Networks.Engine;

/// <summary>The days of one block of runs; the same memory is used for block after block.</summary>
internal sealed class RunBlock : IDisposable
{
    private readonly SimulationPlay _play;
    private readonly int[] _days;
    private readonly int[] _groups;
    private readonly int[] _variants;
    private readonly int[] _rooms;

    /// <param name="size">How many runs, a multiple of eight.</param>
    /// <param name="withTrials">There is also room for what is tried beside it.</param>
    public RunBlock(SimulationPlay play, int size, bool withTrials)
    {
        _play = play;
        Size = size;
        var steps = play.Steps.Length;
        // borrowed: arrays of this size are dear to make, and a forecast is made after every edit
        _days = ArrayPool<int>.Shared.Rent((withTrials ? 2 : 1) * steps * size);
        _groups = ArrayPool<int>.Shared.Rent(play.Groups.Count * size);
        _variants = ArrayPool<int>.Shared.Rent((play.Variants.Count + 1) * size);
        _variants.AsSpan(0, size).Clear();
        _rooms = [.. Enumerable.Range(0, steps)];
        foreach (var step in play.Steps)
        {
            if (step.Always is { } day)
                Days(step.Place).Fill(day);
        }
    }

    public int Size { get; }

    /// <summary>The day of the step at a place, one entry for each run of the block.</summary>
    public Span<int> Days(int place) => _days.AsSpan(_rooms[place] * Size, Size);

    /// <summary>For each run, where in a map the days start of the variant of the calendar that it draws.</summary>
    public ReadOnlySpan<int> Variant(int slot) => _variants.AsSpan(slot * Size, Size);

    /// <summary>Plays the block that starts with this run: these steps, in this order.</summary>
    public void Play(uint firstRun, StepPlay[] steps)
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
        foreach (var step in steps)
            Play(step, Days(step.Place), firstRun);
    }

    /// <summary>Plays some steps of the same runs in another way; they stay so until they are taken back.</summary>
    public void Try(uint firstRun, StepPlay[] steps)
    {
        foreach (var step in steps)
        {
            _rooms[step.Place] = _play.Steps.Length + step.Place;
            Play(step, Days(step.Place), firstRun);
        }
    }

    public void TakeBack(StepPlay[] steps)
    {
        foreach (var step in steps)
            _rooms[step.Place] = step.Place;
    }

    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(_days);
        ArrayPool<int>.Shared.Return(_groups);
        ArrayPool<int>.Shared.Return(_variants);
    }

    private void Play(StepPlay step, Span<int> days, uint firstRun)
    {
        days.Fill(step.Always ?? step.Least);
        if (step.Always is not null)
            return;
        foreach (var link in step.Open)
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
