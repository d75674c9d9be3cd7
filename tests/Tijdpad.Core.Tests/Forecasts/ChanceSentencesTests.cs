using Tijdpad.Forecasts;

namespace Tijdpad.Core.Tests.Forecasts;

public sealed class ChanceSentencesTests
{
    [Theory]
    [InlineData(0, "vrijwel uitgesloten, minder dan 1 op 100")]
    [InlineData(0.02, "heel klein, ongeveer 1 op 50")]
    [InlineData(0.2, "niet groot, ongeveer 1 op 5")]
    [InlineData(0.5, "ongeveer half om half")]
    [InlineData(0.8, "groot, ongeveer 4 op 5")]
    [InlineData(1, "vrijwel zeker, meer dan 99 op 100")]
    public void A_chance_is_said_as_people_say_it(double chance, string words) =>
        Assert.Equal(words, ChanceSentences.Of(chance, Language.Dutch));

    [Theory]
    [InlineData(0.2345, 100_000, "23%")]
    [InlineData(0.2345, 2000, "ongeveer 25%")]
    [InlineData(0.2345, 100, "ongeveer 20%")]
    [InlineData(0.0004, 100_000, "minder dan 1%")]
    [InlineData(0.9999, 100_000, "meer dan 99%")]
    public void No_more_figures_than_the_runs_bear(double chance, int runs, string words) =>
        Assert.Equal(words, ChanceSentences.Percent(chance, runs, Language.Dutch));

    [Fact]
    public void Words_and_figures_never_part()
    {
        for (var percent = 1; percent < 100; percent++)
        {
            var words = ChanceSentences.Of(percent / 100.0, Language.English);
            var parts = words.Split(' ');
            var said = words.Contains(" in ", StringComparison.Ordinal)
                ? double.Parse(parts[^3], System.Globalization.CultureInfo.InvariantCulture)
                    / double.Parse(parts[^1], System.Globalization.CultureInfo.InvariantCulture)
                : 0.5;
            Assert.InRange(said, percent / 100.0 - 0.09, percent / 100.0 + 0.09);
        }
    }
}
