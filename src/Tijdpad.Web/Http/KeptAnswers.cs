using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Tijdpad.Web.Memory;

namespace Tijdpad.Web.Http;

/// <summary>
/// The texts asked for last, as they go over the line. What they are kept under names the revision, so that nothing here can be
/// out of date.
/// </summary>
public sealed class KeptAnswers
{
    private const long MostBytes = 16 * 1024 * 1024;

    private readonly ByteCache<string> _texts = new(MostBytes);

    public KeptAnswer? Find(string key) => _texts.Find<KeptAnswer>(key);

    public KeptAnswer Keep(string key, string text)
    {
        var made = KeptAnswer.Of(key, text);
        return _texts.Keep(key, made, 500 + made.Plain.Length + made.Squeezed.Length);
    }
}

/// <summary>A text as it goes over the line.</summary>
/// <param name="ETag">The same as long as the text says the same.</param>
/// <param name="Plain">UTF-8.</param>
/// <param name="Squeezed">The same in gzip.</param>
public sealed record KeptAnswer(string ETag, byte[] Plain, byte[] Squeezed)
{
    public static string ETagOf(string key) =>
        $"W/\"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)).AsSpan(0, 12))}\"";

    public static KeptAnswer Of(string key, string text)
    {
        var plain = Encoding.UTF8.GetBytes(text);
        using var squeezed = new MemoryStream();
        using (var gzip = new GZipStream(squeezed, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(plain);
        return new(ETagOf(key), plain, squeezed.ToArray());
    }

    /// <summary>What the client has when it has this text already.</summary>
    public static bool IsKnown(HttpRequest request, string key)
    {
        var known = request.Headers.IfNoneMatch.ToString();
        return known == "*" || known.Contains(ETagOf(key)["W/".Length..], StringComparison.Ordinal);
    }

    public IResult Answer(HttpContext context, string mediaType)
    {
        var headers = context.Response.Headers;
        headers.ETag = ETag;
        headers.Vary = "Accept-Encoding";
        var takesGzip = context
            .Request.Headers.AcceptEncoding.ToString()
            .Contains("gzip", StringComparison.OrdinalIgnoreCase);
        if (!takesGzip)
            return Results.Bytes(Plain, mediaType);
        headers.ContentEncoding = "gzip";
        return Results.Bytes(Squeezed, mediaType);
    }

    /// <summary>An answer without content (304), for a caller who has the text already.</summary>
    public static IResult NotModified(HttpContext context, string key)
    {
        context.Response.Headers.ETag = ETagOf(key);
        context.Response.Headers.Vary = "Accept-Encoding";
        return Results.StatusCode(StatusCodes.Status304NotModified);
    }
}
