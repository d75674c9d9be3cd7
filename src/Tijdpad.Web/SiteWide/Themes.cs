using System.Collections.Frozen;
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
    private const string Dark = "-dark";

    private static readonly FrozenSet<string> Colours = ["--accent", "--accent2", "--soft", "--on"];

    private readonly byte[]? _css;

    public Themes(Settings settings)
    {
        if (settings.Theme.Length == 0)
            return;
        _css =
        [
            .. AssetFiles.BytesOf("site.css"),
            .. Encoding.UTF8.GetBytes(Rules(File.ReadAllText(settings.Theme))),
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

    /// <summary>
    /// The four colours of an organisation are for the light scheme, for they would be dark on dark in the other; with
    /// "-dark" behind their name they are for that one. Everything else is for both.
    /// </summary>
    internal static string Rules(string file)
    {
        var tokens = Token()
            .Matches(file)
            .Select(token => (Name: token.Groups["name"].Value, Value: token.Groups["value"].Value))
            .ToList();
        return $":root{{{Declared(tokens.Where(one => !IsColour(one.Name)))}}}"
            + $"@media (prefers-color-scheme:light){{:root{{{Declared(tokens.Where(one => Colours.Contains(one.Name)))}}}}}"
            + $"@media (prefers-color-scheme:dark){{:root{{{Declared(
                tokens.Where(one => IsColour(one.Name) && one.Name.EndsWith(Dark, StringComparison.Ordinal))
                    .Select(one => (one.Name[..^Dark.Length], one.Value))
            )}}}}}";
    }

    private static bool IsColour(string name) =>
        Colours.Contains(name)
        || name.EndsWith(Dark, StringComparison.Ordinal) && Colours.Contains(name[..^Dark.Length]);

    private static string Declared(IEnumerable<(string Name, string Value)> tokens) =>
        string.Concat(tokens.Select(token => $"{token.Name}:{token.Value};"));

    /// <summary>A custom property whose value holds no address and cannot leave its rule.</summary>
    [GeneratedRegex(
        @"(?<name>--[\w-]+)\s*:\s*(?![^;{}]*url\()(?<value>[^;{}<>@\\]{1,200});",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Token();
}
