using System.Data.Common;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Tijdpad.Web.SiteWide;

/// <summary>The one handler at the top: what the world did to us, as a page with the right status.</summary>
internal static class Failures
{
    private const int SqliteFull = 13;
    private const int SqliteIoError = 10;
    private const int SqliteReadOnly = 8;
    private const int SqliteBusy = 5;

    public static async Task AnswerAsync(HttpContext context)
    {
        var wrong = context.Features.Get<IExceptionHandlerFeature>()?.Error;
        // a page that failed half-way leaves its pieces behind in the renderer of the request: this one starts afresh
        await using var scope = context.RequestServices.CreateAsyncScope();
        context.RequestServices = scope.ServiceProvider;
        await ErrorPage.Of(StatusOf(wrong)).ExecuteAsync(context);
    }

    internal static int StatusOf(Exception? wrong) =>
        wrong switch
        {
            BadHttpRequestException bad => bad.StatusCode,
            DbUpdateException { InnerException: { } inner } => StatusOf(inner),
            SqliteException { SqliteErrorCode: SqliteFull } =>
                StatusCodes.Status507InsufficientStorage,
            SqliteException { SqliteErrorCode: SqliteIoError or SqliteReadOnly or SqliteBusy } =>
                StatusCodes.Status503ServiceUnavailable,
            DbException { IsTransient: true } => StatusCodes.Status503ServiceUnavailable,
            _ => StatusCodes.Status500InternalServerError,
        };
}
