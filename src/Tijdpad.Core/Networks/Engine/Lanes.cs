using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Tijdpad.Networks.Engine;

/// <summary>
/// The arithmetic of a simulation on many runs at once, eight by eight: element i of every span belongs to one run.
/// Lengths are multiples of eight; days lie from 0 up to and including the horizon.
/// </summary>
internal static unsafe class Lanes
{
    /// <summary>The share, in 4,096ths, at which every run takes the delay of its group.</summary>
    public const uint FullShare = 1u << DelayShift;

    // a forecast is often the first that a process is asked for: its loops are not to be compiled roughly at first
    private const MethodImplOptions Fast = MethodImplOptions.AggressiveOptimization;
    private const int Width = 8;
    private const int PlannedShift = 32 - QuantileTable.Bits;
    private const int DelayShift = PlannedShift - QuantileTable.Bits;

    /// <summary>Raises each day to the day that the table has for the draw of its run, where that is later.</summary>
    [MethodImpl(Fast)]
    public static void AtLeastDrawn(Span<int> days, Dice dice, int[] planned)
    {
        ref var day = ref MemoryMarshal.GetReference(days);
        fixed (int* table = planned)
        {
            for (nuint at = 0; at < (nuint)days.Length; at += Width)
            {
                var entry = (Drawn(dice, at) >>> PlannedShift).AsInt32();
                Vector256
                    .Max(Vector256.LoadUnsafe(ref day, at), Look(table, entry))
                    .StoreUnsafe(ref day, at);
            }
        }
    }

    /// <summary>Raises each day to that of <paramref name="before"/> plus the lag, where that is later.</summary>
    [MethodImpl(Fast)]
    public static void AtLeastAfter(Span<int> days, ReadOnlySpan<int> before, int lag)
    {
        ref var day = ref MemoryMarshal.GetReference(days);
        ref var from = ref MemoryMarshal.GetReference(before);
        for (nuint at = 0; at < (nuint)days.Length; at += Width)
        {
            var through = Vector256.LoadUnsafe(ref from, at) + Vector256.Create(lag);
            Vector256.Max(Vector256.LoadUnsafe(ref day, at), through).StoreUnsafe(ref day, at);
        }
    }

    /// <summary>
    /// Raises each day to what the map has for the day in <paramref name="before"/>, in the variant of the run, where that
    /// is later.
    /// </summary>
    [MethodImpl(Fast)]
    public static void AtLeastThrough(
        Span<int> days,
        ReadOnlySpan<int> before,
        int[] map,
        ReadOnlySpan<int> variant
    )
    {
        ref var day = ref MemoryMarshal.GetReference(days);
        ref var from = ref MemoryMarshal.GetReference(before);
        ref var offset = ref MemoryMarshal.GetReference(variant);
        fixed (int* table = map)
        {
            for (nuint at = 0; at < (nuint)days.Length; at += Width)
            {
                var entry =
                    Vector256.LoadUnsafe(ref from, at) + Vector256.LoadUnsafe(ref offset, at);
                Vector256
                    .Max(Vector256.LoadUnsafe(ref day, at), Look(table, entry))
                    .StoreUnsafe(ref day, at);
            }
        }
    }

    /// <summary>Fills in which entry of a quantile table each run draws: the first bits of its draw.</summary>
    [MethodImpl(Fast)]
    public static void Entries(Span<int> entries, Dice dice)
    {
        ref var entry = ref MemoryMarshal.GetReference(entries);
        for (nuint at = 0; at < (nuint)entries.Length; at += Width)
            (Drawn(dice, at) >>> PlannedShift).AsInt32().StoreUnsafe(ref entry, at);
    }

    /// <summary>Adds to each day the delay that its run draws: the bits of the draw after the first.</summary>
    [MethodImpl(Fast)]
    public static void Delay(Span<int> days, Dice dice, int[] delays)
    {
        ref var day = ref MemoryMarshal.GetReference(days);
        fixed (int* table = delays)
        {
            for (nuint at = 0; at < (nuint)days.Length; at += Width)
            {
                var delay = Look(table, Own(Drawn(dice, at)));
                (Vector256.LoadUnsafe(ref day, at) + delay).StoreUnsafe(ref day, at);
            }
        }
    }

    /// <summary>
    /// The same, but with a chance of <paramref name="share"/> in 4,096 the run takes the entry of its group; the last bits
    /// of the draw decide.
    /// </summary>
    [MethodImpl(Fast)]
    public static void Delay(
        Span<int> days,
        Dice dice,
        int[] delays,
        ReadOnlySpan<int> group,
        uint share
    )
    {
        ref var day = ref MemoryMarshal.GetReference(days);
        ref var common = ref MemoryMarshal.GetReference(group);
        fixed (int* table = delays)
        {
            for (nuint at = 0; at < (nuint)days.Length; at += Width)
            {
                var drawn = Drawn(dice, at);
                var along = Vector256
                    .LessThan(drawn & Vector256.Create(FullShare - 1), Vector256.Create(share))
                    .AsInt32();
                var entry = Vector256.ConditionalSelect(
                    along,
                    Vector256.LoadUnsafe(ref common, at),
                    Own(drawn)
                );
                (Vector256.LoadUnsafe(ref day, at) + Look(table, entry)).StoreUnsafe(ref day, at);
            }
        }
    }

