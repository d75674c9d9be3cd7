using System.Collections.Immutable;
using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Tijdpad.Web.Tests.Fuzz;

/// <summary>An address of the site with all that its handler takes, found by looking at the handler: a new one is among them by itself.</summary>
/// <param name="Method">"GET".</param>
/// <param name="Pattern">"/p/{project}/planning".</param>
/// <param name="Query">The names of what it takes from the address.</param>
/// <param name="Form">The names of fields of its form, as far as its parameters tell.</param>
/// <param name="TakesFile">It takes a file.</param>
internal sealed partial record FuzzedRoute(
    string Method,
    string Pattern,
    ImmutableArray<string> Query,
    ImmutableArray<string> Form,
    bool TakesFile
)
{
    /// <summary>It announces changes, and says nothing until there is one.</summary>
    public bool IsStream => Pattern.EndsWith("/volgen", StringComparison.Ordinal);

    public static List<FuzzedRoute> AllOf(IServiceProvider services) =>
        (
            from endpoint in services.GetRequiredService<EndpointDataSource>().Endpoints
            let route = (RouteEndpoint)endpoint
            from method in route.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET"]
            orderby route.RoutePattern.RawText, method
            select Of(method, route)
        ).ToList();

    /// <summary>Does an address lie here? "/p/x/planning" does on "/p/{project}/planning".</summary>
    public bool Holds(string path) =>
        Place().IsMatch(Pattern) ? Shape.IsMatch(path) : Pattern == path;

    private Regex Shape =>
        new(
            $"^{string.Join("[^/]+", Place().Split(Pattern).Select(Regex.Escape))}$",
            RegexOptions.None,
            TimeSpan.FromSeconds(1)
        );

    private static FuzzedRoute Of(string method, RouteEndpoint route)
    {
        var taken = route.Metadata.GetMetadata<MethodInfo>() is { } handler
            ? handler.GetParameters().SelectMany(Taken).ToList()
            : [];
        return new(
            method,
            route.RoutePattern.RawText!,
            [.. taken.Where(one => one.Kind == "query").Select(one => one.Name)],
            [.. taken.Where(one => one.Kind == "form").Select(one => one.Name)],
            taken.Exists(one => one.Kind == "file")
        );
    }

    private static IEnumerable<(string Kind, string Name)> Taken(ParameterInfo parameter) =>
        parameter.IsDefined(typeof(AsParametersAttribute))
            ? parameter.ParameterType.GetConstructors()[0].GetParameters().SelectMany(Taken)
        : parameter.GetCustomAttribute<FromQueryAttribute>() is { } query
            ? [("query", query.Name ?? parameter.Name!)]
        : parameter.GetCustomAttribute<FromFormAttribute>() is { } form
            ? NamesOf(form, parameter).Select(name => ("form", name))
        : parameter.ParameterType == typeof(IFormFile) ? [("file", parameter.Name!)]
        : [];

    private static IEnumerable<string> NamesOf(FromFormAttribute form, ParameterInfo parameter) =>
        parameter.ParameterType.Assembly == typeof(Configuration.Settings).Assembly
        && parameter.ParameterType.IsClass
            ? parameter.ParameterType.GetProperties().Select(property => property.Name)
            : [form.Name ?? parameter.Name!];

    [GeneratedRegex(@"\{[^}]+\}", RegexOptions.None, 1000)]
    internal static partial Regex Place();
}
