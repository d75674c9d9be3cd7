using Tijdpad.Activities;
using Tijdpad.Words;

namespace Tijdpad.Core.Tests.Words;

public sealed class InvolvementPhrasesTests
{
    public static TheoryData<string, Involvement> Marks =>
        new()
        {
            { "X", new Involvement("X", 1, null, null, null) },
            { "XX (2)", new Involvement("XX (2)", 2, 2, null, null) },
            { "xx(1)", new Involvement("xx(1)", 2, 1, null, null) },
            {
                "XXX (3) Mondeling (incl. advies)",
                new Involvement(
                    "XXX (3) Mondeling (incl. advies)",
                    3,
                    3,
                    "mondeling",
                    "incl. advies"
                )
            },
            {
                "X ter kennisname",
                new Involvement("X ter kennisname", 1, null, "ter kennisname", null)
            },
            { "alleen college", new Involvement("alleen college", 0, null, null, null) },
        };

    [Theory]
    [MemberData(nameof(Marks))]
    public void A_mark_has_crosses_a_round_a_manner_and_a_remark(string words, Involvement expected)
    {
        Assert.Equal(expected, InvolvementPhrases.Read(words));
    }

    [Fact]
    public void An_empty_cell_is_no_mark()
    {
        Assert.Null(InvolvementPhrases.Read("  "));
    }

    [Theory]
    [InlineData("X", true)]
    [InlineData("✓", true)]
    [InlineData("XX (1)", true)]
    [InlineData("Xanten", false)]
    [InlineData("ja", false)]
    public void A_cell_of_marks_is_told_from_a_cell_of_words(string words, bool isMark)
    {
        Assert.Equal(isMark, InvolvementPhrases.IsMark(words));
    }
}
