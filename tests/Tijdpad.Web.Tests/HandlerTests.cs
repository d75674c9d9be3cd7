using System.Net;
using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
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

    // of a form without any of its fields nothing is made
    [Fact]
    public async Task A_form_that_is_taken_as_one_may_be_absent()
    {
        await using var site = new TestSite();
        var nullability = new NullabilityInfoContext();

        var sure = site
            .Services.GetRequiredService<EndpointDataSource>()
            .Endpoints.Select(endpoint => endpoint.Metadata.GetMetadata<MethodInfo>())
            .OfType<MethodInfo>()
            .SelectMany(handler => handler.GetParameters())
            .Where(one => one.IsDefined(typeof(FromFormAttribute)))
            .Where(one => !one.ParameterType.IsValueType)
            .Where(one => nullability.Create(one).WriteState != NullabilityState.Nullable)
            .Select(one => $"{one.Member.DeclaringType!.Name}.{one.Member.Name}: {one.Name}");

        Assert.Empty(sure);
    }

    [Theory]
    [InlineData("/p/duinstreek/voorstellen/wens", "rij")]
    [InlineData("/p/duinstreek/activiteiten/r1/omhoog", "terug")]
    public async Task A_form_without_what_it_needs_is_answered_in_words(string act, string field)
    {
        await using var site = new TestSite();
        var browser = await site.SignedInAsync();
        var page = await browser.GetAsync("/p/duinstreek/voorstellen");
        var fields = page.FieldsOf("form[action$=wens]");
        fields.Remove("basis");
        fields[field] = "";

        var answer = await browser.SubmitAsync(act, fields);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("Dit verzoek is niet begrepen", answer.Words);
    }

    private static IEnumerable<string?> TooLong(EndpointDataSource routes) =>
        routes
            .Endpoints.Where(endpoint =>
                endpoint.Metadata.GetMetadata<MethodInfo>() is { } handler
                && handler.GetParameters().Length > Most
            )
            .Select(endpoint => endpoint.DisplayName);
}
