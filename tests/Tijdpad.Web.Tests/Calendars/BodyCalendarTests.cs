using System.Net;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Tests.Calendars;

public sealed class BodyCalendarTests : IAsyncDisposable
{
    private const string Days = "/p/duinstreek/vergaderdagen";
    private const string Council = $"{Days}/gremium?soort=Council&naam=raad&gemeente=Duinoord";

    private readonly TestSite _site = new(
        "",
        new Dictionary<string, string>(StringComparer.Ordinal) { ["Tijdpad:Today"] = "2017-03-14" }
    );

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task What_nobody_told_is_marked_as_assumed()
    {
        var browser = await _site.SignedInAsync(Role.Reader);

        var page = await browser.GetAsync(Days);

        Assert.Contains(
            "Aangenomen: de raad van Duinoord vergadert eens per 4 weken",
            page.Words,
            StringComparison.Ordinal
        );
        Assert.Contains("College aangenomen", page.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Opgeven", page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_told_is_kept_and_shown_with_the_next_meetings()
    {
        var browser = await _site.SignedInAsync();

        var kept = await SubmitAsync(
            browser,
            ("ritme", "laatste maandag van de maand"),
            ("aanlevertermijn", "tien dagen"),
            ("bron", "de griffie")
        );
        var page = await browser.GetAsync(kept.Location!);

        Assert.Equal($"{Days}#gremium-council-raad-duinoord", kept.Location);
        Assert.All(
            (string[])
                [
                    "laatste maandag van de maand",
                    "10 dagen van tevoren",
                    "ma 27 mrt 2017",
                    "de griffie",
                ],
            words => Assert.Contains(words, page.Words, StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task What_is_missing_is_asked_and_what_was_typed_stays()
    {
        var browser = await _site.SignedInAsync();

        var refused = await SubmitAsync(browser, ("ritme", "om de drie weken op maandag"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("Vanaf wanneer?", refused.One("#start-problem").TextContent);
        Assert.Equal("om de drie weken op maandag", refused.One("#ritme").TextContent.Trim());
    }

    [Fact]
    public async Task Words_that_are_not_used_are_shown_before_anything_is_kept()
    {
        var browser = await _site.SignedInAsync();
        await browser.GetAsync(Council);

        var shown = await SubmitAsync(browser, ("ritme", "elke maandag bij volle maan"));
        var fields = shown.FieldsOf("form.calendar-form");
        fields["bewaren"] = "ja";
        var kept = await browser.SubmitAsync($"{Days}/gremium", fields);

        Assert.Equal(HttpStatusCode.OK, shown.Status);
        Assert.Contains("“bij volle maan”", shown.Words, StringComparison.Ordinal);
        Assert.Equal($"{Days}#gremium-council-raad-duinoord", kept.Location);
    }

    [Fact]
    public async Task A_cycle_gives_the_other_bodies_too()
    {
        var browser = await _site.SignedInAsync();

        var shown = await SubmitAsync(
            browser,
            ("ritme", "vierwekelijks op maandag: week 3 Politiek Forum; week 4 Raad"),
            ("start", "6 februari")
        );
        var fields = shown.FieldsOf("form.calendar-form");
        fields["bewaren"] = "ja";
        var kept = await browser.SubmitAsync($"{Days}/gremium", fields);
        var page = await browser.GetAsync(kept.Location!);

        Assert.Contains("Politiek forum", page.Words, StringComparison.Ordinal);
        Assert.Contains(
            "op maandag in week 3 van elke 4 weken",
            page.Words,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Looking_first_keeps_nothing()
    {
        var browser = await _site.SignedInAsync();
        await browser.GetAsync(Council);

        var fields = Fields(("ritme", "elke maandag"));
        fields.Remove("bewaren");
        var shown = await browser.SubmitAsync($"{Days}/gremium", fields);
        var list = await browser.GetAsync(Days);

        Assert.Contains("ma 20 mrt 2017", shown.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("elke week op maandag", list.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_clerk_tells_of_the_own_municipality_only()
    {
        var browser = await _site.SignedInAsync(Role.Clerk, "Duinoord");

        var own = await SubmitAsync(browser, ("ritme", "elke maandag"));
        var other = await SubmitAsync(
            browser,
            ("ritme", "elke maandag"),
            ("gemeente", "Wilgendam")
        );
        var joint = await SubmitAsync(
            browser,
            ("ritme", "elke maandag"),
            ("soort", "SteeringGroup"),
            ("naam", "stuurgroep"),
            ("gemeente", "")
        );

        Assert.Equal($"{Days}#gremium-council-raad-duinoord", own.Location);
        Assert.Equal(HttpStatusCode.Forbidden, other.Status);
        Assert.Equal(HttpStatusCode.Forbidden, joint.Status);
    }

    [Fact]
    public async Task What_was_told_can_be_taken_away_again()
    {
        var browser = await _site.SignedInAsync();
        await SubmitAsync(browser, ("ritme", "elke maandag"));

        var form = await browser.GetAsync(Council);
        var fields = form.FieldsOf("form[action$=weg]");
        var gone = await browser.SubmitAsync($"{Days}/gremium/weg", fields);
        var page = await browser.GetAsync(gone.Location!);

        Assert.Equal("elke week op maandag", form.One("#ritme").TextContent.Trim());
        Assert.DoesNotContain("Wijzigen", page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_that_no_row_names_can_be_added()
    {
        var browser = await _site.SignedInAsync();
        var form = await browser.GetAsync($"{Days}/gremium");
        var fields = form.FieldsOf("form.calendar-form");
        fields["soort"] = "Committee";
        fields["naam"] = "ronde tafel";
        fields["gemeente"] = "Veenrijk";
        fields["ritme"] = "eerste donderdag van de maand";
        fields["bewaren"] = "ja";

        var kept = await browser.SubmitAsync($"{Days}/gremium", fields);
        var page = await browser.GetAsync(kept.Location!);

        Assert.Contains("Ronde tafel", page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Papers_after_the_college_are_shown_with_the_college_that_they_must_be_in()
    {
        var browser = await _site.SignedInAsync();
        var fields = Fields(
            ("ritme", "elke maandag"),
            ("aanlevertermijn", "de vrijdag na B&W, minstens 10 dagen voor de raad")
        );
        fields.Remove("bewaren");
        await browser.GetAsync(Days);

        var shown = await browser.SubmitAsync($"{Days}/gremium", fields);

        // Monday 20 March: Friday 10 March leaves ten days, after the college of Tuesday 7 March
        Assert.Contains(
            "op de eerste vrijdag na de vergadering van: college, ten minste 10 dagen van tevoren",
            shown.Words,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "vr 10 mrt 2017, na college van di 7 mrt 2017",
            shown.Words,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Two_clerks_who_tell_the_same_council_see_both_and_lose_nothing()
    {
        var (one, other) = (await _site.SignedInAsync(), await _site.SignedInAsync());

        await SubmitAsync(one, ("ritme", "laatste maandag van de maand"));
        var clash = await SubmitAsync(
            other,
            ("ritme", "eerste dinsdag van de maand"),
            ("aanlevertermijn", "10 dagen")
        );
        var between = await one.GetAsync(Days);

        Assert.Equal(HttpStatusCode.Conflict, clash.Status);
        Assert.Contains("laatste maandag van de maand", clash.Words, StringComparison.Ordinal);
        Assert.Contains("eerste dinsdag van de maand", clash.Words, StringComparison.Ordinal);
        Assert.Contains("laatste maandag van de maand", between.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_clerks_who_tell_of_different_bodies_are_merged()
    {
        var (one, other) = (await _site.SignedInAsync(), await _site.SignedInAsync());

        await SubmitAsync(one, ("ritme", "laatste maandag van de maand"));
        await SubmitAsync(
            other,
            ("gemeente", "Veenrijk"),
            ("ritme", "eerste dinsdag van de maand"),
            ("aanlevertermijn", "12 dagen")
        );
        var page = await one.GetAsync(Days);

        Assert.Contains("laatste maandag van de maand", page.Words, StringComparison.Ordinal);
        Assert.Contains("eerste dinsdag van de maand", page.Words, StringComparison.Ordinal);
    }

    private static async Task<Browser.Answer> SubmitAsync(
        Browser browser,
        params (string Name, string Value)[] fields
    )
    {
        await browser.GetAsync(Days);
        return await browser.SubmitAsync($"{Days}/gremium", Fields(fields));
    }

    private static Dictionary<string, string> Fields(params (string Name, string Value)[] fields)
    {
        var all = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["basis"] = "1",
            ["soort"] = "Council",
            ["naam"] = "raad",
            ["gemeente"] = "Duinoord",
            ["bewaren"] = "ja",
        };
        foreach (var (name, value) in fields)
            all[name] = value;
        return all;
    }
}
