using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using Tijdpad.Web.Http;
using Tijdpad.Web.Tests.Storage;

namespace Tijdpad.Web.Tests.Forms;

/// <summary>Every form of the site, found on its pages, sent empty, with nonsense, with a day that is not there, with unknown options, too late.</summary>
public sealed partial class EveryFormTests
{
    public static TheoryData<string> Both => Databases.Both;

    private static readonly FormFilling[] Fillings =
    [
        FormFilling.Empty,
        FormFilling.Wrong,
        FormFilling.NoSuchDay,
        FormFilling.Unknown,
    ];

    /// <summary>Acts that take no words and take away what later forms are about, by the end of their address.</summary>
    private static readonly string[] Endings =
    [
        "/weg",
        "-weg",
        "/omhoog",
        "-omhoog",
        "/omlaag",
        "/kopie",
        "/kies",
        "/terug",
        "/uitloggen",
        "/taal",
    ];

    /// <summary>What ends a draft, and what may take rows out of the plan, is sent when all else was.</summary>
    private static readonly string[] Last =
    [
        "/nieuw/{upload}/bewaren",
        "/p/{project}/inlezen/{upload}",
    ];

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Every_form_is_taken_in_or_says_what_is_wrong_where_and_loses_nothing(
        string kind
    )
    {
        await using var database = await Databases.NewAsync(kind);
        await using var site = new TestSite(database.Connection);
        var stage = await FormStage.SetAsync(site);
        var sent = new SentForms();

        foreach (var (who, form) in await FormsAsync(stage))
        foreach (var filling in Fillings)
            if (
                form.HasVisibleFields
                && !Array.Exists(
                    Endings,
                    end => form.Action.EndsWith(end, StringComparison.Ordinal)
                )
            )
                await SendAsync(stage, who, form, filling, sent);

        Assert.True(sent.Wrongs.Count == 0, string.Join('\n', sent.Wrongs));
        Golden.Matches(
            string.Join('\n', sent.Lines.Prepend("form\tsent\tstatus\tsummary\tfirst")) + "\n",
            "Forms",
            "tsv"
        );
    }

    private static async Task SendAsync(
        FormStage stage,
        Browser who,
        SeenForm form,
        FormFilling filling,
        SentForms sent
    )
    {
        var route = stage.RouteOf(form.Action);
        // what stood on the page when it was found may be gone by now: it is looked at anew
        var page = (await who.GetAsync(form.Page)).Page;
        if (NowOf(stage, form, page) is not { } now)
        {
            // gone because it was taken in, it need not be there again
            if (!sent.Lines.Exists(line => line.StartsWith($"{route}\t", StringComparison.Ordinal)))
                sent.Wrongs.Add(
                    $"{form.Page} → {route}: is not there, but {FormJudge.Said(page).Head}"
                );
            return;
        }
        var values = filling.Of(now);
        var isAsItStands = values.All(one => one.Value == (one.Field.Value ?? ""));
        if (isAsItStands && filling != FormFilling.Empty)
            return;
        var answer = await FormStage.SendAsync(who, now, values, FormStage.TokenOf(page));
        sent.Wrongs.AddRange(
            (await WrongsAsync(who, answer, values)).Select(wrong =>
                $"{form.Page} → {route}, {filling.Name}: {wrong}"
            )
        );
        sent.Lines.Add(LineOf(route, filling, answer));
    }

    /// <summary>What came of all that was sent.</summary>
    private sealed record SentForms
    {
        public List<string> Wrongs { get; } = [];

        /// <summary>What each answers, as it stands in the list of forms.</summary>
        public List<string> Lines { get; } = [];
    }

