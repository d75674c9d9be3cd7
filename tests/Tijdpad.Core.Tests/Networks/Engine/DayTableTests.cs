using CsCheck;
using Tijdpad.Networks.Engine;

namespace Tijdpad.Core.Tests.Networks.Engine;

public sealed class DayTableTests
{
    private static readonly Gen<bool[]> AnyDays = Gen.Bool.Array[1, 30];

    [Fact]
    public void On_or_after_on_or_before_and_the_numbers_of_days_are_what_counting_gives() =>
        AnyDays.Sample(allowed =>
        {
            var table = DayTable.Of(allowed);
            var days = Enumerable.Range(0, allowed.Length).Where(day => allowed[day]).ToList();

            for (var day = 0; day <= allowed.Length; day++)
            {
                Assert.Equal(
                    days.Where(other => other >= day).DefaultIfEmpty(allowed.Length).First(),
                    table.Next(day)
                );
                Assert.Equal(
                    days.Where(other => other <= day).DefaultIfEmpty(-1).Last(),
                    table.Previous(day)
                );
                Assert.Equal(days.Count(other => other <= day), table.Rank(day));
                Assert.Equal(days.Contains(day), table.Allows(day));
            }
            Assert.Equal(days, Enumerable.Range(0, table.Count).Select(table.Day));
        });

    [Fact]
    public void The_last_day_from_which_a_day_is_reached_is_the_last() =>
        Gen.Select(AnyDays, Gen.Int[0, 6])
            .Sample(
                (allowed, count) =>
                {
                    var table = DayTable.Of(allowed);

                    for (var last = 0; last < allowed.Length; last++)
                    {
                        var from = Enumerable
                            .Range(0, allowed.Length + 1)
                            .Where(day => table.After(day, count) <= last)
                            .DefaultIfEmpty(-1)
                            .Last();
                        Assert.Equal(from, table.Before(last, count));
                    }
                    Assert.Equal(allowed.Length, table.Before(allowed.Length, count));
                }
            );

    [Theory]
    [InlineData(4, 1, 7)]
    [InlineData(5, 1, 7)]
    [InlineData(5, 0, 7)]
    [InlineData(4, 0, 4)]
    [InlineData(4, 6, 14)]
    [InlineData(14, 0, 14)]
    public void From_Friday_or_Saturday_one_working_day_leads_to_Monday(int from, int count, int to)
    {
        var week = DayTable.Of([.. Enumerable.Range(0, 14).Select(day => day % 7 < 5)]);

        Assert.Equal(to, week.After(from, count));
    }
}
