using Tijdpad.Web.Http;

namespace Tijdpad.Web.SiteWide;

/// <summary>The answers after an act: to a page of this site that says what was done.</summary>
internal static class Done
{
    /// <param name="address">Where to go on, with the place on that page ("#…") where the act was.</param>
    /// <param name="news">What that page says.</param>
    public static IResult At(string address, News news) => new Answer(address, news);

    /// <summary>For a page that is the answer itself, since it shows what is shown once.</summary>
    public static void Say(this HttpContext context, News news) => context.Features.Set(news);

    private sealed class Answer(string address, News news) : IResult, IStatusCodeHttpResult
    {
        public int? StatusCode => StatusCodes.Status302Found;

        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.RequestServices.GetRequiredService<NewsCookie>().Send(httpContext, news);
            return Results.LocalRedirect(LocalAddress.Of(address)).ExecuteAsync(httpContext);
        }
    }
}
