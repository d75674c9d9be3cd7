using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Tijdpad.Web.Storage;
using Tijdpad.Web.Tests.Storage;

namespace Tijdpad.Web.Tests.SiteWide;

/// <summary>Requests that no page of ours makes, on both databases alike.</summary>
public sealed class RequestDoorTests
{
    private const string Sentence = "Dit verzoek is niet te lezen";

    // as long as it takes: the body is not sent before the site asked for it
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    public static TheoryData<string> Both => Databases.Both;

    [Theory]
    [MemberData(nameof(Both))]
    public async Task A_field_with_what_is_no_text_is_refused_with_a_page(string kind)
    {
        await using var database = await Databases.NewAsync(kind);
        await using var site = new TestSite(database.Connection);
        var browser = await site.SignedInAsync();
        await browser.GetAsync("/p/duinstreek/scenarios");

        foreach (var name in new[] { "a\0b", "\ufffe", "x\uffff" })
        {
            var fields = new Dictionary<string, string>(StringComparer.Ordinal) { ["naam"] = name };
            var posted = await browser.SubmitAsync("/p/duinstreek/scenarios", fields);
            var sent = await browser.SendAsync("POST", "/p/duinstreek/scenarios", fields);

            Assert.All([posted, sent], answer => AssertRefused(answer, HttpStatusCode.BadRequest));
        }
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task An_address_with_what_is_no_text_is_refused_with_a_page(string kind)
    {
        await using var database = await Databases.NewAsync(kind);
        await using var site = new TestSite(database.Connection);
        var browser = await site.SignedInAsync();

        foreach (
            var address in new[]
            {
                "/p/duinstreek/planning?tekst=%00",
                "/p/duinstreek/planning?%EF%BF%BE=x",
                "/p/%EF%BF%BFx/planning",
            }
        )
            AssertRefused(await browser.GetAsync(address), HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_file_whose_name_is_no_text_is_refused()
    {
        await using var site = new TestSite();
        var browser = await site.SignedInAsync();
        await browser.GetAsync("/nieuw");

        var answer = await browser.UploadAsync(
            "/nieuw",
            "bestand",
            "plan\ufffe.txt",
            "14/3 Raad"u8.ToArray()
        );

        AssertRefused(answer, HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task What_arrives_broken_or_in_no_known_letters_is_refused()
    {
        await using var site = new TestSite();
        var browser = await site.SignedInAsync();
        await browser.GetAsync("/p/duinstreek/scenarios");

        foreach (
            var type in new[]
            {
                "multipart/form-data",
                "multipart/form-data; boundary=grens",
                "application/x-www-form-urlencoded; charset=utf-7",
                "application/x-www-form-urlencoded; charset=onzin",
            }
        )
        {
            using var body = new StringContent("naam=x");
            body.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
            using var response = await browser.Http.PostAsync(
                new Uri("/p/duinstreek/scenarios", UriKind.Relative),
                body,
                TestContext.Current.CancellationToken
            );

            Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
            Assert.True(response.Headers.Contains("Content-Security-Policy"));
        }
    }

    [Fact]
    public async Task Where_to_go_back_to_is_written_in_ascii()
    {
        await using var site = new TestSite();
        var browser = site.Open();
        await browser.GetAsync("/");

        var answer = await browser.SubmitAsync(
            "/taal",
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["taal"] = "nl",
                ["terug"] = "/p/café?tekst=ideeën 🙂",
            }
        );

        Assert.Equal("/p/caf%C3%A9?tekst=idee%C3%ABn %F0%9F%99%82", answer.Location);
    }

    [Fact]
    public async Task A_body_over_the_limit_is_too_large_and_told_so()
    {
        await using var site = new TestSite();
        site.UseKestrel(0);
        site.StartServer();
        using var wire = new SocketsHttpHandler { Expect100ContinueTimeout = Patience };
        using var http = new HttpClient(wire) { BaseAddress = site.ClientOptions.BaseAddress };
        using var file = new ByteArrayContent(new byte[22 * 1024 * 1024]);
        using var form = new MultipartFormDataContent { { file, "bestand", "groot.docx" } };
        using var message = new HttpRequestMessage(HttpMethod.Post, "/taal") { Content = form };
        message.Headers.ExpectContinue = true;

        using var response = await http.SendAsync(message, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        Assert.True(response.Headers.Contains("Content-Security-Policy"));
        Assert.Contains(
            "Dit is te groot",
            await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task A_document_with_what_is_no_text_becomes_a_project(string kind)
    {
        await using var database = await Databases.NewAsync(kind);
        await using var site = new TestSite(database.Connection);
        var browser = await site.SignedInAsync(role: null);
        await browser.GetAsync("/nieuw");

        var uploaded = await UploadAsync(
            browser,
            "Planning \ufffe toekomst\n14/3\tBespreking \uffff\ufffe nota\n16/3\tBesluit"
        );
        var accepted = await browser.SubmitAsync($"{uploaded.Location}/bewaren", Nothing());
        var plan = await browser.GetAsync(accepted.Location!);

        Assert.Equal(HttpStatusCode.OK, plan.Status);
        Assert.Contains("Bespreking", plan.Words, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task An_upload_that_cannot_become_a_project_is_still_there(string kind)
    {
        await using var database = await Databases.NewAsync(kind);
        await using var site = new TestSite(database.Connection);
        var browser = await site.SignedInAsync(role: null);
        await browser.GetAsync("/nieuw");
        var uploaded = await UploadAsync(browser, "Planning\n14/3\tBespreking nota\n16/3\tBesluit");
        var draft = await SetDraftAsync(site, "geen plan"u8.ToArray());

        var failed = await browser.SubmitAsync($"{uploaded.Location}/bewaren", Nothing());
        await SetDraftAsync(site, draft);
        var accepted = await browser.SubmitAsync($"{uploaded.Location}/bewaren", Nothing());

        Assert.Equal(HttpStatusCode.InternalServerError, failed.Status);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync(accepted.Location!)).Status);
    }

    [Theory]
    [InlineData("\"title\":\"nul \\u0000\"")]
    [InlineData("\"title\":\"\\ufffe\"")]
    [InlineData("\"title\":\"x\",\"activities\":[{\"id\":\"é/../x\",\"title\":\"t\"}]")]
    public async Task A_plan_of_ours_that_was_tampered_with_is_refused_with_the_reason(
        string fields
    )
    {
        await using var site = new TestSite();
        var browser = await site.SignedInAsync(role: null);
        await browser.GetAsync("/nieuw");
        var file = Encoding.UTF8.GetBytes(
            $"{{\"format\":\"tijdpad-plan\",\"version\":1,{fields}}}"
        );

        var refused = await browser.UploadAsync("/nieuw", "bestand", "plan.json", file);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains(
            "geen ",
            refused.One("#bestand-problem").TextContent,
            StringComparison.Ordinal
        );
    }

    private static void AssertRefused(Browser.Answer answer, HttpStatusCode status)
    {
        Assert.Equal(status, answer.Status);
        Assert.Contains(Sentence, answer.Words, StringComparison.Ordinal);
        Assert.True(answer.Headers.Contains("Content-Security-Policy"));
    }

    private static Task<Browser.Answer> UploadAsync(Browser browser, string text) =>
        browser.UploadAsync("/nieuw", "bestand", "plan.txt", Encoding.UTF8.GetBytes(text));

    private static Dictionary<string, string> Nothing() => new(StringComparer.Ordinal);

    /// <summary>What the draft was.</summary>
    private static Task<byte[]> SetDraftAsync(TestSite site, byte[] draft) =>
        site.InsideAsync(async services =>
        {
            var uploads = services.GetRequiredService<TijdpadDb>().Uploads;
            var old = await uploads.Select(upload => upload.Draft).SingleAsync();
            await uploads.ExecuteUpdateAsync(set => set.SetProperty(one => one.Draft, draft));
            return old;
        });
}
