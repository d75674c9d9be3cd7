using Tijdpad.Web.Access;
using Tijdpad.Web.Http;

namespace Tijdpad.Web.About;

/// <summary>Pages about the site itself.</summary>
internal static class AboutPages
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(SiteRoutes.Keys, () => Page.Of(new KeysPage())).Needs(Right.Public);
        routes
            .MapGet(SiteRoutes.Accessibility, () => Page.Of(new AccessibilityPage()))
            .Needs(Right.Public);
    }
}
