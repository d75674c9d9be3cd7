using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Tijdpad.Web.Tests;

/// <summary>What repeats goes into a record with [AsParameters], so that a handler says what is its own.</summary>
public sealed class HandlerTests
{
    private const int Most = 5;

    [Fact]
    public async Task No_handler_has_more_than_five_parameters()
    {
        await using var site = new TestSite();

        var tooLong = TooLong(site.Services.GetRequiredService<EndpointDataSource>());

        Assert.Empty(tooLong);
    }

    [Fact]
    public async Task A_handler_with_a_sixth_parameter_is_found()
    {
        await using var site = WebApplication.CreateSlimBuilder().Build();
        site.MapGet("/five", (int a, int b, int c, int d, int e) => a + b + c + d + e);
        site.MapGet("/six", (int a, int b, int c, int d, int e, int f) => a + b + c + d + e + f);

        var tooLong = ((IEndpointRouteBuilder)site).DataSources.SelectMany(TooLong);

        Assert.Equal(["HTTP: GET /six"], tooLong);
    }

    private static IEnumerable<string?> TooLong(EndpointDataSource routes) =>
        routes
            .Endpoints.Where(endpoint =>
                endpoint.Metadata.GetMetadata<MethodInfo>() is { } handler
                && handler.GetParameters().Length > Most
            )
            .Select(endpoint => endpoint.DisplayName);
}
