namespace Tijdpad.Web.Http;

/// <summary>Whether a page of this site made a request, as the browser tells it.</summary>
internal static class OwnPages
{
    /// <summary>Browsers say so in a header that no page can set (Fetch Metadata), older ones by the origin.</summary>
    public static bool Sent(HttpRequest request) =>
        request.Headers["Sec-Fetch-Site"].ToString() is { Length: > 0 } site
            ? site == "same-origin"
            : request.Headers.Origin == $"{request.Scheme}://{request.Host}";

    /// <summary>The page that somebody comes from, where that is one of this site; "/" otherwise.</summary>
    public static string Before(HttpRequest request) =>
        Uri.TryCreate(request.Headers.Referer, UriKind.Absolute, out var from)
        && from.Authority == request.Host.Value
            ? from.PathAndQuery
            : "/";
}
