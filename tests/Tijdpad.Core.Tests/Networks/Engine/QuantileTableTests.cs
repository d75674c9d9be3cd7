using CsCheck;
using Tijdpad.Networks.Engine;

namespace Tijdpad.Core.Tests.Networks.Engine;

public sealed class QuantileTableTests
{
    [Fact]
    public void Every_chance_is_within_a_1024th_of_what_was_given() =>
        Gen.Select(Gen.Int[0, 50], Gen.Double[0.01, 5])
            .Array[1, 20]
            .Sample(distribution =>
            {
                var table = QuantileTable.Of(distribution);

                var total = distribution.Sum(part => part.Item2);
                for (var value = -1; value <= 51; value++)
                {
                    var upTo =
                        distribution.Where(part => part.Item1 <= value).Sum(part => part.Item2)
                        / total;
                    Assert.InRange(table.ChanceUpTo(value), upTo - 1.0 / 1024, upTo + 1.0 / 1024);
                }
            });

    [Fact]
    public void Chances_of_whole_1024ths_are_kept_as_they_are()
    {
        var table = QuantileTable.Of([(3, 256), (5, 1), (9, 767)]);

        Assert.Equal(
            [256, 1, 767],
            table.Values.GroupBy(value => value).Select(group => group.Count())
        );
        Assert.Equal((3, 9, false), (table.Least, table.Greatest, table.IsCertain));
    }

    [Fact]
    public void What_is_certain_is_drawn_always()
    {
        var table = QuantileTable.Certain(7);

        Assert.Equal((7.0, true), (table.Mean, table.IsCertain));
        Assert.Equal(table, QuantileTable.Of([(7, 0.3), (8, 0)]));
    }

    [Fact]
    public void A_distribution_of_nothing_or_of_less_is_refused()
    {
        Assert.Throws<ArgumentException>(() => QuantileTable.Of([]));
        Assert.Throws<ArgumentException>(() => QuantileTable.Of([(3, 0)]));
        Assert.Throws<ArgumentException>(() => QuantileTable.Of([(3, -1), (4, 2)]));
        Assert.Throws<ArgumentException>(() => QuantileTable.Of([(-3, 1)]));
        Assert.Throws<ArgumentException>(() => QuantileTable.Of([(3, double.NaN)]));
    }
}
