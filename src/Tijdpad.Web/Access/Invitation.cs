using System.Text.Json;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Access;

/// <summary>What an invitation gives to who accepts it.</summary>
/// <param name="Email">For whom it is meant; filled in beforehand.</param>
/// <param name="Role">The part in the project of the link; null when it gives only an account.</param>
/// <param name="Municipality">"" for the whole project.</param>
public sealed record Invitation(
    string Email,
    Role? Role = null,
    string Municipality = "",
    bool ManagesSite = false
)
{
    public static readonly TimeSpan OpenFor = TimeSpan.FromDays(7);

    /// <summary>
    /// Enough to know one's own address by, too little for a stranger who found the link: "r…@voorbeeld.nl".
    /// </summary>
    public string MaskedEmail =>
        Email.LastIndexOf('@') is > 0 and var at ? $"{Email[..1]}…{Email[at..]}" : "…";

    public string ToScope() => JsonSerializer.Serialize(this);

    public static Invitation OfScope(string scope) =>
        JsonSerializer.Deserialize<Invitation>(scope)
        ?? throw new InvalidOperationException("The scope of an invitation is no invitation.");
}
