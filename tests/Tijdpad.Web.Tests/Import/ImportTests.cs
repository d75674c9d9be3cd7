using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Tijdpad.Documents.Writing;
using Tijdpad.Plans;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Tests.Import;

public sealed class ImportTests : IAsyncDisposable
{
    private readonly TestSite _site = new();

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Theory]
    [InlineData("duinstreek-2017.docx")]
    [InlineData("duinstreek-2017.pdf")]
    [InlineData("duinstreek-2017.txt")]
    public async Task A_document_is_reviewed_corrected_and_becomes_a_project(string file)
    {
        var browser = await _site.SignedInAsync(role: null);
        await browser.GetAsync("/nieuw");

        var uploaded = await UploadAsync(browser, "/nieuw", file);
        var review = await browser.GetAsync(uploaded.Location!);
        var id = review.One("tr[id^=rij-]").Id!["rij-".Length..];
        var open = await browser.GetAsync($"{uploaded.Location}?rij={id}");
        var form = open.FieldsOf("form.row-form");
        form["titel"] = "Een verbeterde titel";
        var corrected = await browser.SubmitAsync($"{uploaded.Location}/rij/{id}", form);
        var accepted = await browser.SubmitAsync(
            $"{uploaded.Location}/bewaren",
            new Dictionary<string, string>()
        );
        var plan = await browser.GetAsync(accepted.Location!);
        var twice = await browser.SubmitAsync(
            $"{uploaded.Location}/bewaren",
            new Dictionary<string, string>()
        );

        Assert.Equal(35, review.Page.QuerySelectorAll("tr[id^=rij-]").Length);
        Assert.Equal(HttpStatusCode.Redirect, corrected.Status);
        Assert.Equal(HttpStatusCode.OK, plan.Status);
        Assert.Contains("Een verbeterde titel", plan.Words, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, twice.Status);
    }

    [Theory]
    [InlineData("leeg.docx", "", "leeg")]
    [InlineData("plaatje.png", "\u0089PNG\r\n\u001a\n", "Dit is een afbeelding")]
    [InlineData(
        "kapot.docx",
        "PK\u0003\u0004 en dan niets",
        "zip-bestand zonder Word- of Excel-document"
    )]
    public async Task A_file_that_cannot_be_read_is_refused_with_the_reason(
        string name,
        string content,
        string reason
    )
    {
        var browser = await _site.SignedInAsync(role: null);
        await browser.GetAsync("/nieuw");

        var refused = await browser.UploadAsync(
            "/nieuw",
            "bestand",
            name,
            Encoding.Latin1.GetBytes(content)
        );

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains(
            reason,
            refused.One("#bestand-problem").TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task What_somebody_uploads_nobody_else_sees()
    {
        var (one, other) = (await _site.SignedInAsync(), await _site.SignedInAsync());
        await one.GetAsync("/nieuw");
        var uploaded = await UploadAsync(one, "/nieuw", "duinstreek-2017.txt");

        var mine = await one.GetAsync(uploaded.Location!);
        var theirs = await other.GetAsync(uploaded.Location!);

        Assert.Equal(HttpStatusCode.OK, mine.Status);
        Assert.Equal(HttpStatusCode.NotFound, theirs.Status);
    }

    [Fact]
    public async Task Of_a_newer_document_rows_are_taken_over_or_not()
    {
        var browser = await _site.SignedInAsync();
        var head = await HeadAsync();
        var newer = head.Plan.WithActivities(
            head.Plan.Activities.SetItem(
                    0,
                    head.Plan.Activities[0] with
                    {
                        Title = "Eerste anders",
                    }
                )
                .SetItem(1, head.Plan.Activities[1] with { Title = "Tweede anders" })
                .RemoveAt(4)
        );
        await browser.GetAsync("/p/duinstreek/inlezen");

        var uploaded = await browser.UploadAsync(
            "/p/duinstreek/inlezen",
            "bestand",
            "nieuw.docx",
            Written(newer)
        );
        var page = await browser.GetAsync(uploaded.Location!);
        var form = page.FieldsOf("main form");
        foreach (
            var name in form
                .Keys.Where(key => key.StartsWith("rij-", StringComparison.Ordinal))
                .ToList()
        )
            form[name] = name == $"rij-{head.Plan.Activities[1].Id}" ? "oud" : "nieuw";
        var taken = await browser.SubmitAsync(uploaded.Location!, form);
        var after = await HeadAsync();

        Assert.Equal(HttpStatusCode.Redirect, taken.Status);
        Assert.Equal(3, page.Page.QuerySelectorAll("table.takeover tbody tr").Length);
        Assert.Equal("Eerste anders", after.Plan.Activities[0].Title);
        Assert.Equal(head.Plan.Activities[1].Title, after.Plan.Activities[1].Title);
        Assert.Equal(head.Plan.Activities.Count - 1, after.Plan.Activities.Count);
    }

    [Fact]
    public async Task A_project_begins_with_nothing_but_a_name()
    {
        var browser = await _site.SignedInAsync(role: null);
        await browser.GetAsync("/nieuw");

        var refused = await browser.SubmitAsync(
            "/nieuw/leeg",
            new Dictionary<string, string> { ["titel"] = " " }
        );
        var made = await browser.SubmitAsync(
            "/nieuw/leeg",
            new Dictionary<string, string> { ["titel"] = "Regiovisie Wadden & Eilanden" }
        );
        var plan = await browser.GetAsync(made.Location!);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Matches("^/p/regiovisie-wadden-eilanden-[a-z2-9]{5}/planning$", made.Location);
        Assert.Contains("heeft nog geen rijen", plan.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_address_of_a_project_does_not_tell_whether_a_title_was_used_before()
    {
        var (one, other) = (
            await _site.SignedInAsync(role: null),
            await _site.SignedInAsync(role: null)
        );
        var addresses = new List<string>();
        foreach (var browser in (Browser[])[one, other])
        {
            await browser.GetAsync("/nieuw");
            var made = await browser.SubmitAsync(
                "/nieuw/leeg",
                new Dictionary<string, string> { ["titel"] = "Geheime fusie" }
            );
            addresses.Add(made.Location!);
        }

        Assert.All(
            addresses,
            address => Assert.Matches("^/p/geheime-fusie-[a-z2-9]{5}/planning$", address)
        );
        Assert.NotEqual(addresses[0], addresses[1]);
    }

    private Task<OpenRevision> HeadAsync() =>
        _site.InsideAsync(async services =>
            (await services.GetRequiredService<ProjectStore>().HeadAsync("duinstreek", default))!
        );

    private static byte[] Written(Plan plan)
    {
        using var file = new MemoryStream();
        AllWriters.For("docx", DateTimeOffset.UnixEpoch)!.Write(plan, file);
        return file.ToArray();
    }

    private static Task<Browser.Answer> UploadAsync(
        Browser browser,
        string address,
        string sample
    ) => browser.UploadAsync(address, "bestand", sample, File.ReadAllBytes(Samples.Path(sample)));
}
