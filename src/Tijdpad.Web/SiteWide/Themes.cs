using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Tijdpad.Web.Access;
using Tijdpad.Web.Configuration;
using Tijdpad.Web.Http;

namespace Tijdpad.Web.SiteWide;

/// <summary>
/// The theme of the organisation: a file with CSS custom properties (design tokens), of which nothing else is taken. It comes
/// behind the style sheet of the site, in one file with it.
/// </summary>
public sealed partial class Themes
{
    private readonly byte[]? _css;

    public Themes(Settings settings)
    {
        if (settings.Theme.Length == 0)
            return;
        var tokens = Token().Matches(File.ReadAllText(settings.Theme)).Select(token => token.Value);
        _css =
        [
            .. AssetFiles.BytesOf("site.css"),
            .. Encoding.UTF8.GetBytes($":root{{{string.Concat(tokens)}}}"),
        ];
        StyleSheet =
            $"{SiteRoutes.Theme}?{Convert.ToHexStringLower(SHA256.HashData(_css).AsSpan(0, 6))}";
    }

    /// <summary>The address of the style sheet, the theme included.</summary>
    public string StyleSheet { get; } = AssetFiles.Address("site.css");

    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                SiteRoutes.Theme,
                (Themes themes, HttpContext context) =>
                {
                    if (themes._css is not { } css)
                        return Results.NotFound();
                    context.Response.Headers.CacheControl = AssetFiles.ForGood;
                    return Results.Bytes(css, "text/css; charset=utf-8");
                }
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
