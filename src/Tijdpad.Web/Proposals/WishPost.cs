using Microsoft.AspNetCore.Mvc;
using Tijdpad.Edits;
using Tijdpad.Plans;
using Tijdpad.Web.Shared;

namespace Tijdpad.Web.Proposals;

/// <summary>What a form about a wish sends.</summary>
/// <param name="Basis">The revision that the page showed.</param>
/// <param name="Binnen">In how many days all councils are to decide; only from a window.</param>
internal sealed record WishPost(
    [FromForm] long Basis,
    [FromForm] string? Rij,
    [FromForm] string? Gemeente,
    [FromForm] string? Soort,
    [FromForm] string? Wanneer,
    [FromForm] int? Binnen
)
{
    /// <summary>The kind that the form names; null when there is no such kind.</summary>
    public WishKind? Kind =>
        Enum.TryParse<WishKind>(Soort, out var kind) && Enum.IsDefined(kind) ? kind : null;
}

/// <summary>A wish as the form has it.</summary>
/// <param name="Municipality">"" when it goes for all.</param>
public sealed record TypedWish(string Row, string Municipality, WishKind Kind, string When)
{
    /// <summary>The same with the id of the row where its number was typed.</summary>
    public TypedWish In(Plan plan) => this with { Row = TypedRow.IdOf(plan, Row) };

    public SetWish Edit => new(Row, Kind, When, Municipality.Length == 0 ? null : Municipality);
}
