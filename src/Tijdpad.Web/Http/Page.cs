using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Tijdpad.Web.Http;

/// <summary>A page as the answer of an endpoint: the component with its parameters, rendered whole, on the server.</summary>
public static class Page
{
    public static RazorComponentResult<TPage> Of<TPage>(
        object? parameters = null,
        int status = StatusCodes.Status200OK
    )
        where TPage : IComponent =>
        new(parameters ?? new { }) { StatusCode = status, PreventStreamingRendering = true };
}
