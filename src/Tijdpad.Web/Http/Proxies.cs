using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using Tijdpad.Web.Configuration;

namespace Tijdpad.Web.Http;

/// <summary>The proxies in front of the site: only what these say of where a request came from is believed.</summary>
internal static class Proxies
{
    public static void UseProxies(this IApplicationBuilder site, Settings settings)
    {
        var named = settings.Proxies.Split(
            ',',
            StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
        );
        if (named.Length == 0)
            return;
        var options = new ForwardedHeadersOptions
        {
            ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto,
            ForwardLimit = null,
        };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var proxy in named)
            if (proxy.Contains('/', StringComparison.Ordinal))
                options.KnownIPNetworks.Add(System.Net.IPNetwork.Parse(proxy));
            else
                options.KnownProxies.Add(IPAddress.Parse(proxy));
        site.UseForwardedHeaders(options);
    }
}
