using System.Net;

namespace Tijdpad.Web.Tests.History;

public sealed class HistoryPagesTests : IAsyncDisposable
{
    private const string History = "/p/duinstreek/geschiedenis";

    private readonly TestSite _site = new();

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Every_edit_is_a_version_and_any_two_stand_side_by_side_with_removed_rows()
    {
        var browser = await _site.SignedInAsync();
        var (id, title) = await ChangeFirstRowAsync(browser, "Een heel andere titel");
        await RemoveAsync(browser, id);

        var list = await browser.GetAsync(History);
        var first = await browser.GetAsync($"{History}/vergelijk?van=1&tot=2");
        var whole = await browser.GetAsync($"{History}/vergelijk?van=1&tot=3");

        Assert.Equal(3, list.Page.QuerySelectorAll("table.history tbody tr").Length);
        Assert.Contains(
            title,
            first.One("table.compare del").TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Een heel andere titel",
            first.One("table.compare ins").TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains(title, whole.One("tr.removed").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_version_is_named_and_the_name_is_shown_and_taken_away()
    {
        var browser = await _site.SignedInAsync();
        await browser.GetAsync($"{History}/1");

        await NameAsync(browser, "update d.d. 14 maart");
        var named = await browser.GetAsync(History);
        await NameAsync(browser, "");
        var bare = await browser.GetAsync(History);
        var tooLong = await NameAsync(browser, new string('x', 101));

        Assert.Contains(
            "update d.d. 14 maart",
            named.One("#versie-1").TextContent,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(
            "update d.d.",
            bare.One("#versie-1").TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal(HttpStatusCode.UnprocessableEntity, tooLong.Status);
    }

    [Fact]
    public async Task Going_back_makes_a_new_version_that_says_what_the_old_one_said()
    {
        var browser = await _site.SignedInAsync();
        var (id, title) = await ChangeFirstRowAsync(browser, "Een heel andere titel");
        await browser.GetAsync($"{History}/1");

        var restored = await browser.SubmitAsync(
            $"{History}/1/herstel",
            new Dictionary<string, string>()
        );
        var plan = await browser.GetAsync(restored.Location!);
        var list = await browser.GetAsync(History);

        Assert.Contains(title, plan.One($"#rij-{id} .what").TextContent, StringComparison.Ordinal);
        Assert.Contains(
            "Teruggezet naar versie 1",
            list.One("#versie-3").TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task What_changed_since_a_meeting_is_asked_by_its_day()
    {
        var browser = await _site.SignedInAsync();
        await ChangeFirstRowAsync(browser, "Een heel andere titel");

        var since = await browser.GetAsync($"{History}/vergelijk?sinds=2017-03-14");

        Assert.Contains("Veranderd sinds 14 maart 2017", since.Words, StringComparison.Ordinal);
        Assert.Contains(
            "Een heel andere titel",
            since.One("ins").TextContent,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("/99")]
    [InlineData("/vergelijk?van=1&tot=99")]
    public async Task A_version_that_is_not_there_is_not_found(string address)
    {
        var browser = await _site.SignedInAsync();

        var page = await browser.GetAsync(History + address);

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
    }

    private static Task<Browser.Answer> NameAsync(Browser browser, string name) =>
        browser.SubmitAsync(
            $"{History}/1/naam",
            new Dictionary<string, string> { ["naam"] = name }
        );

    private static async Task RemoveAsync(Browser browser, string id)
    {
        var page = await browser.GetAsync($"/p/duinstreek/planning?rij={id}");
        await browser.SubmitAsync(
            $"/p/duinstreek/activiteiten/{id}/weg",
            page.FieldsOf("form.row-form")
        );
    }

    /// <summary>The id of the row and the title it had.</summary>
    private static async Task<(string Id, string Title)> ChangeFirstRowAsync(
        Browser browser,
        string title
    )
    {
        var list = await browser.GetAsync("/p/duinstreek/planning");
        var id = list.One("tr[id^=rij-]").Id!["rij-".Length..];
        var page = await browser.GetAsync($"/p/duinstreek/planning?rij={id}");
        var form = page.FieldsOf("form.row-form");
        var old = form["titel"];
        form["titel"] = title;
        await browser.SubmitAsync($"/p/duinstreek/activiteiten/{id}", form);
        return (id, old);
    }
}
