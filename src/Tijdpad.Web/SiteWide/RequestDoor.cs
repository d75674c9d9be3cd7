using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;
using Tijdpad.Dutch;
using Tijdpad.Web.Http;

namespace Tijdpad.Web.SiteWide;

/// <summary>
/// The one place where the text of requests is looked at: addresses, fields of forms, names of files. What no database could
/// keep, what is broken and what is too large is refused with a page; whoever reads a form further on reads it through here.
/// </summary>
internal sealed class RequestDoor(RequestDelegate next, IOptions<FormOptions> forms)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        context.Features.Set<IFormFeature>(new CheckedForm(request, forms.Value));
        if (!IsStorable(request))
        {
            await Refusal(StatusCodes.Status400BadRequest).ExecuteAsync(context);
            return;
        }
        try
        {
            await next(context);
        }
        catch (RefusedRequestException refused) when (!context.Response.HasStarted)
        {
            await Refusal(refused.Status).ExecuteAsync(context);
        }
    }

    private static bool IsStorable(HttpRequest request) =>
        Characters.AreStorable(request.Path.Value)
        && request.RouteValues.Values.All(value => Characters.AreStorable(value as string))
        && request.Query.All(field => field.Value.Prepend(field.Key).All(Characters.AreStorable))
        && request.Cookies.All(cookie => Characters.AreStorable(cookie.Value))
        && request.Headers.All(header => header.Value.All(Characters.AreStorable));

    private static IResult Refusal(int status) =>
        status == StatusCodes.Status400BadRequest
            ? ErrorPage.Because(
                status,
                "Dit verzoek is niet te lezen",
                "Het is onvolledig aangekomen, er is te veel tegelijk gestuurd, of er staat een teken in dat geen tekst is. Ga terug en probeer het opnieuw; typ de tekst over als u die ergens vandaan hebt geplakt."
            )
            : ErrorPage.Of(status);
}
