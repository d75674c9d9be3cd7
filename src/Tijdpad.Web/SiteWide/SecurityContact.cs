using System.Globalization;
using Tijdpad.Web.Access;
using Tijdpad.Web.Configuration;
using Tijdpad.Web.Http;

namespace Tijdpad.Web.SiteWide;

/// <summary>Where to report a leak (security.txt, RFC 9116).</summary>
internal static class SecurityContact
{
    private const string Path = SiteRoutes.SecurityContact;

    /// <summary>The text says itself until when it is to be believed: well within the year that the RFC advises.</summary>
    private static readonly TimeSpan ValidFor = TimeSpan.FromDays(180);

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet(Path, Show).Needs(Right.Public);

    private static IResult Show(Settings settings, TimeProvider clock)
    {
        var expires = (clock.GetUtcNow() + ValidFor).ToString(
            "yyyy-MM-dd'T'HH:mm:ss'Z'",
            CultureInfo.InvariantCulture
        );
        return Results.Text(
            $"""
            Contact: {ContactOf(settings)}
            Expires: {expires}
            Preferred-Languages: nl, en
            Canonical: {settings.Address}{Path}

            """,
            "text/plain; charset=utf-8"
        );
    }

    /// <summary>What is set; otherwise the mailbox that a domain has for this (RFC 2142).</summary>
    private static string ContactOf(Settings settings) =>
        settings.SecurityContact.Length > 0
            ? settings.SecurityContact
            : $"mailto:security@{new Uri(settings.Address).Host}";
}
