using System.Runtime.InteropServices;

namespace Tijdpad.Networks.Engine;

/// <summary>
/// The dice of a simulation, without a state: the number that is drawn for something in a run follows from the seed,
/// what it is drawn for, and the run. So the order of the work does not matter, nor who does it, and what one step draws
/// does not change what another draws.
/// </summary>
/// <remarks>
/// The run is mixed by two multiplications with a shift before, between and after them, a common shape for hashes of
/// 32 bits; the key comes in before the first and between the two, so that two keys give two sequences and not one
/// shifted. The statistical tests are in DrawsTests.
/// </remarks>
internal static class Draws
{
    internal const uint Spread = 0x9E37_79B1;
    internal const uint First = 0x21F0_AAAD;
    internal const uint Second = 0xD35A_2D97;

    /// <summary>The key of the draws for one purpose of one thing: a step, a group or a calendar.</summary>
    public static DrawKey Key(ulong seed, ulong what, DrawPurpose purpose)
    {
        var mixed = Mix(Mix(seed) ^ Mix(unchecked(what * 4 + (ulong)purpose + 1)));
        return new((uint)(mixed >> 32), (uint)(mixed & uint.MaxValue));
    }

    /// <summary>The number drawn in a run: 32 bits, each as likely to be 0 as 1.</summary>
    public static uint Of(DrawKey key, uint run)
    {
        unchecked
        {
            var x = (run * Spread) ^ key.Low;
            x ^= x >> 16;
            x = (x * First) ^ key.High;
            x ^= x >> 15;
            x *= Second;
            return x ^ (x >> 15);
        }
    }

    private static ulong Mix(ulong x)
    {
        unchecked
        {
            x += 0x9E37_79B9_7F4A_7C15;
            x = (x ^ (x >> 30)) * 0xBF58_476D_1CE4_E5B9;
            x = (x ^ (x >> 27)) * 0x94D0_49BB_1331_11EB;
            return x ^ (x >> 31);
        }
    }
}

/// <summary>Tells one sequence of draws from every other: made of seed, purpose and what it is drawn for.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct DrawKey(uint High, uint Low);

/// <summary>The draws of a key for a block of runs, from the first of them on.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Dice(DrawKey Key, uint FirstRun);

/// <summary>What a draw is for; draws for different purposes do not depend on each other.</summary>
internal enum DrawPurpose
{
    /// <summary>The planned day and the delay of a step, and whether it goes along with its group: 10, 10 and 12 bits.</summary>
    Step,

    /// <summary>Whether a step must be done once more, and whether twice more.</summary>
    Repeat,

    /// <summary>How late the steps of a group are together, as an entry of their tables of delays.</summary>
    Group,

    /// <summary>Which variant of a calendar holds in the run.</summary>
    Calendar,
}
