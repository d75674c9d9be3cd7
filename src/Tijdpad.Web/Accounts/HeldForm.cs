using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Tijdpad.Web.Access;
using Tijdpad.Web.Http;

namespace Tijdpad.Web.Accounts;

/// <summary>
/// Keeps a form that waits while somebody confirms at their organisation: that goes by links, in which no fields go along. It
/// is sealed in a cookie for the account it is of, for ten minutes, and shown before it is sent on.
/// </summary>
internal sealed class HeldForm(IDataProtectionProvider protection)
{
    private const string CookieName = "__Host-wacht";

    /// <summary>Browsers take cookies of 4,096 bytes, with their name and marks.</summary>
    private const int MostSigns = 3_800;

    private static readonly TimeSpan HeldFor = TimeSpan.FromMinutes(10);

    private readonly ITimeLimitedDataProtector _seal = protection
        .CreateProtector("Tijdpad.HeldForm")
        .ToTimeLimitedDataProtector();

    /// <summary>False when it is too much for a cookie, and then it is not kept.</summary>
    public bool Keep(HttpContext context, CarriedForm form, ConfirmedAct? act)
    {
        var held = new Held(context.Actor().AccountId, form.To, form.Back, [.. form.Fields], act);
        var text = _seal.Protect(JsonSerializer.Serialize(held), HeldFor);
        if (text.Length > MostSigns)
            return false;
        context.Response.Cookies.Append(CookieName, text, HostCookies.For(HeldFor));
        return true;
    }

    /// <summary>Takes it out again; null when there is none, or none of who is signed in.</summary>
    public (CarriedForm Form, ConfirmedAct? Act)? Take(HttpContext context)
    {
        if (context.Request.Cookies[CookieName] is not { Length: > 0 } text)
            return null;
        context.Response.Cookies.Delete(CookieName, HostCookies.UntilClosed());
        try
        {
            return
                JsonSerializer.Deserialize<Held>(_seal.Unprotect(text)) is { } held
                && held.Account == context.Actor().AccountId
                ? (new(held.To, held.Back, held.Fields.ToValueList()), held.Act)
                : null;
        }
        catch (CryptographicException)
        {
            // too old, or not ours: as if there were none
            return null;
        }
    }

    private sealed record Held(
        string Account,
        string To,
        string Back,
        CarriedField[] Fields,
        ConfirmedAct? Act
    );
}
