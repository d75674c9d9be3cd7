using System.Net;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using Tijdpad.Web.Tests.Access;
using Tijdpad.Web.Tests.Storage;

namespace Tijdpad.Web.Tests.SiteWide;

/// <summary>That every act is said once on the page that the browser goes on to, and by nobody but this site.</summary>
public sealed class NewsTests
{
    private const string Plan = "/p/duinstreek/planning";

    /// <summary>An act after which no toast comes: why.</summary>
    private static readonly Dictionary<string, string> Silent = new(StringComparer.Ordinal)
    {
        ["/account/organisatie"] = "the organisation answers first: OrganisationTests",
        ["/account/sleutel"] = "needs a passkey: PasskeyTests",
        ["/account/sleutelvraag"] = "a question of a script",
        ["/api/v1/projects/{project}/edits"] = "a program reads no toast",
        ["/beginnen/sleutel"] = "a question of a script",
        ["/bevestigen"] = "asks; the act that follows says what was done",
        ["/bevestigen/sleutel"] = "the act that follows says what was done",
        ["/bevestigen/sleutelvraag"] = "a question of a script",
        ["/bevestigen/wachtwoord"] = "the act that follows says what was done",
        ["/inloggen"] = "the page that was asked for, with one's name in the bar",
        ["/inloggen/sleutel"] = "the page that was asked for, with one's name in the bar",
        ["/inloggen/sleutelvraag"] = "a question of a script",
        ["/p/{project}/vergaderdagen/bestand"] = "shows what was read; nothing is kept yet",
        ["/p/{project}/voorstellen/uitweg"] = "needs a plan that cannot hold: ProposalTests",
        ["/taal"] = "the page itself is in the other language",
        ["/uitloggen"] = "the page itself says that one can sign in",
        ["/uitnodiging/sleutel"] = "a question of a script",
    };

    public static TheoryData<string> Both => Databases.Both;

    [Theory]
    [MemberData(nameof(Both))]
    public async Task After_every_act_its_page_says_so_once(string kind)
    {
        await using var database = await Databases.NewAsync(kind);
        await using var site = new TestSite(
            database.Connection,
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["Tijdpad:Today"] = "2017-03-14",
            }
        );
        var deeds = await Deeds.OfAsync(site);
        var wrong = new List<string>();

