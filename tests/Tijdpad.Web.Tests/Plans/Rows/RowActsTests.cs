using System.Net;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Tests.Plans.Rows;

public sealed class RowActsTests : IAsyncDisposable
{
    private const string Plan = "/p/duinstreek/planning";

    private readonly TestSite _site = new();

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task A_row_is_edited_in_place_and_the_edit_can_be_undone_and_redone()
    {
        var browser = await _site.SignedInAsync();
        var (id, form) = await OpenFirstRowAsync(browser);
        form["datum"] = "uiterlijk 20/3";

        var saved = await browser.SubmitAsync($"/p/duinstreek/activiteiten/{id}", form);
        var after = await browser.GetAsync(saved.Location!.Split('#')[0]);
        var undo = Fields(after, "form[action$=ongedaan]");
        await browser.SubmitAsync("/p/duinstreek/ongedaan", undo);
        var undone = await browser.GetAsync(Plan);
        await browser.SubmitAsync("/p/duinstreek/opnieuw", Fields(undone, "form[action$=opnieuw]"));
        var redone = await browser.GetAsync(Plan);

        Assert.Equal(HttpStatusCode.Redirect, saved.Status);
        Assert.Contains(
            "Datum van rij 1",
            after.One("[data-done]").TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "uiterlijk 20/3",
            after.One($"#rij-{id} .when").TextContent,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(
            "20/3",
            undone.One($"#rij-{id} .when").TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "20/3",
            redone.One($"#rij-{id} .when").TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Sending_the_form_unchanged_makes_no_revision()
    {
        var browser = await _site.SignedInAsync();
        var (id, form) = await OpenFirstRowAsync(browser);

        await browser.SubmitAsync($"/p/duinstreek/activiteiten/{id}", form);
        var after = await browser.GetAsync(Plan);

        Assert.Contains("niets veranderd", after.One("[data-done]").TextContent);
        Assert.Contains("Versie 1", after.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_people_who_change_different_fields_both_keep_theirs()
    {
        var (one, other) = (await _site.SignedInAsync(), await _site.SignedInAsync());
        var (id, first) = await OpenFirstRowAsync(one);
        var (_, second) = await OpenFirstRowAsync(other);
        first["datum"] = "21/3";
        second["titel"] = "Een andere naam";

        await one.SubmitAsync($"/p/duinstreek/activiteiten/{id}", first);
        var merged = await other.SubmitAsync($"/p/duinstreek/activiteiten/{id}", second);
        var after = await other.GetAsync(Plan);

        Assert.Equal(HttpStatusCode.Redirect, merged.Status);
        Assert.Contains(
            "21/3",
            after.One($"#rij-{id} .when").TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Een andere naam",
            after.One($"#rij-{id} .what").TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Two_people_who_change_the_same_field_see_both_values_and_lose_nothing()
    {
        var (one, other) = (await _site.SignedInAsync(), await _site.SignedInAsync());
        var (id, first) = await OpenFirstRowAsync(one);
        var (_, second) = await OpenFirstRowAsync(other);
        first["datum"] = "21/3";
        second["datum"] = "22/3";
        second["titel"] = "Een andere naam";

        await one.SubmitAsync($"/p/duinstreek/activiteiten/{id}", first);
        var clash = await other.SubmitAsync($"/p/duinstreek/activiteiten/{id}", second);
        var between = await one.GetAsync(Plan);
        var own = Fields(clash, "main form");
        own["toch"] = "ja";
        await other.SubmitAsync($"/p/duinstreek/activiteiten/{id}", own);
        var after = await other.GetAsync(Plan);

        Assert.Equal(HttpStatusCode.Conflict, clash.Status);
        Assert.Contains("21/3", clash.Words, StringComparison.Ordinal);
        Assert.Contains("22/3", clash.Words, StringComparison.Ordinal);
        Assert.Contains(
            "21/3",
            between.One($"#rij-{id} .when").TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "22/3",
            after.One($"#rij-{id} .when").TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Een andere naam",
            after.One($"#rij-{id} .what").TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task What_cannot_be_kept_comes_back_with_the_reason_and_what_was_typed()
    {
        var browser = await _site.SignedInAsync();
        var (id, form) = await OpenFirstRowAsync(browser);
        form["titel"] = new string('x', 2001);
        form["datum"] = "22/3";

        var refused = await browser.SubmitAsync($"/p/duinstreek/activiteiten/{id}", form);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("Nog niet opgeslagen", refused.Words, StringComparison.Ordinal);
        Assert.Equal("22/3", refused.One("input[name=datum]").GetAttribute("value"));
        Assert.Contains(
            "xxxxxxxxxx",
            refused.One("textarea[name=titel]").TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_row_is_added_moved_copied_and_removed()
    {
        var browser = await _site.SignedInAsync();
        var page = await browser.GetAsync($"{Plan}?nieuw=");
        var form = Fields(page, "form.row-form");
        (form["datum"], form["titel"]) = ("24/3", "Extra overleg over de planning");

        var added = await browser.SubmitAsync("/p/duinstreek/activiteiten", form);
        var id = added.Location!.Split("#rij-")[1];
        var again = await browser.SubmitAsync("/p/duinstreek/activiteiten", form);
        await ActAsync(browser, id, "omhoog");
        await ActAsync(browser, id, "kopie");
        var copied = await browser.GetAsync(Plan);
        await ActAsync(browser, id, "weg");
        var removed = await browser.GetAsync(Plan);

        Assert.Equal(2, Count(copied, "Extra overleg over de planning"));
        Assert.Equal(1, Count(removed, "Extra overleg over de planning"));
        Assert.Equal(HttpStatusCode.Redirect, again.Status);
    }

    [Theory]
    [InlineData(Role.Reader)]
    [InlineData(Role.Administrator)]
    [InlineData(Role.Clerk)]
    [InlineData(Role.CommunicationAdviser)]
    public async Task Only_a_secretary_edits_rows(Role role)
    {
        var browser = await _site.SignedInAsync(role);
        var page = await browser.GetAsync(Plan);

        var refused = await browser.SubmitAsync("/p/duinstreek/activiteiten/a1", Typed(basis: "1"));

        Assert.Null(page.Page.QuerySelector("td.edit"));
        Assert.Equal(HttpStatusCode.Forbidden, refused.Status);
    }

    private static Dictionary<string, string> Typed(string basis) => new() { ["basis"] = basis };

    private static async Task ActAsync(Browser browser, string id, string act)
    {
        var page = await browser.GetAsync($"{Plan}?rij={id}");
        var answer = await browser.SubmitAsync(
            $"/p/duinstreek/activiteiten/{id}/{act}",
            Fields(page, "form.row-form")
        );
        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
    }

    private static int Count(Browser.Answer page, string title) =>
        page
            .Page.QuerySelectorAll("td.what")
            .Count(cell => cell.TextContent.Contains(title, StringComparison.Ordinal));

    private static async Task<(string Id, IDictionary<string, string> Form)> OpenFirstRowAsync(
        Browser browser
    )
    {
        var list = await browser.GetAsync(Plan);
        var id = list.One("tr[id^=rij-]").Id!["rij-".Length..];
        var page = await browser.GetAsync($"{Plan}?rij={id}");
        return (id, Fields(page, "form.row-form"));
    }

    private static IDictionary<string, string> Fields(Browser.Answer page, string form) =>
        page.FieldsOf(form);
}
