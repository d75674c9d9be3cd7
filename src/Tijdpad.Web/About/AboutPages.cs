using Tijdpad.Web.Access;
using Tijdpad.Web.Http;

namespace Tijdpad.Web.About;

/// <summary>Pages about the site itself.</summary>
internal static class AboutPages
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/toetsen", () => Page.Of<KeysPage>()).Needs(Right.Public);
        routes.MapGet("/toegankelijkheid", () => Page.Of<AccessibilityPage>()).Needs(Right.Public);
    }
}
