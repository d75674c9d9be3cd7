using Microsoft.AspNetCore.Mvc;
using Tijdpad.Web.Access;
using Tijdpad.Web.Http;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Log;

/// <summary>The log, for who manages the site: who did what and who was refused, when and from where.</summary>
internal static class LogPages
{
    public static IServiceCollection AddLog(this IServiceCollection services) =>
        services.AddScoped<LogReading>();

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet(SiteRoutes.Log, ShowAsync).Needs(Right.ManageSite);

    /// <param name="boek">"verkeer" for who came in, was refused or took a file along; the acts otherwise.</param>
    /// <param name="voor">Only lines before this number; the newest when there is none.</param>
    private static async Task<IResult> ShowAsync(
        HttpContext context,
        [FromQuery] string? boek,
        [FromQuery] long? voor,
        LogReading log
    )
    {
        var book = boek == "verkeer" ? LogBookName.Traffic : LogBookName.Acts;
        var lines = await log.BeforeAsync(book, voor ?? long.MaxValue, context.RequestAborted);
        return Page.Of(
            new LogPage
            {
                Book = book,
                Lines = lines,
                Emails = await log.EmailsOfAsync(lines, context.RequestAborted),
                Own = await log.ProjectsOfAsync(context.Actor(), context.RequestAborted),
            }
        );
    }
}
