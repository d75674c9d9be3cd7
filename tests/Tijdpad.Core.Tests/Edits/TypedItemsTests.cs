using CsCheck;
using Tijdpad.Activities;
using Tijdpad.Dutch;
using Tijdpad.Edits;

namespace Tijdpad.Core.Tests.Edits;

public sealed class TypedItemsTests
{
    private static readonly Gen<TextItem> Item = Gen.Select(
        Gen.OneOf(
                Gen.String[1, 12],
                Gen.Char["-*•\\ ax1[]"].Array[1, 8].Select(signs => new string(signs))
            )
            .Select(TextCleaner.Of)
            .Where(text => text.Length > 0),
        Gen.Int[0, 4],
        (text, level) => new TextItem(text, level)
    );

    [Fact]
    public void Reading_the_text_of_items_gives_the_same_items() =>
        Item.Array[0, 6]
            .Sample(items => TypedItems.Read(TypedItems.Write([.. items])).SequenceEqual(items));

    [Fact]
    public void Lines_are_paragraphs_items_and_items_below_items()
    {
        var items = TypedItems.Read(
            "Nota bevat:\r\n- dijken\r\n  - hoogte\r\n\r\n• kosten\n-3 graden\n- "
        );

        Assert.Equal(
            [
                new("Nota bevat:"),
                new("dijken", 1),
                new("hoogte", 2),
                new("kosten", 1),
                new TextItem("-3 graden"),
            ],
            items
        );
    }

    [Fact]
    public void A_paragraph_that_begins_like_an_item_is_told_apart() =>
        Assert.Equal("\\- niets", TypedItems.Write([new("- niets")]));
}
