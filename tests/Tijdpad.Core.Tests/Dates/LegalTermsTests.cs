using Tijdpad.Dates;

namespace Tijdpad.Core.Tests.Dates;

public sealed class LegalTermsTests
{
    [Theory]
    // eight weeks after Tuesday 6 June 2017
    [InlineData("2017-06-06", 8, TermUnit.Weeks, "2017-08-01")]
    // ends on Saturday: Monday
    [InlineData("2017-03-04", 1, TermUnit.Weeks, "2017-03-13")]
    // ends on Good Friday: Tuesday after Easter
    [InlineData("2017-03-31", 2, TermUnit.Weeks, "2017-04-18")]
    // ends on Ascension Day: the Friday after it is no recognised holiday of itself
    [InlineData("2017-05-11", 2, TermUnit.Weeks, "2017-05-26")]
    // twelve weeks is still extended, thirteen is not
    [InlineData("2017-03-04", 12, TermUnit.Weeks, "2017-05-29")]
    [InlineData("2017-03-04", 13, TermUnit.Weeks, "2017-06-03")]
    [InlineData("2017-03-05", 90, TermUnit.Days, "2017-06-06")]
    [InlineData("2017-03-05", 91, TermUnit.Days, "2017-06-04")]
    [InlineData("2017-01-22", 3, TermUnit.Months, "2017-04-24")]
    [InlineData("2017-01-22", 4, TermUnit.Months, "2017-05-22")]
    [InlineData("2016-12-25", 1, TermUnit.Years, "2017-12-25")]
    // three days over Easter hold two working days
    [InlineData("2017-04-13", 4, TermUnit.Days, "2017-04-19")]
    public void A_term_ends_on_a_day_on_which_one_can_act(
        string after,
        int count,
        TermUnit unit,
        string end
    ) => Assert.Equal(DateOnly.Parse(end), LegalTerms.End(DateOnly.Parse(after), count, unit));

    [Fact]
    public void Days_that_are_equated_by_decree_extend_a_term() =>
        Assert.Equal(
            new DateOnly(2017, 5, 29),
            LegalTerms.End(
                new(2017, 5, 11),
                2,
                TermUnit.Weeks,
                new HashSet<DateOnly> { new(2017, 5, 26) }
            )
        );

    [Fact]
    public void A_term_that_is_counted_back_is_never_moved() =>
        Assert.Equal(
            new DateOnly(2017, 4, 16),
            LegalTerms.Before(new(2017, 4, 30), 2, TermUnit.Weeks)
        );
}
