using Tijdpad.Dates;

namespace Tijdpad.Core.Tests.Dates;

public sealed class DayFormTests
{
    private static readonly DateContext March2017 = new(new(2017, 3, 14));

    [Theory]
    [InlineData("14/3", "21/3")]
    [InlineData("07-03", "21-03")]
    [InlineData("14 / 3", "21 / 3")]
    [InlineData("di 14 maart", "di 21 maart")]
    [InlineData("do 16 maart", "di 21 maart")]
    [InlineData("donderdag 16 mrt 2017", "dinsdag 21 mrt 2017")]
    [InlineData("14.3.2017", "21.3.2017")]
    [InlineData("14-3-17", "21-3-17")]
    [InlineData("15/3 (moet nog ingepland worden!)", "21/3 (moet nog ingepland worden!)")]
    [InlineData("di 14/3 om 20.00 uur", "di 21/3 om 20.00 uur")]
    [InlineData("2017-03-14", "21/3/2017")]
    public void Another_day_is_named_as_the_words_name_theirs(string words, string moved)
    {
        var form = DayForm.Of(FuzzyDate.Read(words, March2017));

        Assert.Equal(moved, form?.Words(new(2017, 3, 21)));
    }

    [Theory]
    [InlineData("28/12/2017", "4/1/2018")]
    [InlineData("28/12", "4/1/2018")]
    [InlineData("do 28 december", "do 4 januari 2018")]
    public void A_year_is_added_when_it_becomes_another_one(string words, string moved)
    {
        var form = DayForm.Of(FuzzyDate.Read(words, new(new(2017, 12, 14))));

        Assert.Equal(moved, form?.Words(new(2018, 1, 4)));
    }

    [Theory]
    [InlineData("Uiterlijk 17/3")]
    [InlineData("16/3 of 17/3")]
    [InlineData("medio juni")]
    [InlineData("")]
    public void What_is_no_single_day_has_no_form(string words) =>
        Assert.Null(DayForm.Of(FuzzyDate.Read(words, March2017)));

    [Fact]
    public void The_words_of_every_exact_phrase_can_name_every_other_day()
    {
        foreach (var row in PhraseRow.All())
        {
            var date = FuzzyDate.Read(row.Words, row.Context);
            if (DayForm.Of(date) is not { } form)
                continue;
            foreach (var days in (int[])[1, 7, 40])
            {
                var day = date.Earliest!.Value.AddDays(days);
                var moved = FuzzyDate.Read(form.Words(day), new(day));
                Assert.Equal(
                    (row.Words, form.Words(day), day),
                    (row.Words, form.Words(day), moved.Earliest)
                );
            }
        }
    }
}
