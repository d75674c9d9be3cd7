using Tijdpad.Web.Http;

namespace Tijdpad.Web.Access;

/// <summary>The cookie that holds the key of a session.</summary>
internal static class SessionCookie
{
    public const string Name = "__Host-sessie";

    /// <summary>The hash of the key that this request brought; null when it brought none.</summary>
    public static byte[]? HashOf(HttpRequest request) =>
        request.Cookies[Name] is { Length: > 0 } key ? Secrets.HashOf(key) : null;
}
