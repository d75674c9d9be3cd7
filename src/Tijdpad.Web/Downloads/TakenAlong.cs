using Microsoft.Net.Http.Headers;

namespace Tijdpad.Web.Downloads;

/// <summary>A file as the answer: to be kept, not to be shown, and unable to do anything in a browser.</summary>
internal static class TakenAlong
{
    public static IResult File(HttpContext context, byte[] file, string mediaType, string name)
    {
        var headers = context.Response.Headers;
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(name);
        headers.ContentDisposition = disposition.ToString();
        headers.ContentSecurityPolicy = "sandbox; default-src 'none'";
        return Results.Bytes(file, mediaType);
    }
}
