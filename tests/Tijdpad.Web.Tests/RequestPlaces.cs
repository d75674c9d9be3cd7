using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace Tijdpad.Web.Tests;

/// <summary>Requests of tests come over no network: from where they would have come, stands in a header.</summary>
internal sealed class RequestPlaces : IStartupFilter
{
    public const string Header = "X-Test-Place";

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) =>
        site =>
        {
            site.Use(
                (HttpContext context, RequestDelegate rest) =>
                {
                    if (context.Request.Headers[Header].FirstOrDefault() is { } place)
                        context.Connection.RemoteIpAddress = IPAddress.Parse(place);
                    return rest(context);
                }
            );
            next(site);
        };
}
