using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Tijdpad.Web.Http;

namespace Tijdpad.Web.SiteWide;

/// <summary>
/// Carries news from the act to the page that the browser goes on to: in a cookie that only this site can write and read,
/// so that no link can put words in its mouth and no process need remember anything. It is shown once.
/// </summary>
public sealed class NewsCookie(IDataProtectionProvider protection)
{
    public const string Name = "__Host-nieuws";

    /// <summary>A browser that has not gone on by then was closed.</summary>
    private static readonly TimeSpan ShownWithin = TimeSpan.FromMinutes(1);

    /// <summary>What browsers take is 4,096 bytes with the name and the rest.</summary>
    private const int LongestCookie = 3_500;

    private const int LongestValue = 300;

    private static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly ITimeLimitedDataProtector _protector = protection
        .CreateProtector("Tijdpad.News")
        .ToTimeLimitedDataProtector();

    /// <summary>For the page after this answer.</summary>
    public void Send(HttpContext context, News news)
    {
        var written = Written(news);
        // what does not fit is said without the button: the history has it too
        if (written.Length > LongestCookie)
            written = Written(news with { TakeBack = null });
        context.Response.Cookies.Append(Name, written, HostCookies.For(ShownWithin));
    }

    /// <summary>
    /// What this page is to say; null when that is nothing. Only a page that is gone to takes the news of another: not one
    /// that a script fetches to look whether something changed.
    /// </summary>
    public News? Take(HttpContext context)
    {
        if (context.Features.Get<News>() is { } own)
            return own;
        if (
            context.Request.Cookies[Name] is not { Length: > 0 } written
            || context.Request.Headers["Sec-Fetch-Mode"] is [not "navigate", ..]
        )
            return null;
        context.Response.Cookies.Delete(Name, HostCookies.UntilClosed());
        return Read(written);
    }

    private string Written(News news) =>
        _protector.Protect(
            JsonSerializer.Serialize(
                new Carried(
                    news.Text,
                    news.Values.Select(Shortened).ToArray(),
                    news.IsDutch,
                    news.TakeBack?.Address,
                    news.TakeBack?.Fields.ToArray() ?? [],
                    news.TakeBack?.IsAgain ?? false
                ),
                Json
            ),
            ShownWithin
        );

    private News? Read(string written)
    {
        try
        {
            return JsonSerializer.Deserialize<Carried>(_protector.Unprotect(written), Json)?.News;
        }
        // not ours, or of more than a minute ago
        catch (CryptographicException)
        {
            return null;
        }
    }

    private static string Shortened(string value) =>
        value.Length <= LongestValue ? value : $"{value[..LongestValue].TrimEnd()}…";

    private sealed record Carried(
        string Text,
        string[] Values,
        bool IsDutch,
        string? Address,
        HiddenField[] Fields,
        bool IsAgain
    )
    {
        public News News =>
            new(Text, Values)
            {
                IsDutch = IsDutch,
                TakeBack = Address is null
                    ? null
                    : new(Address, Fields.ToValueList()) { IsAgain = IsAgain },
            };
    }
}