    [Fact]
    public async Task A_form_that_comes_too_late_is_offered_once_more_with_all_that_was_typed()
    {
        await using var site = new TestSite();
        var stage = await FormStage.SetAsync(site);
        var wrongs = new List<string>();

        foreach (var (who, form) in await FormsAsync(stage))
        {
            if (form.Action.EndsWith("/taal", StringComparison.Ordinal))
                continue;
            var values = FormFilling
                .NoSuchDay.Of(form)
                .Where(one => one.Field.Kind is not ("file" or "password"))
                .Where(one =>
                    !one.Field.Name.StartsWith(CarriedForm.OwnPrefix, StringComparison.Ordinal)
                )
                .ToList();
            var own = await FormStage.SendAsync(who, form, values, "old");
            var other = await FormStage.SendAsync(who, form, values, "old", "cross-site");
            wrongs.AddRange(
                FormJudge
                    .WrongsOf(own, values.Select(one => one.Value))
                    .Concat(
                        own.Status == HttpStatusCode.BadRequest ? [] : [$"answers {own.Status}"]
                    )
                    .Concat(OfferOf(own) == form.Action ? [] : ["is not offered once more"])
                    .Concat(
                        OfferOf(other) is null && other.Status == HttpStatusCode.BadRequest
                            ? []
                            : ["is offered to who comes from another site"]
                    )
                    .Select(wrong => $"{form.Page} → {form.Action}: {wrong}")
            );
        }

        Assert.True(wrongs.Count == 0, string.Join('\n', wrongs));
    }

    [Fact]
    public async Task Every_address_that_takes_a_form_is_among_those_that_were_sent()
    {
        await using var site = new TestSite();
        var stage = await FormStage.SetAsync(site);
        var seen = (await FormsAsync(stage)).Select(one => stage.RouteOf(one.Form.Action));

        var unseen = stage
            .Routes.Where(route => !route.EndsWith("{act}", StringComparison.Ordinal))
            .Except(seen, StringComparer.Ordinal)
            .Except(NotOnPages.Keys, StringComparer.Ordinal)
            .ToList();

        Assert.True(unseen.Count == 0, string.Join('\n', unseen));
    }

    /// <summary>Addresses that take what no page of the stage sends: why.</summary>
    private static readonly Dictionary<string, string> NotOnPages = new(StringComparer.Ordinal)
    {
        ["/account/organisatie"] = "only where an organisation is; OrganisationTests",
        ["/account/organisatie/weg"] = "only where an organisation is; OrganisationTests",
        ["/account/sessie/weg"] = "a button, beside another session; AccountTests",
        ["/account/sleutel"] = PasskeyScript,
        ["/account/sleutel/naam"] = "beside a passkey",
        ["/account/sleutel/weg"] = "a button, beside a passkey; AccountTests",
        ["/account/sleutelvraag"] = PasskeyScript,
        ["/beginnen/aannemen"] = "a button for who is signed in; JoinTests",
        ["/beginnen/sleutel"] = PasskeyScript,
        ["/bevestigen"] = "the gate sends forms on to it; StepUpTests",
        ["/bevestigen/sleutel"] = PasskeyScript,
        ["/bevestigen/sleutelvraag"] = PasskeyScript,
        ["/inloggen/sleutel"] = PasskeyScript,
        ["/inloggen/sleutelvraag"] = PasskeyScript,
        ["/uitnodiging/aannemen"] = "a button for who is signed in; JoinTests",
        ["/uitnodiging/sleutel"] = PasskeyScript,
        ["/api/v1/projects/{project}/edits"] = "for programs; ApiTests",
        ["/p/{project}/agenda/weg"] = Button,
        ["/p/{project}/api-sleutels/weg"] = Button,
        ["/p/{project}/controles/terug"] = Button,
        ["/p/{project}/ongedaan"] = Button,
        ["/p/{project}/opnieuw"] = Button,
        ["/p/{project}/vergaderdagen/bestand/bewaren"] =
            "on the answer to a file; RefusedFormTests",
        ["/p/{project}/vergaderdagen/gremium/weg"] = Button,
        ["/p/{project}/voorstellen/uitweg"] = Button,
        ["/p/{project}/voorstellen/wens/weg"] = Button,
        ["/p/{project}/haalbaarheid/aannames/terug"] = Button,
        ["/p/{project}/haalbaarheid/afhankelijkheden/terug"] = Button,
        ["/p/{project}/activiteiten/{id}/berichten"] = "on no page yet",
        ["/p/{project}/activiteiten/{id}/datum"] = "sent by the script of the timeline",
        ["/p/{project}/geschiedenis/{number:long}/herstel"] = Button,
    };

