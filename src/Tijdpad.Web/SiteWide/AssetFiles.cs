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

    private static FrozenDictionary<string, Asset> Load()
    {
        var assembly = typeof(AssetFiles).Assembly;
        return assembly
            .GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name =>
            {
                using var stream = assembly.GetManifestResourceStream(name)!;
                using var bytes = new MemoryStream();
                stream.CopyTo(bytes);
                return Asset.Of(name[Prefix.Length..], bytes.ToArray());
            })
            .ToFrozenDictionary(asset => asset.Name, StringComparer.Ordinal);
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
            BrotliEncoder.TryCompress(bytes, squeezed, out var length, quality: 9, window: 22);
            return squeezed[..length];
        }
    }
}
