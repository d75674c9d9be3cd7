using System.Diagnostics;
using Microsoft.AspNetCore.Diagnostics;
using Tijdpad.Web.Http;

namespace Tijdpad.Web.SiteWide;

/// <summary>The one handler at the top: what the world did to us, as a page with the right status and true words.</summary>
internal static partial class Failures
{
    public static async Task AnswerAsync(HttpContext context)
    {
        var wrong = context.Features.Get<IExceptionHandlerFeature>()?.Error;
        // a page that failed half-way leaves its pieces behind in the renderer of the request: this one starts afresh
        await using var scope = context.RequestServices.CreateAsyncScope();
        context.RequestServices = scope.ServiceProvider;
        context.Features.Set<Refusal>(null);
        await (AnswerTo(wrong) ?? Unknown(context, wrong)).ExecuteAsync(context);
    }

    /// <summary>Null when nobody knows what it means: then it is a mistake of ours.</summary>
    internal static IResult? AnswerTo(Exception? wrong) =>
        Causes(wrong).Select(AnswerFor).OfType<IResult>().FirstOrDefault();

    /// <summary>What the visitor can pass on stands in the log too, beside what happened.</summary>
    private static IResult Unknown(HttpContext context, Exception? wrong)
    {
        var reference = Activity.Current?.TraceId.ToString() ?? context.TraceIdentifier;
        var logs = context.RequestServices.GetRequiredService<ILoggerFactory>();
        Told(logs.CreateLogger(typeof(Failures).FullName!), reference, wrong?.GetType().Name);
        return ErrorPage.Failed(reference);
    }

    private static IResult? AnswerFor(Exception cause) =>
        cause switch
        {
            BadHttpRequestException bad => ErrorPage.Of(bad.StatusCode),
            TooBusyException busy => ErrorPage.TryAgain(busy.Title, busy.Message, busy.Seconds),
            _ => AnswerFor(DatabaseTroubles.Of(cause)),
        };

    private static IResult? AnswerFor(DatabaseTrouble trouble) =>
        trouble switch
        {
            DatabaseTrouble.Full => ErrorPage.Of(StatusCodes.Status507InsufficientStorage),
            DatabaseTrouble.ReadOnly => ErrorPage.Of(StatusCodes.Status503ServiceUnavailable),
            DatabaseTrouble.Collision => ErrorPage.TryAgain(
                "Net op dat moment wijzigde iemand anders iets",
                "Wat u stuurde, is niet bewaard. Ga terug en stuur het opnieuw.",
                1
            ),
            DatabaseTrouble.Away => ErrorPage.TryAgain(
                "De planningen zijn even niet bereikbaar",
                "De database antwoordt niet. Meestal duurt dat enkele seconden: ververs de pagina dan. Hebt u net iets verstuurd, kijk dan eerst of het er al staat.",
                5
            ),
            _ => null,
        };

    /// <summary>
    /// The exception and what it was made of, from the outside in: storage wraps what the database says in words of its own
    /// (DbUpdateException, InvalidOperationException, RetryLimitExceededException), sometimes twice.
    /// </summary>
    private static IEnumerable<Exception> Causes(Exception? wrong) =>
        wrong switch
        {
            null => [],
            AggregateException many => many.InnerExceptions.SelectMany(Causes).Prepend(many),
            _ => Causes(wrong.InnerException).Prepend(wrong),
        };

    [LoggerMessage(LogLevel.Error, "Reference {Reference}: {Kind}")]
    private static partial void Told(ILogger log, string reference, string? kind);
}
