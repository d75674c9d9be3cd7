using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Tijdpad.Web.Access;
using Tijdpad.Web.Configuration;
using Tijdpad.Web.Http;

namespace Tijdpad.Web.SiteWide;

/// <summary>
/// The theme of the organisation: a file with CSS custom properties (design tokens), of which nothing else is taken.
/// </summary>
public sealed partial class Themes
{
    private readonly byte[]? _css;

    public Themes(Settings settings)
    {
        if (settings.Theme.Length == 0)
            return;
        var tokens = Token().Matches(File.ReadAllText(settings.Theme)).Select(token => token.Value);
        _css = Encoding.UTF8.GetBytes($":root{{{string.Concat(tokens)}}}");
        Address =
            $"{SiteRoutes.Theme}?{Convert.ToHexStringLower(SHA256.HashData(_css).AsSpan(0, 6))}";
    }

    /// <summary>Null when there is no theme.</summary>
    public string? Address { get; }

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                SiteRoutes.Theme,
                (Themes themes) =>
                    themes._css is { } css
                        ? Results.Bytes(css, "text/css; charset=utf-8")
                        : Results.NotFound()
            )
            .Needs(Right.Public);

    /// <summary>A custom property whose value holds no address and cannot leave its rule.</summary>
    [GeneratedRegex(
        @"--[\w-]+\s*:\s*(?![^;{}]*url\()[^;{}<>@\\]{1,200};",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Token();
}
