using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Tijdpad.Web.Storage;
using Tijdpad.Web.Tests.Storage;

namespace Tijdpad.Web.Tests.Projects;

/// <summary>What a project is called: proposed when it is read in, chosen by people, and never part of the plan.</summary>
public sealed class ShortNameTests
{
    private const string Document = """
        Detailplanning woondeal Duinstreek, d.d. 14 maart 2017

        Datum | Activiteit
        3 april 2017 | Raad bespreekt de woondeal
        2 mei 2017 | Raad besluit over de woondeal
        """;

    public static TheoryData<string> Both => Databases.Both;

    [Theory]
    [MemberData(nameof(Both))]
    public async Task It_is_proposed_can_be_corrected_and_is_refused_when_it_is_too_long(
        string kind
    )
    {
        await using var database = await Databases.NewAsync(kind);
        await using var site = new TestSite(database.Connection);
        var browser = await site.SignedInAsync(role: null);
        await browser.GetAsync("/nieuw");
        var uploaded = await browser.UploadAsync(
            "/nieuw",
            "bestand",
            "woondeal.txt",
            Encoding.UTF8.GetBytes(Document)
        );
        var keep = $"{uploaded.Location}/bewaren";
        var tooLong = new string('x', 41);

        var review = await browser.GetAsync(uploaded.Location!);
        var refused = await browser.SubmitAsync(
            keep,
            new Dictionary<string, string> { ["naam"] = tooLong }
        );
        var kept = await browser.SubmitAsync(
            keep,
            new Dictionary<string, string> { ["naam"] = "Woondeal" }
        );
        var page = await browser.GetAsync(kept.Location!);

        Assert.Equal("Woondeal Duinstreek", review.FieldsOf($"form[action='{keep}']")["naam"]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(tooLong, refused.FieldsOf($"form[action='{keep}']")["naam"]);
        Assert.Contains("41 tekens", refused.Words, StringComparison.Ordinal);
        Assert.Contains("Woondeal – Tijdpad", page.Page.Title, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Another_name_stands_in_the_log_and_makes_no_revision(string kind)
    {
        await using var database = await Databases.NewAsync(kind);
        await using var site = new TestSite(database.Connection);
        var browser = await site.SignedInAsync();
        await browser.GetAsync("/p/duinstreek/indeling");

        await NameAsync(browser, "Kust");
        await NameAsync(browser, "Kust");
        await NameAsync(browser, "");
        var page = await browser.GetAsync("/p/duinstreek/indeling");

        var (lines, head) = await site.InsideAsync(async services =>
        {
            var db = services.GetRequiredService<TijdpadDb>();
            return (
                await db
                    .LogLines.Where(line => line.Kind == LogKind.Renamed)
                    .OrderBy(line => line.Number)
                    .Select(line => line.Detail)
                    .ToListAsync(),
                await db
                    .Projects.Where(project => project.Id == "duinstreek")
                    .Select(project => project.Head)
                    .SingleAsync()
            );
        });
        Assert.Equal(["Duinstreek > Kust", "Kust > Samen Sterker in de Duinstreek, deel 2"], lines);
        Assert.Equal(1, head);
        Assert.Contains("Samen Sterker", page.Page.Title, StringComparison.Ordinal);
    }

    private static Task<Browser.Answer> NameAsync(Browser browser, string name) =>
        browser.SubmitAsync(
            "/p/duinstreek/indeling/korte-naam",
            new Dictionary<string, string> { ["naam"] = name }
        );
}