    /// <summary>Lowers each day past the horizon to the horizon, which stands for never.</summary>
    [MethodImpl(Fast)]
    public static void AtMost(Span<int> days, int horizon)
    {
        ref var day = ref MemoryMarshal.GetReference(days);
        for (nuint at = 0; at < (nuint)days.Length; at += Width)
            Vector256
                .Min(Vector256.LoadUnsafe(ref day, at), Vector256.Create(horizon))
                .StoreUnsafe(ref day, at);
    }

    /// <summary>Replaces each day by what the map has for it; a day past the horizon counts as the horizon.</summary>
    [MethodImpl(Fast)]
    public static void Through(Span<int> days, int[] map, ReadOnlySpan<int> variant, int horizon)
    {
        ref var day = ref MemoryMarshal.GetReference(days);
        ref var offset = ref MemoryMarshal.GetReference(variant);
        fixed (int* table = map)
        {
            for (nuint at = 0; at < (nuint)days.Length; at += Width)
            {
                var entry = Vector256.Min(
                    Vector256.LoadUnsafe(ref day, at),
                    Vector256.Create(horizon)
                );
                Look(table, entry + Vector256.LoadUnsafe(ref offset, at)).StoreUnsafe(ref day, at);
            }
        }
    }

    /// <summary>
    /// Where the draw is below the first chance, in 2³²nds, the day to which a map leads from so much later, and where it
    /// is below the second too the day to which it leads once more.
    /// </summary>
    [MethodImpl(Fast)]
    public static void Again(
        Span<int> days,
        RepeatPlay repeat,
        Dice dice,
        ReadOnlySpan<int> variant,
        int horizon
    )
    {
        var (lag, last) = (Vector256.Create(repeat.Lag), Vector256.Create(horizon));
        var (once, twice) = (Vector256.Create(repeat.Once), Vector256.Create(repeat.Twice));
        ref var day = ref MemoryMarshal.GetReference(days);
        ref var offset = ref MemoryMarshal.GetReference(variant);
        fixed (int* table = repeat.Map)
        {
            for (nuint at = 0; at < (nuint)days.Length; at += Width)
            {
                var drawn = Drawn(dice, at);
                var own = Vector256.LoadUnsafe(ref offset, at);
                var first = Vector256.LoadUnsafe(ref day, at);
                var second = Look(table, Vector256.Min(first + lag, last) + own);
                second = Vector256.ConditionalSelect(
                    Vector256.LessThan(drawn, once).AsInt32(),
                    second,
                    first
                );
                var again = Vector256.LessThan(drawn, twice).AsInt32();
                // seldom: to jump over the look-up is cheaper
                if (again != Vector256<int>.Zero)
                {
                    var third = Look(table, Vector256.Min(second + lag, last) + own);
                    second = Vector256.ConditionalSelect(again, third, second);
                }
                second.StoreUnsafe(ref day, at);
            }
        }
    }

    /// <summary>Raises each day to the other one, where that is later.</summary>
    public static void Later(Span<int> days, ReadOnlySpan<int> others) =>
        AtLeastAfter(days, others, 0);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> Own(Vector256<uint> drawn) =>
        ((drawn >>> DelayShift) & Vector256.Create((uint)QuantileTable.Size - 1)).AsInt32();

    /// <summary>
    /// What eight runs draw, starting at run <paramref name="at"/> of the block: <see cref="Draws.Of"/> for each.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector256<uint> Drawn(Dice dice, nuint at)
    {
        var run = Vector256.Create(unchecked(dice.FirstRun + (uint)at)) + Vector256<uint>.Indices;
        var x = (run * Draws.Spread) ^ Vector256.Create(dice.Key.Low);
        x ^= x >>> 16;
        x = (x * Draws.First) ^ Vector256.Create(dice.Key.High);
        x ^= x >>> 15;
        x *= Draws.Second;
        return x ^ (x >>> 15);
    }

    /// <summary>The values of a table at eight places; the processor fetches them at once where it can.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector256<int> Look(int* table, Vector256<int> at) =>
        Avx2.IsSupported ? Avx2.GatherVector256(table, at, sizeof(int)) : LookOneByOne(table, at);

    internal static Vector256<int> LookOneByOne(int* table, Vector256<int> at) =>
        Vector256.Create(
            table[at[0]],
            table[at[1]],
            table[at[2]],
            table[at[3]],
            table[at[4]],
            table[at[5]],
            table[at[6]],
            table[at[7]]
        );
}
