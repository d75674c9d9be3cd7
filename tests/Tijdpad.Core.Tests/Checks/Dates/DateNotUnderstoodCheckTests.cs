using Tijdpad.Checks.Dates;

namespace Tijdpad.Core.Tests.Checks.Dates;

public sealed class DateNotUnderstoodCheckTests
{
    private static readonly DateNotUnderstoodCheck Check = new();

    [Fact]
    public void Words_that_are_no_date_are_one_finding()
    {
        var finding = Assert.Single(
            Check.Check("14/3 | A\nveertien mart | B\n31/31 | C\nn.t.b. | D\n | E")
        );

        Assert.Equal([2, 3], finding.Rows);
        Assert.Contains("“veertien mart”", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Dates_and_words_that_say_it_is_unknown_are_fine() =>
        Assert.Empty(Check.Check("14/3 | A\nmedio juni | B\nPM | C\nnog te bepalen | D\n- | E"));
}
