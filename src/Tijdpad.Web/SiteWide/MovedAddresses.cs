using System.Collections.Frozen;
using Tijdpad.Web.Http;

namespace Tijdpad.Web.SiteWide;

/// <summary>
/// Pages that got another address: who kept the old one, or sends a form from a page that was open, is led to the new one
/// (308: the method and what was sent stay the same; RFC 9110, section 15.4.9).
/// </summary>
internal sealed class MovedAddresses(RequestDelegate next)
{
    /// <summary>By what stood behind the id of the project.</summary>
    private static readonly FrozenDictionary<string, Func<string, string>> Moved = new Dictionary<
        string,
        Func<string, string>
    >(StringComparer.Ordinal)
    {
        ["vandaag"] = Routes.Overview,
        ["vooruitblik"] = Routes.Forecast,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public Task InvokeAsync(HttpContext context)
    {
        if (NewPath(context.Request.Path) is not { } path)
            return next(context);
        context.Response.Redirect(
            new PathString(path).ToUriComponent() + context.Request.QueryString,
            permanent: true,
            preserveMethod: true
        );
        return Task.CompletedTask;
    }

    /// <summary>Where the page of an old address is now; null when the address is none.</summary>
    internal static string? NewPath(PathString path) =>
        path.Value?.Split('/', 5) is ["", "p", var project, var page, .. var behind]
        && Moved.TryGetValue(page, out var address)
            ? string.Join('/', [address(project), .. behind])
            : null;
}
