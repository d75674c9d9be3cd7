using Tijdpad.Web.Access;
using Tijdpad.Web.Configuration;
using Tijdpad.Web.Http;
using Tijdpad.Web.SiteWide;

namespace Tijdpad.Web.Showcase;

/// <summary>
/// Every component in every state on one page, for who builds pages and for who tries a theme. It is there when
/// <see cref="Settings.Showcase"/> says so; nothing on it does anything.
/// </summary>
internal static class ShowcasePages
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapGet(
                SiteRoutes.Showcase,
                (Settings settings) =>
                    settings.Showcase ? Page.Of(new ShowcasePage()) : ErrorPage.NotFound()
            )
            .Needs(Right.Public);
}
