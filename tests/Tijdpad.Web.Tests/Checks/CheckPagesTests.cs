using System.Net;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Tests.Checks;

public sealed class CheckPagesTests : IAsyncDisposable
{
    private const string Checks = "/p/duinstreek/controles";

    private readonly TestSite _site = new(
        settings: new Dictionary<string, string> { ["Tijdpad:Today"] = "2017-03-14" }
    );

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task A_finding_is_mended_with_one_click_and_is_gone()
    {
        var browser = await _site.SignedInAsync();
        var before = await browser.GetAsync(Checks);
        var finding = before.One("li.finding:has(form[action$=herstel])");
        var form = before.FieldsOf($"#{finding.Id} form[action$=herstel]");
        form["keuze"] = "0";

        var mended = await browser.SubmitAsync($"{Checks}/herstel", form);
        var after = await browser.GetAsync(mended.Location!);

        Assert.NotNull(after.Page.GetElementById(mended.Location!.Split('#')[1]));
        Assert.Null(after.Page.GetElementById(finding.Id!));
        Assert.NotNull(after.Page.QuerySelector("[data-done]"));
    }

    [Fact]
    public async Task A_finding_is_set_aside_with_a_reason_and_taken_back()
    {
        var browser = await _site.SignedInAsync();
        var before = await browser.GetAsync(Checks);
        var finding = before.One("li.finding");
        var form = before.FieldsOf($"#{finding.Id} form[action$=terzijde]");

        var without = await browser.SubmitAsync($"{Checks}/terzijde", form);
        form["reden"] = "De stuurgroep wil dit zo.";
        await browser.SubmitAsync($"{Checks}/terzijde", form);
        var waived = await browser.GetAsync(Checks);
        var id = waived.One("form[action$=terug] button").GetAttribute("value")!;
        await browser.SubmitAsync(
            $"{Checks}/terug",
            new Dictionary<string, string> { ["id"] = id }
        );
        var back = await browser.GetAsync(Checks);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, without.Status);
        Assert.Contains("Schrijf waarom", without.Words, StringComparison.Ordinal);
        Assert.Null(waived.Page.GetElementById(finding.Id!));
        Assert.Contains("De stuurgroep wil dit zo.", waived.Words, StringComparison.Ordinal);
        Assert.NotNull(back.Page.GetElementById(finding.Id!));
        Assert.Contains("teruggehaald door Secretary", back.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_repair_that_is_not_there_changes_nothing()
    {
        var browser = await _site.SignedInAsync();
        await browser.GetAsync(Checks);

        var refused = await browser.SubmitAsync(
            $"{Checks}/herstel",
            new Dictionary<string, string>
            {
                ["basis"] = "1",
                ["bevinding"] = "TP001-0000",
                ["keuze"] = "-1",
            }
        );

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
    }

    [Fact]
    public async Task Who_only_reads_sees_the_findings_but_no_buttons()
    {
        var browser = await _site.SignedInAsync(Role.Reader);

        var page = await browser.GetAsync(Checks);

        Assert.NotEmpty(page.Page.QuerySelectorAll("li.finding"));
        Assert.Null(page.Page.QuerySelector("main form"));
    }
}
