using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Tijdpad.Web.Storage;
using Tijdpad.Web.Tests.Plans;
using Tijdpad.Web.Tests.Storage;

namespace Tijdpad.Web.Tests.Downloads;

/// <summary>A file that takes long to make is waited for on a page of its own, by who likes.</summary>
public sealed class WaitingForFilesTests
{
    private const string Files = "/p/groot/downloads";

    public static TheoryData<string> Both => Databases.Both;

    [Theory]
    [MemberData(nameof(Both))]
    public async Task A_page_waits_for_the_file_and_then_gives_it(string kind)
    {
        await using var database = await Databases.NewAsync(kind);
        await using var site = await OfLargePlanAsync(database.Connection);
        var browser = await site.SignedInAsync(Role.Reader, project: "groot");

        var asked = await browser.GetAsync($"{Files}/planning.docx");
        var waits = await browser.GetAsync(asked.Location!);
        var made = await UntilAsync(
            () => browser.GetAsync(asked.Location!),
            answer => answer.Status != HttpStatusCode.Accepted
        );
        var again = await browser.GetAsync($"{Files}/planning.docx");

        Assert.Equal($"{Files}/wachten/planning.docx?versie=1", asked.Location);
        Assert.Equal(HttpStatusCode.Accepted, waits.Status);
        Assert.Contains("hier later terugkomen", waits.One("[data-waiting]").TextContent);
        Assert.Equal(asked.Location, waits.One("[data-waiting] a").GetAttribute("href"));
        Assert.Equal(HttpStatusCode.OK, made.Status);
        Assert.Equal("attachment", made.ContentHeaders.ContentDisposition?.DispositionType);
        Assert.Equal("PK"u8.ToArray(), made.Body[..2]);
        Assert.Equal(made.Body, again.Body);
    }

    [Fact]
    public async Task Looking_whether_it_is_ready_counts_for_no_file()
    {
        await using var site = await OfLargePlanAsync("");
        var browser = await site.SignedInAsync(Role.Reader, project: "groot");
        var asked = await browser.GetAsync($"{Files}/planning.xlsx");

        var looks = new List<Browser.Answer>();
        for (var look = 0; look < 30; look++)
            looks.Add(await browser.GetAsync(asked.Location!));

        Assert.DoesNotContain(looks, look => look.Status is HttpStatusCode.TooManyRequests);
    }

    [Fact]
    public async Task Nobody_has_a_file_made_by_waiting_for_one_that_was_not_asked_for()
    {
        await using var site = await OfLargePlanAsync("");
        var browser = await site.SignedInAsync(Role.Reader, project: "groot");

        var sent = await browser.GetAsync($"{Files}/wachten/planning.docx?versie=1");
        var unknown = await browser.GetAsync($"{Files}/wachten/planning.exe");

        Assert.Equal($"{Files}/planning.docx?versie=1", sent.Location);
        Assert.Equal(HttpStatusCode.NotFound, unknown.Status);
    }

    internal static async Task<Browser.Answer> UntilAsync(
        Func<Task<Browser.Answer>> look,
        Func<Browser.Answer, bool> isOver
    )
    {
        using var guard = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        while (true)
        {
            var answer = await look();
            if (isOver(answer))
                return answer;
            await Task.Delay(100, guard.Token);
        }
    }

    /// <summary>A site that waits for nothing, with a plan that takes a moment to write.</summary>
    private static async Task<TestSite> OfLargePlanAsync(string database)
    {
        var site = new TestSite(
            database,
            new Dictionary<string, string>(StringComparer.Ordinal) { ["Tijdpad:Patience"] = "0" }
        );
        await site.InsideAsync(services =>
            services
                .GetRequiredService<ProjectStore>()
                .CreateAsync(
                    "groot",
                    SamplePlans.OfSize(2_000),
                    new(Author.Tijdpad, RevisionKind.Import, "test"),
                    TestContext.Current.CancellationToken
                )
        );
        return site;
    }
}
