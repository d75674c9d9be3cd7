using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Tijdpad.Activities;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Tests.Api;

public sealed class ApiTests : IAsyncDisposable
{
    private const string Project = "/api/v1/projects/duinstreek";
    private const string Keys = "/p/duinstreek/api-sleutels";

    private readonly TestSite _site = new();

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Theory]
    [InlineData("/api/v1/projects", "items")]
    [InlineData(Project, "revision")]
    [InlineData($"{Project}/plan", "activities")]
    [InlineData($"{Project}/activities", "items")]
    [InlineData($"{Project}/municipal-dates", "items")]
    [InlineData($"{Project}/findings", "items")]
    [InlineData($"{Project}/revisions", "items")]
    [InlineData($"{Project}/revisions/1", "reason")]
    public async Task A_key_reads_what_its_owner_may_read(string address, string field)
    {
        using var http = await WithKeyAsync(Role.Reader);

        using var answer = await http.GetAsync(new Uri(address, UriKind.Relative), Stop);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("application/json", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("1.0.0", string.Join("", answer.Headers.GetValues("API-Version")));
        Assert.True((await JsonAsync(answer)).TryGetProperty(field, out _));
    }

    [Theory]
    [InlineData("Bearer verzonnen")]
    [InlineData("Basic YTpi")]
    [InlineData("")]
    public async Task Without_a_key_that_works_it_is_a_problem(string header)
    {
        var http = _site.Open().Http;
        if (header.Length > 0)
            http.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", header);

        using var answer = await http.GetAsync(new Uri(Project, UriKind.Relative), Stop);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task A_key_opens_one_project_and_ends_with_the_part_in_it_and_when_it_is_revoked()
    {
        var browser = await _site.SignedInAsync(Role.Reader);
        using var http = await WithKeyAsync(browser);
        var page = await browser.GetAsync(Keys);

        using var other = await http.GetAsync(
            new Uri("/api/v1/projects/anders", UriKind.Relative),
            Stop
        );
        await browser.SubmitAsync($"{Keys}/weg", page.FieldsOf($"form[action='{Keys}/weg']"));
        using var revoked = await http.GetAsync(new Uri(Project, UriKind.Relative), Stop);
        using var second = await WithKeyAsync(browser);
        await _site.InsideAsync(services =>
            services.GetRequiredService<TijdpadDb>().Memberships.ExecuteDeleteAsync()
        );
        using var removed = await second.GetAsync(new Uri(Project, UriKind.Relative), Stop);

        Assert.Equal(HttpStatusCode.NotFound, other.StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, revoked.StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, removed.StatusCode);
    }

    [Fact]
    public async Task An_edit_makes_a_revision_by_the_owner_of_the_key()
    {
        using var http = await WithKeyAsync(Role.Secretary);

        using var answer = await EditAsync(
            http,
            "\"1\"",
            """{ "type": "setPlanTitle", "title": "Nieuw" }"""
        );

        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        Assert.Equal(2, (await JsonAsync(answer)).GetProperty("revision").GetInt64());
        var head = await HeadAsync();
        Assert.Equal(
            ("Nieuw", "Secretary (via API)"),
            (head.Plan.Title, head.Revision.Author.Name)
        );
    }

    [Fact]
    public async Task Several_edits_are_all_done_or_none()
    {
        using var http = await WithKeyAsync(Role.Secretary);

        using var answer = await EditAsync(
            http,
            "\"1\"",
            """{ "type": "setPlanTitle", "title": "Nieuw" }, { "type": "removeActivity", "activityId": "niet-bestaand" }"""
        );

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal(1, (await HeadAsync()).Number);
    }

    [Theory]
    [InlineData(
        null,
        "{ \"type\": \"setPlanTitle\", \"title\": \"a\" }",
        HttpStatusCode.PreconditionRequired
    )]
    [InlineData(
        "\"7\"",
        "{ \"type\": \"setPlanTitle\", \"title\": \"a\" }",
        HttpStatusCode.PreconditionFailed
    )]
    [InlineData("\"1\"", "{ \"type\": \"wat\" }", HttpStatusCode.BadRequest)]
    [InlineData("\"1\"", "{ \"type\": \"setPlanTitle\" }", HttpStatusCode.BadRequest)]
    [InlineData(
        "\"1\"",
        "{ \"type\": \"setPlanTitle\", \"title\": null }",
        HttpStatusCode.BadRequest
    )]
    [InlineData(
        "\"1\"",
        "{ \"type\": \"setPlanTitle\", \"title\": \"a\", \"titel\": \"b\" }",
        HttpStatusCode.BadRequest
    )]
    [InlineData("\"1\"", "{ \"type\": \"setPlanTitle\", \"title\": ", HttpStatusCode.BadRequest)]
    [InlineData(
        "\"1\"",
        "{ \"type\": \"addPhase\", \"phaseId\": \"a/../b\", \"name\": \"x\" }",
        HttpStatusCode.BadRequest
    )]
    [InlineData("\"1\"", "", HttpStatusCode.BadRequest)]
    public async Task What_is_not_right_is_a_problem_and_changes_nothing(
        string? revision,
        string edits,
        HttpStatusCode status
    )
    {
        using var http = await WithKeyAsync(Role.Secretary);

        using var answer = await EditAsync(http, revision, edits);

        Assert.Equal(status, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal(1, (await HeadAsync()).Number);
    }

    [Fact]
    public async Task Rows_are_added_and_edited_with_all_their_fields()
    {
        using var http = await WithKeyAsync(Role.Secretary);

        using var answer = await EditAsync(
            http,
            "\"1\"",
            """
            { "type": "addActivity", "row": { "activityId": "rij-nieuw", "title": "Raad", "date": "4 juli 2017",
              "kind": "decision", "isPublic": true, "bodies": [ { "kind": "council", "name": "raad" } ] } },
            { "type": "setFirmness", "activityId": "rij-nieuw", "firmness": "provisional" }
            """
        );

        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        var row = (await HeadAsync()).Plan.Activities.Single(one => one.Id == "rij-nieuw");
        Assert.Equal(
            (ActivityKind.Decision, true, "raad"),
            (row.Meaning.Kind, row.Meaning.IsPublic, row.Meaning.Bodies[0].Name)
        );
        Assert.Equal(Dates.Firmness.Provisional, row.Date.Firmness);
    }

    [Fact]
    public async Task The_same_key_fifty_times_at_once_is_one_revision_and_one_answer()
    {
        using var http = await WithKeyAsync(Role.Secretary);

        var answers = await Task.WhenAll(
            Enumerable
                .Range(0, 50)
                .Select(async _ =>
                {
                    using var answer = await EditAsync(
                        http,
                        "\"1\"",
                        """{ "type": "addParagraph", "text": "Eens" }""",
                        "sleutel-1"
                    );
                    return (answer.StatusCode, await answer.Content.ReadAsStringAsync(Stop));
                })
        );

        Assert.Equal(HttpStatusCode.Created, answers[0].StatusCode);
        Assert.Single(answers.Distinct());
        Assert.Equal(2, (await HeadAsync()).Number);
    }

    [Fact]
    public async Task The_same_key_for_another_request_is_refused()
    {
        using var http = await WithKeyAsync(Role.Secretary);
        using var first = await EditAsync(
            http,
            "\"1\"",
            """{ "type": "addParagraph", "text": "Eens" }""",
            "sleutel-1"
        );

        using var second = await EditAsync(
            http,
            "\"1\"",
            """{ "type": "addParagraph", "text": "Anders" }""",
            "sleutel-1"
        );

        Assert.Equal(HttpStatusCode.Created, first.StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, second.StatusCode);
        Assert.Equal(2, (await HeadAsync()).Number);
    }

    [Fact]
    public async Task A_session_needs_the_token_of_a_page_and_a_reader_may_not_edit()
    {
        var secretary = await _site.SignedInAsync();
        using var reader = await WithKeyAsync(Role.Reader);
        const string edit = """{ "type": "setPlanTitle", "title": "Nieuw" }""";

        using var forged = await EditAsync(secretary.Http, "\"1\"", edit);
        using var forbidden = await EditAsync(reader, "\"1\"", edit);

        Assert.Equal(HttpStatusCode.BadRequest, forged.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, forbidden.StatusCode);
        Assert.Equal(1, (await HeadAsync()).Number);
    }

    [Fact]
    public async Task A_list_goes_on_at_the_address_of_its_next_page()
    {
        using var http = await WithKeyAsync(Role.Reader);
        var seen = new List<string>();
        var address = $"{Project}/activities?pageSize=10";
        while (address is not null)
        {
            using var answer = await http.GetAsync(new Uri(address, UriKind.Relative), Stop);
            var page = await JsonAsync(answer);
            seen.AddRange(
                page.GetProperty("items")
                    .EnumerateArray()
                    .Select(item => item.GetProperty("id").GetString()!)
            );
            address = page.GetProperty("next").GetString();
            Assert.Equal(address is not null, answer.Headers.Contains("Link"));
        }

        Assert.Equal((await HeadAsync()).Plan.Activities.Select(row => row.Id), seen);
    }

    [Fact]
    public async Task An_address_has_one_form()
    {
        using var http = await WithKeyAsync(Role.Reader);

        using var answer = await http.GetAsync(new Uri($"{Project}/", UriKind.Relative), Stop);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task The_description_names_every_address_and_nothing_else()
    {
        var answer = await _site.Open().GetAsync("/api/v1/openapi.json");

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        using var description = JsonDocument.Parse(answer.Text);
        Assert.StartsWith(
            "3.",
            description.RootElement.GetProperty("openapi").GetString(),
            StringComparison.Ordinal
        );
        var paths = description
            .RootElement.GetProperty("paths")
            .EnumerateObject()
            .Select(path => path.Name)
            .ToList();
        Assert.Contains("/api/v1/projects/{project}/edits", paths);
        Assert.All(paths, path => Assert.StartsWith("/api/v1/", path, StringComparison.Ordinal));
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static async Task<JsonElement> JsonAsync(HttpResponseMessage answer)
    {
        using var document = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Stop));
        return document.RootElement.Clone();
    }

    private static async Task<HttpResponseMessage> EditAsync(
        HttpClient http,
        string? revision,
        string edits,
        string? key = null
    )
    {
        using var request = new HttpRequestMessage(
            HttpMethod.Post,
            new Uri($"{Project}/edits", UriKind.Relative)
        )
        {
            Content = new StringContent(
                $$"""{ "edits": [ {{edits}} ] }""",
                Encoding.UTF8,
                "application/json"
            ),
        };
        if (revision is not null)
            request.Headers.IfMatch.Add(new EntityTagHeaderValue(revision));
        if (key is not null)
            request.Headers.Add("Idempotency-Key", key);
        return await http.SendAsync(request, Stop);
    }

    private async Task<HttpClient> WithKeyAsync(Role role) =>
        await WithKeyAsync(await _site.SignedInAsync(role));

    private async Task<HttpClient> WithKeyAsync(Browser browser)
    {
        await browser.GetAsync(Keys);
        var made = await browser.SubmitAsync(
            Keys,
            new Dictionary<string, string> { ["naam"] = "Test" }
        );
        var http = _site.Open().Http;
        http.DefaultRequestHeaders.Authorization = new(
            "Bearer",
            made.One("#kopie").GetAttribute("value")
        );
        return http;
    }

    private Task<OpenRevision> HeadAsync() =>
        _site.InsideAsync(async services =>
            (await services.GetRequiredService<ProjectStore>().HeadAsync("duinstreek", default))!
        );
}
