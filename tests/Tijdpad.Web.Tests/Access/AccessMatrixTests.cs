using System.Net;
using System.Reflection;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Tijdpad.Web.Access;
using Tijdpad.Web.Gate;
using Tijdpad.Web.People;
using Tijdpad.Web.Tests.Storage;

namespace Tijdpad.Web.Tests.Access;

public sealed class AccessMatrixTests
{
    public static TheoryData<string> Both => Databases.Both;

    [Fact]
    public async Task The_matrix_has_every_endpoint_and_no_other()
    {
        await using var site = new TestSite();
        var known = AccessMatrix.Read().ToDictionary(line => line.Key, StringComparer.Ordinal);
        var there = EndpointsOf(site).ToList();

        var absent = there
            .Where(one => !known.ContainsKey($"{one.Method} {one.Route}"))
            .Select(one =>
                AccessMatrix.Suggested(
                    one.Method,
                    one.Route,
                    $"{one.Needs.Right}",
                    one.Needs.Act is not null
                )
            )
            .ToList();
        var tooMany = known.Keys.Except(
            there.Select(one => $"{one.Method} {one.Route}"),
            StringComparer.Ordinal
        );

        Assert.True(
            absent.Count == 0,
            "Add to access-matrix.tsv, after looking at each cell:\n" + string.Join('\n', absent)
        );
        Assert.Empty(tooMany);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Every_cell_of_the_matrix_is_true(string kind)
    {
        var wrong = new List<string>();
        foreach (var actor in AccessMatrix.Actors)
        {
            await using var database = await Databases.NewAsync(kind);
            await using var site = new TestSite(database.Connection)
            {
                HasOpenSample = actor.StartsWith("sample-", StringComparison.Ordinal),
            };
            var stage = await MatrixStage.SetAsync(site, actor);
            foreach (var line in AccessMatrix.Read())
            {
                var seen = await stage.TryAsync(actor, line.Method, line.Route);
                if (seen != line.CellOf(actor))
                    wrong.Add($"{line.Key} as {actor}: {seen}, and not {line.CellOf(actor)}");
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public async Task No_act_goes_through_without_the_token_of_a_page()
    {
        await using var site = new TestSite();
        var stage = await MatrixStage.SetAsync(site, "all");
        var through = new List<string>();
        foreach (var one in EndpointsOf(site).Where(one => one.IsUnsafe && one.AsksToken))
        {
            var answer = await stage.WithoutTokenAsync(one.Method, one.Route);
            if (
                answer.Status != HttpStatusCode.BadRequest
                || !answer.Words.Contains("formulier is verlopen", StringComparison.Ordinal)
            )
                through.Add($"{one.Method} {one.Route}: {answer.Status}");
        }

        Assert.Empty(through);
    }

    /// <summary>A route that decides who may do what, or with what somebody signs in, and for which nobody need confirm: why.</summary>
    private static readonly Dictionary<string, string> Unconfirmed = new(StringComparer.Ordinal)
    {
        ["POST /account/naam"] = "the name in the history; gives nobody anything",
        ["POST /account/sleutel/naam"] = "what one calls one's own passkey",
        ["POST /account/sessie/weg"] = "ends one's own session elsewhere, in a hurry",
        ["POST /account/sessies/weg"] = "ends one's own sessions, in a hurry",
    };

    [Fact]
    public async Task Who_decides_who_may_do_what_must_have_confirmed_lately_who_they_are()
    {
        await using var site = new TestSite();

        var unasked = EndpointsOf(site)
            .Where(one => one.IsUnsafe && one.Needs is { Act: null } && GivesRights(one))
            .Select(one => one.Key)
            .Except(Unconfirmed.Keys, StringComparer.Ordinal);

        Assert.Empty(unasked);
    }

    [Fact]
    public async Task Looking_never_asks_to_confirm_and_every_act_of_the_list_has_a_route()
    {
        await using var site = new TestSite();
        var all = EndpointsOf(site).ToList();

        Assert.DoesNotContain(all, one => !one.IsUnsafe && one.Needs.Act is not null);
        Assert.Empty(
            Enum.GetValues<ConfirmedAct>()
                .Except(all.Select(one => one.Needs.Act).OfType<ConfirmedAct>())
        );
        Assert.Empty(Unconfirmed.Keys.Except(all.Select(one => one.Key), StringComparer.Ordinal));
    }

    /// <summary>By the right it asks, by its address, or by what its handler is given.</summary>
    private static bool GivesRights(Known one) =>
        one.Needs.Right is Right.ManageProject or Right.ManageSite
        || one.Route.StartsWith("/account/", StringComparison.Ordinal)
        || (
            one.Needs.Right is not Right.BySecretLink
            && one.Parameters.Any(parameter =>
                parameter.ParameterType == typeof(SecretLinks)
                || parameter.ParameterType == typeof(Members)
                || parameter.ParameterType == typeof(SiteAccounts)
            )
        );

    private static IEnumerable<Known> EndpointsOf(TestSite site) =>
        from endpoint in site.Services.GetRequiredService<EndpointDataSource>().Endpoints
        let route = (RouteEndpoint)endpoint
        from method in route.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["ANY"]
        let needs = route.Metadata.GetMetadata<NeedsRight>()
        orderby route.RoutePattern.RawText, method
        select new Known(
            method,
            route.RoutePattern.RawText ?? "",
            needs ?? throw new InvalidOperationException($"{route} asks no right."),
            route.Metadata.GetMetadata<IAntiforgeryMetadata>() is not { RequiresValidation: false },
            route.Metadata.GetMetadata<MethodInfo>()?.GetParameters() ?? []
        );

    private sealed record Known(
        string Method,
        string Route,
        NeedsRight Needs,
        bool AsksToken,
        ParameterInfo[] Parameters
    )
    {
        public string Key => $"{Method} {Route}";

        public bool IsUnsafe => Method is not ("GET" or "HEAD");
    }
}
