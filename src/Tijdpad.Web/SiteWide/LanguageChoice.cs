using Microsoft.AspNetCore.Mvc;
using Tijdpad.Web.Access;
using Tijdpad.Web.Http;

namespace Tijdpad.Web.SiteWide;

/// <summary>Choosing between Dutch and English.</summary>
internal static class LanguageChoice
{
    public static void Map(IEndpointRouteBuilder routes) =>
        // without the token of a page: that would be a cookie for everybody who only reads, and the choice gives nobody anything
        routes.MapPost(SiteRoutes.Language, Choose).Needs(Right.Public).DisableAntiforgery();

    private static IResult Choose(
        HttpContext context,
        [FromForm] string? taal,
        [FromForm] string? terug
    )
    {
        context.Response.Cookies.Append(
            Texts.Cookie,
            taal == "en" ? "en" : "nl",
            new()
            {
                HttpOnly = true,
                SameSite = SameSiteMode.Lax,
                MaxAge = TimeSpan.FromDays(365),
                IsEssential = true,
            }
        );
        return Results.LocalRedirect(LocalAddress.Of(terug));
    }
}
