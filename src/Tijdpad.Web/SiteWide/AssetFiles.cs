using System.Collections.Frozen;
using System.IO.Compression;
using System.Security.Cryptography;
using Tijdpad.Web.Access;
using Tijdpad.Web.Http;

namespace Tijdpad.Web.SiteWide;

/// <summary>
/// The style sheet, the font and the scripts: in the program itself, squeezed once, under an address that holds their hash, so that a
/// browser may keep them for good.
/// </summary>
public static class AssetFiles
{
    private const string Prefix = "assets/";
    private const string Scripts = "scripts/";

    /// <summary>How long what has its hash in its address may be kept.</summary>
    internal const string ForGood = "public, max-age=31536000, immutable";

    private static readonly FrozenDictionary<string, Asset> ByName = Load();

    private static readonly FrozenDictionary<string, Asset> ByAddress =
        ByName.Values.ToFrozenDictionary(asset => asset.Address, StringComparer.Ordinal);

    /// <summary>The address of an asset ("site.css").</summary>
    public static string Address(string name) => SiteRoutes.Asset(ByName[name].Address);

    internal static byte[] BytesOf(string name) => ByName[name].Bytes;

    public static void MapAssets(this IEndpointRouteBuilder routes) =>
        routes.MapGet(SiteRoutes.Asset("{name}"), Get).Needs(Right.Public);

    private static IResult Get(string name, HttpContext context)
    {
        if (!ByAddress.TryGetValue(name, out var asset))
            return Results.NotFound();
        var headers = context.Response.Headers;
        headers.CacheControl = ForGood;
        headers.Vary = "Accept-Encoding";
        if (
            asset.Squeezed is not { } squeezed
            || !context
                .Request.Headers.AcceptEncoding.ToString()
                .Contains("br", StringComparison.Ordinal)
        )
            return Results.Bytes(asset.Bytes, asset.MediaType);
        headers.ContentEncoding = "br";
        return Results.Bytes(squeezed, asset.MediaType);
    }

    private static FrozenDictionary<string, Asset> Load() =>
        Resources(Prefix)
            .Append((Name: "site.js", Bytes: Script()))
            .Select(file => Asset.Of(file.Name, file.Bytes))
            .ToFrozenDictionary(asset => asset.Name, StringComparer.Ordinal);

    /// <summary>All scripts as one, each in a block of its own: together they weigh less than a request.</summary>
    private static byte[] Script() =>
        [
            .. Resources(Scripts)
                .OrderBy(file => file.Name, StringComparer.Ordinal)
                .SelectMany(file => (byte[])[(byte)'{', .. file.Bytes, (byte)'}', (byte)'\n']),
        ];

    private static IEnumerable<(string Name, byte[] Bytes)> Resources(string prefix)
    {
        var assembly = typeof(AssetFiles).Assembly;
        foreach (var name in assembly.GetManifestResourceNames())
        {
            if (!name.StartsWith(prefix, StringComparison.Ordinal))
                continue;
            using var stream = assembly.GetManifestResourceStream(name)!;
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            yield return (name[prefix.Length..], bytes.ToArray());
        }
    }

    private sealed record Asset(
        string Name,
        string Address,
        string MediaType,
        byte[] Bytes,
        byte[]? Squeezed
    )
    {
        public static Asset Of(string name, byte[] bytes)
        {
            var hash = Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 6));
            var extension = Path.GetExtension(name);
            return new(
                name,
                $"{Path.GetFileNameWithoutExtension(name)}.{hash}{extension}",
                extension switch
                {
                    ".css" => "text/css; charset=utf-8",
                    ".js" => "text/javascript; charset=utf-8",
                    ".woff2" => "font/woff2",
                    _ => throw new InvalidOperationException($"{name} has no media type."),
                },
                bytes,
                // a font is squeezed already
                extension == ".woff2"
                    ? null
                    : Squeeze(bytes)
            );
        }

        private static byte[] Squeeze(byte[] bytes)
        {
            var squeezed = new byte[BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
            BrotliEncoder.TryCompress(bytes, squeezed, out var length, quality: 11, window: 22);
            return squeezed[..length];
        }
    }
}
