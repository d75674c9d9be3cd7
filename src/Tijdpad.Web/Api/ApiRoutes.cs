using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http.Json;
using Tijdpad.Web.Access;
using Tijdpad.Web.Http;

namespace Tijdpad.Web.Api;

/// <summary>
/// The site for programs, after the API Design Rules of the Dutch government: the same functions and the same rights as the pages,
/// described at <c>/api/v1/openapi.json</c>.
/// </summary>
internal static class ApiRoutes
{
    public const string Version = "1.0.0";

    public static IServiceCollection AddApi(this IServiceCollection services)
    {
        services.AddScoped<Idempotency>();
        services.AddScoped<ApiEdits>();
        services.Configure<JsonOptions>(options =>
            options.SerializerOptions.Converters.Add(
                new JsonStringEnumConverter(JsonNamingPolicy.CamelCase)
            )
        );
        services.AddOpenApi(
            "v1",
            options =>
            {
                options.ShouldInclude = endpoint =>
                    endpoint.RelativePath?.StartsWith("api/", StringComparison.Ordinal) == true;
                options.AddDocumentTransformer(
                    (document, _, _) =>
                    {
                        document.Info.Title = "Tijdpad";
                        document.Info.Version = Version;
                        document.Info.Description =
                            "Planningen van gezamenlijke besluiten van gemeenten: lezen en wijzigen.";
                        return Task.CompletedTask;
                    }
                );
            }
        );
        return services;
    }

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapOpenApi(SiteRoutes.OpenApi).Needs(Right.Public);
        routes.MapOpenApiReads();
        routes
            .MapPost($"{SiteRoutes.ApiProject("{project}")}/edits", ApiEdits.PostAsync)
            .WithTags("edits")
            .WithSummary("Wijzigingen: een lijst van { type, … }, in één revisie")
            .Produces<ApiEdited>(StatusCodes.Status201Created)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status412PreconditionFailed)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity)
            .ProducesProblem(StatusCodes.Status428PreconditionRequired)
            .Needs(Right.EditPlan);
        ApiKeyPages.Map(routes);
    }
}
