namespace Tijdpad.Web.Http;

/// <summary>
/// How our secret cookies are sent: only to this host ("__Host-"), only over TLS (or to this machine itself),
/// never to scripts, and not along with the forms of other sites.
/// </summary>
internal static class HostCookies
{
    public static CookieOptions UntilClosed() =>
        new()
        {
            HttpOnly = true,
            Secure = true,
            SameSite = SameSiteMode.Lax,
            Path = "/",
            IsEssential = true,
        };

    public static CookieOptions For(TimeSpan time)
    {
        var cookie = UntilClosed();
        cookie.MaxAge = time;
        return cookie;
    }
}
