using System.Net;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Tests.Proposals;

public sealed class WindowTests : IAsyncDisposable
{
    private const string Window = "/p/duinstreek/voorstellen/venster";
    private const string Body = "/p/duinstreek/vergaderdagen/gremium";

    private readonly TestSite _site = new(
        "",
        new Dictionary<string, string>(StringComparer.Ordinal) { ["Tijdpad:Today"] = "2017-03-14" }
    );

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Where_nobody_told_when_councils_meet_they_are_to_be_asked()
    {
        var browser = await _site.SignedInAsync(Role.Reader);

        var page = await browser.GetAsync(Window);

        Assert.Contains("Nog niet te zeggen", page.Words, StringComparison.Ordinal);
        Assert.Contains("vraag het de griffie", page.Words, StringComparison.Ordinal);
        Assert.Empty(page.Page.QuerySelectorAll(".window-card"));
    }

    [Fact]
    public async Task Windows_are_drawn_told_and_said_in_a_table()
    {
        var browser = await _site.SignedInAsync();
        await TellAsync(browser, "Duinoord", "elke dinsdag");
        await TellAsync(browser, "Wilgendam", "elke donderdag");

        var page = await browser.GetAsync($"{Window}?dagen=3");
        var first = page.One(".window-card");

        Assert.Contains("in 3 dagen", first.TextContent, StringComparison.Ordinal);
        Assert.Contains("raad Duinoord", first.TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(page.Page.QuerySelectorAll("svg.wm-chart circle.wm-in"));
        Assert.Equal(
            page.Page.QuerySelectorAll("svg.wm-chart rect.wm-window").Length,
            page.Page.QuerySelectorAll(".window-card").Length
        );
        Assert.Contains("(1)", page.One("details.twin").TextContent, StringComparison.Ordinal);
        Assert.Contains("Hier staan de beste 12", page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_councils_in_one_evening_is_a_window_of_one_day()
    {
        var browser = await _site.SignedInAsync();
        await TellAsync(browser, "Duinoord", "elke dinsdag");
        await TellAsync(browser, "Wilgendam", "laatste dinsdag van de maand");

        var page = await browser.GetAsync($"{Window}?dagen=1&van=2017-09-01&tot=2017-12-31");

        // the last Tuesday of December is a holiday
        Assert.Equal(3, page.Page.QuerySelectorAll(".window-card").Length);
        Assert.Contains("alle op één dag", page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_window_what_comes_nearest_is_said()
    {
        var browser = await _site.SignedInAsync();
        await TellAsync(browser, "Duinoord", "elke dinsdag");
        await TellAsync(browser, "Wilgendam", "elke donderdag");

        var page = await browser.GetAsync($"{Window}?dagen=1");

        Assert.Contains("Geen venster gevonden", page.Words, StringComparison.Ordinal);
        Assert.Contains("1 van de 2 in week", page.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("dagen=0", "#dagen-problem")]
    [InlineData("van=morgen", "#van-problem")]
    [InlineData("van=2017-09-01&tot=2017-08-01", "#tot-problem")]
    public async Task What_cannot_be_asked_is_said_and_stays(string query, string problem)
    {
        var browser = await _site.SignedInAsync(Role.Reader);

        var page = await browser.GetAsync($"{Window}?{query}");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.NotEmpty(page.One(problem).TextContent);
    }

    private static async Task TellAsync(Browser browser, string municipality, string rhythm)
    {
        var page = await browser.GetAsync(
            $"{Body}?soort=Council&naam=raad&gemeente={municipality}"
        );
        var fields = page.FieldsOf("form.calendar-form");
        fields["ritme"] = rhythm;
        fields["aanlevertermijn"] = "10 dagen";
        fields["bewaren"] = "ja";
        var kept = await browser.SubmitAsync(Body, fields);
        Assert.Equal(HttpStatusCode.Redirect, kept.Status);
    }
}
