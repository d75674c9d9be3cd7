using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Tijdpad.Overviews;
using Tijdpad.Plans;
using Tijdpad.Web.Access;
using Tijdpad.Web.Gate;
using Tijdpad.Web.SampleProjects;
using Tijdpad.Web.Storage;
using Tijdpad.Web.Tests.Fuzz;

namespace Tijdpad.Web.Tests.Forms;

/// <summary>A site with a rich project, and everybody who meets a form: who may do all, a clerk by a link, who is invited, nobody.</summary>
internal sealed class FormStage
{
    private const string Project = $"/p/{FirstStart.SampleProject}";

    private const string Document =
        "Planning\n14/3/2017\tBespreking nota\n16/3/2017\tBesluit in de raad";

    private readonly TestSite _site;
    private readonly List<(Browser Who, string Page)> _pages = [];

    private readonly List<FuzzedRoute> _routes;

    private FormStage(TestSite site)
    {
        _site = site;
        // an address without a place in it goes before one that has
        _routes = FuzzedRoute
            .AllOf(site.Services)
            .Where(route => route.Method == "POST")
            .OrderBy(route =>
                route.Pattern.Contains('{', StringComparison.Ordinal)
                    ? route.Pattern.Count(sign => sign == '{')
                    : 0
            )
            .ToList();
    }

    /// <summary>The routes that take forms.</summary>
    public IEnumerable<string> Routes => _routes.Select(route => route.Pattern);

    /// <summary>The address that a form goes to as its route has it, but for what names an act.</summary>
    public string RouteOf(string action)
    {
        var path = action.Split('?', '#')[0];
        var route = _routes.First(route => route.Holds(path)).Pattern;
        return route.Replace("{act}", path.Split('/')[^1], StringComparison.Ordinal);
    }

    /// <summary>Every page that has a form, with who looks at it.</summary>
    public IReadOnlyList<(Browser Who, string Page)> Pages => _pages;

    public static async Task<FormStage> SetAsync(TestSite site)
    {
        // in the course of the sample, while there is still something to ask of municipalities
        site.Clock.Forward(
            new DateTimeOffset(2017, 3, 14, 9, 0, 0, TimeSpan.Zero) - DateTimeOffset.UtcNow
        );
        var stage = new FormStage(site);
        var all = await site.SignedInAsync(Role.Secretary, managesSite: true);
        await site.NewAccountAsync(Role.Clerk, "Duinoord");
        var places = await stage.FurnishAsync(all);
        foreach (var page in stage.RoutesOf(places))
            stage._pages.Add((all, page));
        stage._pages.Add((site.Open(), "/inloggen"));
        await stage.EnterAsync("/opgave", LinkKind.MunicipalDates, places["municipality"]);
        await stage.EnterAsync(
            "/uitnodiging",
            LinkKind.Invitation,
            new Invitation("genodigde@voorbeeld.nl", Role.Reader).ToScope()
        );
        await stage.EnterAsync("/beginnen", LinkKind.SetUp, "");
        return stage;
    }