        foreach (var (route, act) in deeds.All)
        {
            var (by, answer) = await act();
            var first = answer.Location is { } place ? await by.GetAsync(place) : answer;
            var again = await by.GetAsync(answer.Location ?? "/account");
            var said = (Toasts(first), Toasts(again));
            if (answer.Status >= HttpStatusCode.BadRequest || said != (1, 0))
                wrong.Add($"{route}: {answer.Status} {answer.Location}, {said}");
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        Assert.Equal(
            AccessMatrix
                .Read()
                .Where(line => line.Method == "POST")
                .Select(line => line.Route)
                .Order(StringComparer.Ordinal),
            deeds.All.Select(one => one.Route).Concat(Silent.Keys).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task What_was_done_is_taken_back_from_the_toast_and_that_again()
    {
        await using var site = new TestSite();
        var browser = await site.SignedInAsync();
        var changed = await RenameAsync(browser);

        var said = await browser.GetAsync(changed.Location!);
        var undone = await SendToastAsync(browser, said);
        var redone = await SendToastAsync(browser, undone);

        Assert.Contains("Nazorg", said.One("[data-done]").TextContent, StringComparison.Ordinal);
        Assert.StartsWith(
            "Ongedaan gemaakt",
            undone.One("[data-done]").TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains("Opnieuw doen", undone.One(".toast").TextContent, StringComparison.Ordinal);
        Assert.StartsWith(
            "Opnieuw gedaan",
            redone.One("[data-done]").TextContent,
            StringComparison.Ordinal
        );
        Assert.NotNull(redone.Page.QuerySelector("#fasen"));
    }

    [Fact]
    public async Task Nobody_puts_words_on_a_page_by_a_link_or_a_cookie_of_their_own()
    {
        await using var site = new TestSite();
        var browser = await site.SignedInAsync();
        browser.Http.DefaultRequestHeaders.Add(
            "Cookie",
            "__Host-nieuws=Uw%20wachtwoord%20is%20gestolen"
        );

        var pages = new List<Browser.Answer>();
        foreach (var query in (string[])["?gedaan=1", "?nieuws=gestolen", "?toast=gestolen", ""])
            pages.Add(await browser.GetAsync(Plan + query));

        Assert.All(pages, page => Assert.Equal(HttpStatusCode.OK, page.Status));
        Assert.All(pages, page => Assert.Equal(0, Toasts(page)));
    }

    [Fact]
    public async Task News_made_for_another_purpose_is_none()
    {
        await using var site = new TestSite();
        var browser = await site.SignedInAsync();
        var forged = site
            .Services.GetRequiredService<IDataProtectionProvider>()
            .CreateProtector("Iets anders")
            .ToTimeLimitedDataProtector()
            .Protect("""{"Text":"Gestolen","Values":[],"Fields":[]}""", TimeSpan.FromMinutes(1));
        browser.Http.DefaultRequestHeaders.Add("Cookie", $"__Host-nieuws={forged}");

        var page = await browser.GetAsync(Plan);

        Assert.Equal((HttpStatusCode.OK, 0), (page.Status, Toasts(page)));
    }

    [Fact]
    public async Task A_page_that_a_script_fetches_does_not_take_the_news_of_another()
    {
        await using var site = new TestSite();
        var browser = await site.SignedInAsync();
        var changed = await RenameAsync(browser);
        browser.Http.DefaultRequestHeaders.Add("Sec-Fetch-Mode", "cors");
        var fetched = await browser.GetAsync(Plan);
        browser.Http.DefaultRequestHeaders.Remove("Sec-Fetch-Mode");

        var gone = await browser.GetAsync(changed.Location!);

        Assert.Equal((0, 1), (Toasts(fetched), Toasts(gone)));
    }

    [Fact]
    public async Task Another_process_says_what_was_done_in_this_one()
    {
        await using var database = await Databases.NewAsync("postgres");
        await using var one = new TestSite(database.Connection);
        await using var other = new TestSite(database.Connection);
        var browser = await one.SignedInAsync();
        var changed = await RenameAsync(browser);
        var cookies = changed
            .Headers.GetValues("Set-Cookie")
            .Select(cookie => cookie.Split(';')[0]);
        var there = other.Open();
        there.Http.DefaultRequestHeaders.Add("Cookie", string.Join("; ", cookies));

        // nobody is signed in there: the page that asks for it says what was done
        var page = await there.GetAsync("/inloggen");

        Assert.Contains("Nazorg", page.One("[data-done]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Very_long_words_fit_in_what_a_browser_carries()
    {
        await using var site = new TestSite();
        var browser = await site.SignedInAsync();

        var page = await browser.GetAsync("/p/duinstreek/indeling");
        var changed = await browser.SubmitAsync(
            "/p/duinstreek/indeling/open-punt-erbij",
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["basis"] = page.FieldsOf("#gegevens")["basis"],
                ["tekst"] = string.Join(' ', Enumerable.Repeat(new string('é', 30), 60)),
            }
        );
        var after = await browser.GetAsync(changed.Location!);

        Assert.All(
            changed.Headers.GetValues("Set-Cookie"),
            cookie => Assert.InRange(cookie.Length, 1, 4_096)
        );
        Assert.Equal(1, Toasts(after));
    }

    private static int Toasts(Browser.Answer answer) =>
        answer.IsPage ? answer.Page.QuerySelectorAll(".toast").Length : 0;

    private static async Task<Browser.Answer> RenameAsync(Browser browser)
    {
        var page = await browser.GetAsync("/p/duinstreek/indeling");
        return await browser.SubmitAsync(
            "/p/duinstreek/indeling/fase-erbij",
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["basis"] = page.FieldsOf("#gegevens")["basis"],
                ["naam"] = "Nazorg",
            }
        );
    }

    private static async Task<Browser.Answer> SendToastAsync(Browser browser, Browser.Answer page)
    {
        var form = page.One(".toast form");
        var sent = await browser.SubmitAsync(
            form.GetAttribute("action")!,
            page.FieldsOf(".toast form")
        );
        return await browser.GetAsync(sent.Location!);
    }
}
