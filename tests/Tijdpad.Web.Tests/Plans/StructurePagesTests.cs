using System.Net;

namespace Tijdpad.Web.Tests.Plans;

public sealed class StructurePagesTests : IAsyncDisposable
{
    private const string Structure = "/p/duinstreek/indeling";

    private readonly TestSite _site = new();

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Theory]
    [InlineData("fase-erbij", "naam", "UITVOERING", "UITVOERING")]
    [InlineData("weekkop-erbij", "woorden", "Week 30 – 31", "Week 30 – 31")]
    [InlineData("gemeente-erbij", "naam", "Leiden", "gm0546")]
    [InlineData("open-punt-erbij", "tekst", "Wie schrijft de nota?", "Wie schrijft de nota?")]
    public async Task Parts_are_added(string act, string field, string value, string shown)
    {
        var browser = await _site.SignedInAsync();
        await browser.GetAsync(Structure);

        var added = await SubmitAsync(browser, act, (field, value));
        var page = await browser.GetAsync(added.Location!);

        Assert.StartsWith($"{Structure}#", added.Location, StringComparison.Ordinal);
        Assert.NotNull(page.Page.GetElementById(added.Location!.Split('#')[1]));
        Assert.Contains(shown, page.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_open_point_becomes_a_row()
    {
        var browser = await _site.SignedInAsync();
        var page = await browser.GetAsync(Structure);
        var point = page.One("form[action$=open-punt] input[name=punt]").GetAttribute("value")!;

        await SubmitAsync(browser, "open-punt-plannen", ("punt", point), ("datum", "medio april"));
        var plan = await browser.GetAsync("/p/duinstreek/planning");

        Assert.Contains("medio april", plan.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_is_refused_with_a_sentence_and_keeps_what_was_typed()
    {
        var browser = await _site.SignedInAsync();
        await browser.GetAsync(Structure);

        var refused = await SubmitAsync(browser, "gemeente-erbij", ("naam", "Atlantis"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains(
            "Atlantis",
            refused.One("[role=alert]").TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task An_act_that_is_not_there_is_not_found()
    {
        var browser = await _site.SignedInAsync();
        await browser.GetAsync(Structure);

        var answer = await SubmitAsync(browser, "toveren");

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
    }

    private static Task<Browser.Answer> SubmitAsync(
        Browser browser,
        string act,
        params (string Name, string Value)[] fields
    ) =>
        browser.SubmitAsync(
            $"{Structure}/{act}",
            fields
                .Append(("basis", "1"))
                .ToDictionary(field => field.Item1, field => field.Item2, StringComparer.Ordinal)
        );
}
