using System.IO.Compression;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Tijdpad.Documents.Reading;
using Tijdpad.Web.Downloads;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Tests.Downloads;

public sealed class DownloadTests : IAsyncDisposable
{
    private const string Page = "/p/duinstreek/downloads";

    private readonly TestSite _site = new();

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Every_link_on_the_page_gives_a_file_that_can_do_nothing()
    {
        var browser = await _site.SignedInAsync(Role.Reader);
        var links = (await browser.GetAsync(Page))
            .Page.QuerySelectorAll("ul.files a")
            .Select(link => link.GetAttribute("href")!)
            .Where(link =>
                link.Contains("/downloads/", StringComparison.Ordinal)
                && !link.Contains(".pdf", StringComparison.Ordinal)
            )
            .ToList();

        Assert.Equal(6, links.Count);
        foreach (var link in links)
        {
            var file = await browser.GetAsync(link);
            Assert.Equal(HttpStatusCode.OK, file.Status);
            Assert.Equal("attachment", file.ContentHeaders.ContentDisposition?.DispositionType);
            Assert.Contains(
                "-v1.",
                $"{file.ContentHeaders.ContentDisposition}",
                StringComparison.Ordinal
            );
            Assert.Equal(
                "sandbox; default-src 'none'",
                string.Join("", file.Headers.GetValues("Content-Security-Policy"))
            );
            Assert.Equal(
                "nosniff",
                string.Join("", file.Headers.GetValues("X-Content-Type-Options"))
            );
            Assert.NotEmpty(file.Body);
        }
    }

    [Fact]
    public async Task The_Word_file_says_which_version_it_is_and_reads_back_as_the_same_plan()
    {
        var browser = await _site.SignedInAsync(Role.Reader);

        var file = await browser.GetAsync($"{Page}/planning.docx");

        Assert.Contains(
            "Tijdpad · versie 1 van ",
            PartOf(file.Body, "word/footer1.xml"),
            StringComparison.Ordinal
        );
        var head = await HeadAsync();
        var table = DocumentReader.Read(new MemoryStream(file.Body), "planning.docx");
        Assert.DoesNotContain(
            table.Notes,
            note => note.Words.Contains("versie 1", StringComparison.Ordinal)
        );
        Assert.Equal(head.Plan, TableToPlan.Read(table, new DateOnly(2017, 3, 14)).Plan);
    }

    [Fact]
    public async Task An_older_version_stays_available()
    {
        var browser = await _site.SignedInAsync(Role.Reader);
        await RetitleAsync("Andere titel");

        var old = await browser.GetAsync($"{Page}/x.json?versie=1");
        var now = await browser.GetAsync($"{Page}/x.json");

        Assert.DoesNotContain("Andere titel", old.Text, StringComparison.Ordinal);
        Assert.Contains("Andere titel", now.Text, StringComparison.Ordinal);
        Assert.Contains(
            "Andere-titel-v2.json",
            $"{now.ContentHeaders.ContentDisposition}",
            StringComparison.Ordinal
        );
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await browser.GetAsync($"{Page}/x.json?versie=9")).Status
        );
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync($"{Page}/x.exe")).Status);
    }

    [Fact]
    public async Task Word_with_tracked_changes_names_who_made_them()
    {
        var browser = await _site.SignedInAsync(Role.Reader);
        await RetitleAsync("Andere titel");

        var file = await browser.GetAsync($"{Page}/word-met-wijzigingen?van=1&tot=2");

        var body = PartOf(file.Body, "word/document.xml");
        Assert.Contains("<w:ins ", body, StringComparison.Ordinal);
        Assert.Contains("w:author=\"Griet\"", body, StringComparison.Ordinal);
        Assert.Contains(
            "sinds versie 1",
            PartOf(file.Body, "word/footer1.xml"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task The_PDF_is_tagged_and_has_a_title_and_a_language()
    {
        Assert.SkipUnless(
            ChromiumPdfMaker.Find("") is not null,
            "There is no Chromium on the path; on Debian: apt-get install chromium."
        );
        var browser = await _site.SignedInAsync(Role.Reader);

        var file = await browser.GetAsync($"{Page}/planning.pdf");

        Assert.Equal(HttpStatusCode.OK, file.Status);
        Assert.StartsWith("%PDF-", file.Text, StringComparison.Ordinal);
        Assert.Contains("/MarkInfo", file.Text, StringComparison.Ordinal);
        Assert.Contains("/StructTreeRoot", file.Text, StringComparison.Ordinal);
        Assert.Contains("/Lang", file.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_takes_no_part_gets_nothing()
    {
        var browser = await _site.SignedInAsync(role: null);

        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(Page)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync($"{Page}/x.docx")).Status);
    }

    [Theory]
    [InlineData("Detailplanning Vitaliteit, één: 14/3", "Detailplanning-Vitaliteit-een-14-3-v7")]
    [InlineData("../..\\\r\n\"=cmd", "cmd-v7")]
    [InlineData("", "Planning-v7")]
    public void A_name_suits_every_disk(string title, string name) =>
        Assert.Equal(name, DownloadName.Of(title, 7));

    private static string PartOf(byte[] file, string name)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        using var reader = new StreamReader(zip.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }

    private Task<OpenRevision> HeadAsync() =>
        _site.InsideAsync(async services =>
            (await services.GetRequiredService<ProjectStore>().HeadAsync("duinstreek", default))!
        );

    private Task<AppendResult> RetitleAsync(string title) =>
        _site.InsideAsync(async services =>
        {
            var projects = services.GetRequiredService<ProjectStore>();
            var head = (await projects.HeadAsync("duinstreek", default))!;
            return await projects.AppendAsync(
                "duinstreek",
                head.Number,
                head.Plan.WithTitle(title, head.Plan.AsOf),
                new(new("g", "Griet"), RevisionKind.Edit, "Titel"),
                default
            );
        });
}
