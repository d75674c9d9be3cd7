using System.Reflection;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Tijdpad.Web.Http;

/// <summary>
/// A page as the answer of an endpoint, rendered whole, on the server. A handler writes what the page shows as
/// <c>new SomePage { Head = head }</c>, so that the compiler finds a name that is misspelt or left out; the renderer makes
/// a component of its own, with these parameters and the services it injects.
/// </summary>
public static class Page
{
    public static RazorComponentResult<TPage> Of<TPage>(
        TPage page,
        int status = StatusCodes.Status200OK
    )
        where TPage : IComponent =>
        new(ParametersOf(page)) { StatusCode = status, PreventStreamingRendering = true };

    internal static Dictionary<string, object?> ParametersOf<TPage>(TPage page)
        where TPage : IComponent =>
        typeof(TPage)
            .GetProperties()
            .Where(property => property.IsDefined(typeof(ParameterAttribute)))
            .ToDictionary(
                property => property.Name,
                property => property.GetValue(page),
                StringComparer.Ordinal
            );
}