    private const string PasskeyScript = "the script of passkeys sends it";

    private const string Button = "a button without words, beside what was made before";

    private static string? OfferOf(Browser.Answer answer) =>
        answer.IsPage
            ? answer.Page.QuerySelector(".refused-page form")?.GetAttribute("action")
            : null;

    /// <summary>Of each kind of form the last on its page: the first is what a summary leads to by mistake.</summary>
    private static async Task<List<(Browser Who, SeenForm Form)>> FormsAsync(FormStage stage)
    {
        var forms = new List<(Browser Who, SeenForm Form)>();
        foreach (var (who, address) in stage.Pages)
        {
            var page = await who.GetAsync(address);
            if (page.IsPage)
                forms.AddRange(
                    SeenForm
                        .On(address, page.Page)
                        .GroupBy(form => KindOf(stage, form))
                        .Select(group => (who, group.Last()))
                );
        }
        return forms
            .DistinctBy(one =>
                (
                    one.Who,
                    stage.RouteOf(one.Form.Action),
                    one.Form.Fields.Count(field => field.IsVisible)
                )
            )
            .OrderBy(one => Array.IndexOf(Last, stage.RouteOf(one.Form.Action)))
            .ToList();
    }

    /// <summary>The form as its page shows it now, or another of the same address when that has other fields by now.</summary>
    private static SeenForm? NowOf(FormStage stage, SeenForm form, IHtmlDocument page)
    {
        var now = SeenForm.On(form.Page, page);
        return now.FindLast(one => KindOf(stage, one) == KindOf(stage, form))
            ?? now.FindLast(one =>
                stage.RouteOf(one.Action) == stage.RouteOf(form.Action) && one.HasVisibleFields
            );
    }

    /// <summary>Where it goes and what it asks, whichever of its kind it is.</summary>
    private static (string Route, string Fields) KindOf(FormStage stage, SeenForm form) =>
        (
            stage.RouteOf(form.Action),
            string.Join(
                ' ',
                form.Fields.Select(field => Digits().Replace(field.Name, "#"))
                    .Distinct(StringComparer.Ordinal)
            )
        );

    private static async Task<List<string>> WrongsAsync(
        Browser who,
        Browser.Answer answer,
        IReadOnlyList<(SeenField Field, string Value)> values
    )
    {
        var typed = values
            .Where(one => one.Field.IsTyped && one.Field.Kind != "password")
            .Select(one => one.Value);
        var wrongs = FormJudge.WrongsOf(answer, typed).ToList();
        if (answer.Location is null)
            return wrongs;
        var next = await who.GetAsync(answer.Location!);
        if (
            next.Status
            is not (HttpStatusCode.OK or HttpStatusCode.Redirect or HttpStatusCode.SeeOther)
        )
            wrongs.Add($"leads to {answer.Location}, which answers {(int)next.Status}");
        return wrongs;
    }

    private static string LineOf(string route, FormFilling filling, Browser.Answer answer)
    {
        var (head, first) =
            answer.IsPage && (int)answer.Status >= 400 ? FormJudge.Said(answer.Page) : ("", "");
        return string.Join(
            '\t',
            route,
            filling.Name,
            (int)answer.Status,
            head,
            Longs().Replace(first, "xxx…")
        );
    }

    [GeneratedRegex("[0-9]+", RegexOptions.None, 1000)]
    private static partial Regex Digits();

    [GeneratedRegex("x{4,}", RegexOptions.None, 1000)]
    private static partial Regex Longs();
}
