using CsCheck;
using Tijdpad.Networks.Engine;

namespace Tijdpad.Core.Tests.Networks.Engine;

public sealed class DayDistributionTests
{
    [Fact]
    public void Chances_and_quantiles_are_what_sorting_the_runs_gives() =>
        Gen.Int[0, 12]
            .Array[1, 60]
            .Sample(days =>
            {
                var distribution = Of(days);
                var sorted = days.Order().ToArray();

                for (var day = 0; day < 12; day++)
                    Assert.Equal(
                        (double)days.Count(other => other <= day) / days.Length,
                        distribution.ChanceBy(day)
                    );
                foreach (var rank in Enumerable.Range(1, days.Length))
                    Assert.Equal(
                        sorted[rank - 1],
                        distribution.Quantile((double)rank / days.Length)
                    );
                Assert.Equal(1 - distribution.ChanceBy(12), distribution.ChanceOfNever, 12);
            });

    [Fact]
    public void What_half_of_the_runs_never_reach_has_no_day_for_most()
    {
        var distribution = Of([1, 2, 12, 12]);

        Assert.Equal((2, 12), (distribution.Quantile(0.5), distribution.Quantile(0.51)));
        Assert.Equal(
            (0.5, 0.5, 0.25),
            (distribution.ChanceBy(11), distribution.ChanceBy(500), distribution.StandardError(5))
        );
    }

    private static DayDistribution Of(int[] days) =>
        new(Enumerable.Range(0, 13).Select(day => days.Count(other => other == day)).ToArray());
}
