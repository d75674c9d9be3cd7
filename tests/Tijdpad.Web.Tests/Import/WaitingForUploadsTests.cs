using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Tijdpad.Web.Import;
using Tijdpad.Web.Tests.Downloads;
using Tijdpad.Web.Tests.Storage;

namespace Tijdpad.Web.Tests.Import;

/// <summary>A file that takes long to read is waited for on the page where it will be looked through.</summary>
public sealed class WaitingForUploadsTests
{
    public static TheoryData<string> Both => Databases.Both;

    [Theory]
    [MemberData(nameof(Both))]
    public async Task A_page_waits_for_what_is_read_and_then_shows_it(string kind)
    {
        await using var database = await Databases.NewAsync(kind);
        await using var site = Impatient(database.Connection);
        var browser = await site.SignedInAsync(role: null);
        await browser.GetAsync("/nieuw");

        var sent = await SendAsync(browser, "/nieuw", "duinstreek-2017.docx");
        var waits = await browser.GetAsync(sent.Location!);
        var review = await ReadAsync(browser, sent.Location!);

        Assert.Equal(HttpStatusCode.Redirect, sent.Status);
        Assert.Equal(HttpStatusCode.Accepted, waits.Status);
        Assert.Equal(
            ["Het bestand lezen", "Begrijpen wat er staat"],
            waits
                .Page.QuerySelectorAll(".worksteps li > span:last-child")
                .Select(step => step.FirstChild!.TextContent)
        );
        Assert.Empty(waits.Page.QuerySelectorAll(".toast"));
        Assert.Equal(35, review.Page.QuerySelectorAll("tr[id^=rij-]").Length);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task What_cannot_be_read_is_told_on_that_page_and_is_gone(string kind)
    {
        await using var database = await Databases.NewAsync(kind);
        await using var site = Impatient(database.Connection);
        var browser = await site.SignedInAsync(role: null);
        await browser.GetAsync("/nieuw");

        var sent = await browser.UploadAsync(
            "/nieuw",
            "bestand",
            "plan.docx",
            "geen Word"u8.ToArray()
        );
        var told = await ReadAsync(browser, sent.Location!);
        var gone = await browser.GetAsync(sent.Location!);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, told.Status);
        Assert.NotNull(told.Page.QuerySelector("input[type=file]"));
        Assert.Equal(HttpStatusCode.NotFound, gone.Status);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task A_file_that_was_being_read_when_the_site_stopped_is_read_when_somebody_asks(
        string kind
    )
    {
        await using var database = await Databases.NewAsync(kind);
        await using var site = Impatient(database.Connection);
        var email = await site.NewAccountAsync(role: null);
        var (id, browser) = (await site.AccountIdAsync(email), await site.SignInAsync(email));
        var left = await site.InsideAsync(async services =>
            await services
                .GetRequiredService<Uploads>()
                .AddAsync(
                    "",
                    "duinstreek-2017.docx",
                    await File.ReadAllBytesAsync(Samples.Path("duinstreek-2017.docx")),
                    new(id, "Niemand"),
                    TestContext.Current.CancellationToken
                )
        );
        var stranger = await site.SignedInAsync(role: null);

        var hidden = await stranger.GetAsync($"/nieuw/{left.Id}");
        var review = await ReadAsync(browser, $"/nieuw/{left.Id}");

        Assert.Equal(HttpStatusCode.NotFound, hidden.Status);
        Assert.Equal(35, review.Page.QuerySelectorAll("tr[id^=rij-]").Length);
    }

    [Fact]
    public async Task A_newer_document_is_waited_for_within_its_project()
    {
        await using var site = Impatient("");
        var browser = await site.SignedInAsync();
        await browser.GetAsync("/p/duinstreek/inlezen");

        var sent = await SendAsync(browser, "/p/duinstreek/inlezen", "duinstreek-2017.docx");
        var waits = await browser.GetAsync(sent.Location!);
        var differences = await ReadAsync(browser, sent.Location!);

        Assert.Equal(HttpStatusCode.Accepted, waits.Status);
        Assert.NotNull(waits.Page.QuerySelector("[data-waiting]"));
        Assert.Equal(HttpStatusCode.OK, differences.Status);
        Assert.Null(differences.Page.QuerySelector("[data-waiting]"));
    }

    /// <summary>The page once the file was read, or found to be unreadable.</summary>
    private static Task<Browser.Answer> ReadAsync(Browser browser, string address) =>
        WaitingForFilesTests.UntilAsync(
            () => browser.GetAsync(address),
            answer => answer.Status is not (HttpStatusCode.Accepted or HttpStatusCode.Redirect)
        );

    private static async Task<Browser.Answer> SendAsync(
        Browser browser,
        string address,
        string file
    ) =>
        await browser.UploadAsync(
            address,
            "bestand",
            file,
            await File.ReadAllBytesAsync(Samples.Path(file))
        );

    private static TestSite Impatient(string database) =>
        new(
            database,
            new Dictionary<string, string>(StringComparer.Ordinal) { ["Tijdpad:Patience"] = "0" }
        );
}
