using Tijdpad.Dates;

namespace Tijdpad.Plans;

/// <summary>What a proposal of dates is to keep to for a row.</summary>
/// <param name="ActivityId">The row.</param>
/// <param name="Municipality">Only there; null when it goes for all.</param>
/// <param name="Kind">What sort of wish.</param>
/// <param name="Date">When; <see cref="FuzzyDate.Empty"/> for <see cref="WishKind.Keep"/>.</param>
public sealed record DateWish(
    string ActivityId,
    string? Municipality,
    WishKind Kind,
    FuzzyDate Date
)
{
    public string Key => $"{ActivityId}/{Municipality}/{Kind}";
}

/// <summary>The sorts of wishes.</summary>
public enum WishKind
{
    /// <summary>The date stays as it is.</summary>
    Keep,

    /// <summary>It must be on a day of the date ("uiterlijk 1 juli", "in juni").</summary>
    Must,

    /// <summary>It is rather on a day of the date.</summary>
    Prefer,

    /// <summary>It must not be on a day of the date.</summary>
    MustNot,
}