    /// <summary>What stands in the places of addresses after something was made for each of them.</summary>
    private async Task<Dictionary<string, string>> FurnishAsync(Browser all)
    {
        await all.GetAsync(Project + "/planning");
        var draft = await all.UploadAsync(
            "/nieuw",
            "bestand",
            "plan.txt",
            Encoding.UTF8.GetBytes(Document)
        );
        var newer = await all.UploadAsync(
            $"{Project}/inlezen",
            "bestand",
            "plan.txt",
            Encoding.UTF8.GetBytes(Document)
        );
        var scenario = await all.SubmitAsync(
            $"{Project}/scenarios",
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["naam"] = "Besluit in september",
            }
        );
        await InviteAsync(all);
        var plan = await PlanAsync();
        return new(StringComparer.Ordinal)
        {
            ["/nieuw/{upload}"] = draft.Location!,
            ["/p/{project}/inlezen/{upload}"] = newer.Location!,
            ["/p/{project}/scenarios/{id}"] = scenario.Location!,
            ["row"] = plan.Activities[20].Id,
            ["municipality"] = MunicipalDates
                .Of(plan)
                .Missing(plan, new(2017, 3, 14))[0]
                .Municipality,
            ["draft row"] = (await all.GetAsync(draft.Location!))
                .One("td.edit a")
                .GetAttribute("href")!
                .Split('#')[0],
        };
    }

    private Task<Plan> PlanAsync() =>
        _site.InsideAsync(async services =>
            (
                await services
                    .GetRequiredService<ProjectStore>()
                    .HeadAsync(FirstStart.SampleProject, default)
            )!.Plan
        );

    private static Task<Browser.Answer> InviteAsync(Browser all) =>
        all.SubmitAsync(
            $"{Project}/deelnemers",
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["email"] = "nieuw@voorbeeld.nl",
                ["rol"] = "Reader",
            }
        );

    private IEnumerable<string> RoutesOf(Dictionary<string, string> places)
    {
        var routes =
            from endpoint in _site.Services.GetRequiredService<EndpointDataSource>().Endpoints
            let route = (RouteEndpoint)endpoint
            where
                route.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("GET")
                == true
            let needs = route.Metadata.GetMetadata<NeedsRight>()
            where needs is not null && needs.Right is not (Right.BySecretLink or Right.Public)
            let pattern = route.RoutePattern.RawText!
            where
                !pattern.StartsWith("/api", StringComparison.Ordinal)
                && !pattern.EndsWith("/volgen", StringComparison.Ordinal)
            select places
                .GetValueOrDefault(pattern, pattern)
                .Replace("{project}", FirstStart.SampleProject, StringComparison.Ordinal)
                .Replace("{gemeente}", places["municipality"], StringComparison.Ordinal)
                .Replace("{number:long}", "1", StringComparison.Ordinal);
        return routes
            .Where(address => !address.Contains('{', StringComparison.Ordinal))
            .Concat([
                $"{Project}/planning?rij={places["row"]}",
                $"{Project}/planning?nieuw={places["row"]}",
                $"{Project}/vergaderdagen/gremium?soort=Council&naam=raad&gemeente=Duinoord",
                $"{Project}/haalbaarheid/wat-als?rij1={places["row"]}&datum1=1/9/2017",
                places["draft row"],
            ])
            .Order(StringComparer.Ordinal);
    }

    private async Task EnterAsync(string page, LinkKind kind, string scope)
    {
        var maker = await _site.AccountIdAsync(await _site.NewAccountAsync(Role.Secretary));
        var address = await _site.InsideAsync(services =>
            services
                .GetRequiredService<SecretLinks>()
                .MakeAsync(
                    page,
                    new(
                        FirstStart.SampleProject,
                        kind,
                        scope,
                        "test",
                        maker,
                        TimeSpan.FromHours(1)
                    ),
                    default
                )
        );
        var browser = _site.Open();
        var opened = await browser.GetAsync(new Uri(address).PathAndQuery);
        Assert.Equal(HttpStatusCode.SeeOther, opened.Status);
        _pages.Add((browser, page));
    }

    /// <summary>Sends a form as a browser does, with the token of its page unless another is given.</summary>
    public static async Task<Browser.Answer> SendAsync(
        Browser who,
        SeenForm form,
        IReadOnlyList<(SeenField Field, string Value)> values,
        string token,
        string site = "same-origin"
    )
    {
        using HttpContent content = form.IsMultipart
            ? Multipart(values, token)
            : new FormUrlEncodedContent(
                values
                    .Select(one => KeyValuePair.Create(one.Field.Name, one.Value))
                    .Prepend(KeyValuePair.Create(SeenForm.Token, token))
            );
        using var request = new HttpRequestMessage(
            HttpMethod.Post,
            new Uri(form.Action, UriKind.Relative)
        )
        {
            Content = content,
        };
        request.Headers.Add("Sec-Fetch-Site", site);
        request.Headers.Referrer = new($"https://localhost{form.Page}");
        using var response = await who.Http.SendAsync(request);
        return new(
            response.StatusCode,
            response.Headers,
            response.Content.Headers,
            await response.Content.ReadAsByteArrayAsync()
        );
    }

    public static string TokenOf(IHtmlDocument page) =>
        page.QuerySelector($"input[name={SeenForm.Token}]")?.GetAttribute("value") ?? "";

    private static MultipartFormDataContent Multipart(
        IReadOnlyList<(SeenField Field, string Value)> values,
        string token
    )
    {
        var content = new MultipartFormDataContent { { new StringContent(token), SeenForm.Token } };
        foreach (var (field, value) in values)
            if (field.Kind == "file")
                // without a chosen file browsers send one without name and bytes
                content.Add(
                    new ByteArrayContent(Encoding.UTF8.GetBytes(value)),
                    field.Name,
                    value.Length == 0 ? "\"\"" : "plan.docx"
                );
            else
                content.Add(new StringContent(value), field.Name);
        return content;
    }
}
