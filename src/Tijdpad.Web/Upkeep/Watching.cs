using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using Tijdpad.Web.Access;
using Tijdpad.Web.Configuration;
using Tijdpad.Web.Http;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Upkeep;

/// <summary>How an operator sees whether the site is well: two addresses to ask, and OpenTelemetry where it is wanted.</summary>
internal static class Watching
{
    public static void AddWatching(this IServiceCollection services, Settings settings)
    {
        services.AddHealthChecks().AddCheck<DatabaseAnswers>("database");
        if (settings.Telemetry.Length == 0)
            return;
        var address = new Uri(settings.Telemetry);
        services
            .AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("tijdpad"))
            .WithTracing(tracing =>
                tracing
                    .AddAspNetCoreInstrumentation(options =>
                        options.EnrichWithHttpResponse = (activity, response) =>
                        {
                            // addresses may hold secrets and names: only the pattern of the route goes out
                            var route = (response.HttpContext.GetEndpoint() as RouteEndpoint)
                                ?.RoutePattern
                                .RawText;
                            activity.SetTag("url.path", route ?? "");
                            activity.SetTag("url.query", null);
                        }
                    )
                    .AddOtlpExporter(options => options.Endpoint = address)
            )
            .WithMetrics(metrics =>
                metrics
                    .AddAspNetCoreInstrumentation()
                    .AddMeter("System.Runtime")
                    .AddOtlpExporter(options => options.Endpoint = address)
            );
    }

    /// <summary><see cref="SiteRoutes.Health"/>: the process answers. <see cref="SiteRoutes.Ready"/>: it can reach the database too, and may be sent visitors.</summary>
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes
            .MapHealthChecks(SiteRoutes.Health, new HealthCheckOptions { Predicate = _ => false })
            .WithMetadata(Gets)
            .Needs(Right.Public);
        routes.MapHealthChecks(SiteRoutes.Ready).WithMetadata(Gets).Needs(Right.Public);
    }

    private static HttpMethodMetadata Gets => new(["GET"]);

    private sealed class DatabaseAnswers(TijdpadDb db) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(
            HealthCheckContext context,
            CancellationToken cancellationToken = default
        ) =>
            await db.Database.CanConnectAsync(cancellationToken)
                ? HealthCheckResult.Healthy()
                : HealthCheckResult.Unhealthy();
    }
}
