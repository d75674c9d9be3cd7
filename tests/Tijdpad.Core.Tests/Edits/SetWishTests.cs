using Tijdpad.Dates;
using Tijdpad.Edits;
using Tijdpad.Plans;

namespace Tijdpad.Core.Tests.Edits;

public sealed class SetWishTests
{
    private static readonly EditContext Today = new(new(2017, 3, 14));

    private static readonly Plan Plan = new Plan("Proef", new(2017, 3, 14))
        .WithMunicipalities([new("Duinoord", null)], null)
        .WithActivities([
            new("raad")
            {
                Title = "Besluitvorming",
                Date = FuzzyDate.Read("4 juli", new(new(2017, 3, 14))),
            },
            new("leeg") { Title = "Later" },
        ]);

    [Fact]
    public void A_wish_is_kept_with_its_words_and_told_in_the_history()
    {
        var result = new SetWish("raad", WishKind.Must, "uiterlijk 1 juli").ApplyTo(Plan, Today);

        var wish = Assert.Single(result.Plan!.Timing.Wishes);
        Assert.Equal((WishKind.Must, "uiterlijk 1 juli"), (wish.Kind, wish.Date.Words));
        Assert.Equal(new DateOnly(2017, 7, 1), wish.Date.Latest);
        Assert.Equal("Wens: rij 1 moet uiterlijk 1 juli zijn", result.Summary);
    }

    [Fact]
    public void A_wish_of_the_same_kind_is_replaced_and_said_again_changes_nothing()
    {
        var first = new SetWish("raad", WishKind.Must, "uiterlijk 1 juli").ApplyTo(Plan, Today);
        var second = new SetWish("raad", WishKind.Must, "in juni").ApplyTo(first.Plan!, Today);
        var again = new SetWish("raad", WishKind.Must, "in juni").ApplyTo(second.Plan!, Today);

        Assert.Equal("in juni", Assert.Single(second.Plan!.Timing.Wishes).Date.Words);
        Assert.True(again.IsUnchanged);
    }

    [Theory]
    [InlineData("raad", WishKind.Must, "", null, "Date")]
    [InlineData("raad", WishKind.Must, "als het past", null, "Date")]
    [InlineData("raad", WishKind.Prefer, "in juni", "Elders", "Municipality")]
    [InlineData("leeg", WishKind.Keep, "", null, "")]
    [InlineData("weg", WishKind.Keep, "", null, "")]
    public void What_cannot_be_wished_is_refused_with_a_sentence(
        string row,
        WishKind kind,
        string date,
        string? municipality,
        string field
    )
    {
        var result = new SetWish(row, kind, date, municipality).ApplyTo(Plan, Today);

        var problem = Assert.Single(result.Problems);
        Assert.Equal(field, problem.Field);
        Assert.EndsWith(".", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wish_is_taken_back_once()
    {
        var wished = new SetWish("raad", WishKind.Keep, "", "Duinoord").ApplyTo(Plan, Today).Plan!;

        var removed = new RemoveWish("raad", WishKind.Keep, "Duinoord").ApplyTo(wished, Today);

        Assert.Equal(Plan, removed.Plan);
        Assert.Equal("Wens weggehaald: rij 1 in Duinoord blijft staan", removed.Summary);
        Assert.False(new RemoveWish("raad", WishKind.Keep).ApplyTo(removed.Plan!, Today).IsApplied);
    }
}
