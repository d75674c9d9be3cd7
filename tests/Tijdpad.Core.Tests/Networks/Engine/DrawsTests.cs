using CsCheck;
using Tijdpad.Networks.Engine;

namespace Tijdpad.Core.Tests.Networks.Engine;

public sealed class DrawsTests
{
    private const int Runs = 1 << 16;

    [Fact]
    public void Eight_at_once_draw_what_one_by_one_draw() =>
        Gen.Select(Gen.UInt, Gen.UInt, Gen.UInt)
            .Sample(
                (high, low, firstRun) =>
                {
                    var key = new DrawKey(high, low);
                    var dice = new Dice(key, firstRun);

                    for (var lane = 0u; lane < 64; lane++)
                    {
                        var draws = Lanes.Drawn(dice, lane / 8 * 8);
                        Assert.Equal(
                            Draws.Of(key, unchecked(firstRun + lane)),
                            draws[(int)lane % 8]
                        );
                    }
                }
            );

    [Theory]
    [InlineData(22)]
    [InlineData(12)]
    [InlineData(2)]
    public void Every_stretch_of_bits_is_even(int shift)
    {
        foreach (var key in Keys(20))
        {
            var counts = new int[1024];
            for (var run = 0u; run < Runs; run++)
                counts[(Draws.Of(key, run) >> shift) & 1023]++;

            // 1,023 degrees of freedom: mean 1,023, standard deviation 45; six of them to each side
            Assert.InRange(
                counts.Sum(count => Math.Pow(count - Runs / 1024, 2) / (Runs / 1024)),
                751,
                1_295
            );
        }
    }

    [Fact]
    public void What_two_steps_draw_in_a_run_has_nothing_to_do_with_each_other()
    {
        foreach (var (one, other) in Keys(40).Zip(Keys(41).Skip(1)))
            Assert.InRange(
                ChiSquareOfPairs(
                    run => Draws.Of(one, run) >> 27,
                    run => Draws.Of(other, run) >> 27
                ),
                751,
                1_295
            );
    }

    [Fact]
    public void What_one_step_draws_for_two_purposes_has_nothing_to_do_with_each_other()
    {
        foreach (var key in Keys(20))
        {
            Assert.InRange(
                ChiSquareOfPairs(
                    run => Draws.Of(key, run) >> 27,
                    run => (Draws.Of(key, run) >> 17) & 31
                ),
                751,
                1_295
            );
        }
    }

    [Fact]
    public void What_a_step_draws_in_one_run_says_nothing_of_the_next()
    {
        foreach (var key in Keys(20))
            Assert.InRange(
                ChiSquareOfPairs(
                    run => Draws.Of(key, run) >> 27,
                    run => Draws.Of(key, run + 1) >> 27
                ),
                751,
                1_295
            );
    }

    private static IEnumerable<DrawKey> Keys(int count) =>
        Enumerable.Range(0, count).Select(step => Draws.Key(2017, (ulong)step, DrawPurpose.Step));

    private static double ChiSquareOfPairs(Func<uint, uint> one, Func<uint, uint> other)
    {
        var counts = new int[32 * 32];
        for (var run = 0u; run < Runs; run++)
            counts[one(run) * 32 + other(run)]++;
        return counts.Sum(count => Math.Pow(count - Runs / 1024, 2) / (Runs / 1024));
    }
}
