using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Tijdpad.Web.Access;
using Tijdpad.Web.Gate;
using Tijdpad.Web.SampleProjects;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Tests.SiteWide;

/// <summary>Every act of the site done once, as a person does it: from the form on a page where there is one.</summary>
internal sealed class Deeds
{
    private const string Project = "/p/duinstreek";
    private const string Forecast = $"{Project}/haalbaarheid";

    private readonly TestSite _site;
    private readonly List<(string Route, Func<Task<(Browser, Browser.Answer)>> Do)> _all = [];
    private Browser _secretary = null!;
    private string _row = "";
    private string _scenario = "";
    private string _upload = "";

    private Deeds(TestSite site) => _site = site;

    /// <summary>The acts by the route as the access matrix has it, in an order in which each can be done.</summary>
    public IReadOnlyList<(string Route, Func<Task<(Browser By, Browser.Answer Answer)>> Do)> All =>
        _all;

    public static async Task<Deeds> OfAsync(TestSite site)
    {
        var deeds = new Deeds(site);
        await site.NewAccountAsync(Role.Secretary, managesSite: true);
        deeds._secretary = await site.SignedInAsync(Role.Secretary, managesSite: true);
        deeds._row = (await deeds._secretary.GetAsync($"{Project}/planning"))
            .One("tr[id^=rij-]")
            .Id!["rij-".Length..];
        deeds.AddRows();
        deeds.AddPlan();
        deeds.AddProposals();
        deeds.AddForecast();
        deeds.AddScenarios();
        deeds.AddDates();
        deeds.AddLinks();
        deeds.AddPeople();
        deeds.AddDocuments();
        deeds.AddJoining();
        deeds.AddAccount();
        return deeds;
    }

    private void AddRows()
    {
        var act = $"{Project}/activiteiten/{_row}";
        const string Route = "/p/{project}/activiteiten/{id}";
        Form(
            "/p/{project}/activiteiten",
            $"{Project}/planning?nieuw={_row}",
            "form.row-form",
            ("titel", "Een nieuwe rij"),
            ("datum", "20 maart 2017")
        );
        Form(
            Route,
            $"{Project}/planning?rij={_row}",
            "form.row-form",
            ("titel", "Een andere naam")
        );
        Based($"{Route}/datum", $"{act}/datum", ("datum", "uiterlijk 20/3"));
        Based($"{Route}/berichten", $"{act}/berichten");
        Based($"{Route}/kopie", $"{act}/kopie");
        Based($"{Route}/omlaag", $"{act}/omlaag");
        Based($"{Route}/omhoog", $"{act}/omhoog");
        Based($"{Route}/weg", $"{act}/weg");
        Add("/p/{project}/ongedaan", () => TakenBackAsync("ongedaan"));
        Add("/p/{project}/opnieuw", () => TakenBackAsync("opnieuw"));
    }

    private void AddPlan()
    {
        Based("/p/{project}/indeling/{act}", $"{Project}/indeling/fase-erbij", ("naam", "Nazorg"));
        Form(
            "/p/{project}/indeling/korte-naam",
            $"{Project}/indeling",
            "form[action$=korte-naam]",
            ("naam", "Samen aan zee")
        );
        Form(
            "/p/{project}/controles/terzijde",
            $"{Project}/controles",
            "form.waive",
            ("reden", "Zo is het afgesproken.")
        );
        Form("/p/{project}/controles/terug", $"{Project}/controles", "form[action$=terug]");
        Form(
            "/p/{project}/controles/herstel",
            $"{Project}/controles",
            "form[action$=herstel]",
            ("keuze", "0")
        );
        Bare(
            "/p/{project}/geschiedenis/{number:long}/naam",
            $"{Project}/geschiedenis/2/naam",
            ("naam", "Naar de raden")
        );
        Bare(
            "/p/{project}/geschiedenis/{number:long}/herstel",
            $"{Project}/geschiedenis/1/herstel"
        );
    }

    private void AddProposals()
    {
        Form(
            "/p/{project}/voorstellen/wens",
            $"{Project}/voorstellen",
            "form.wish-form",
            ("soort", "Must"),
            ("wanneer", "uiterlijk 31 december 2017")
        );
        Form("/p/{project}/voorstellen/wens/weg", $"{Project}/voorstellen", "form[action$=weg]");
        Form(
            "/p/{project}/voorstellen/overnemen",
            $"{Project}/voorstellen/uitkomst?doel=vroegst&anders=0",
            "form[action$=overnemen]"
        );
        Form("/p/{project}/openbaar", $"{Project}/openbaar", "form:has([name=openbaar])");
    }

    private void AddForecast()
    {
        Form(
            "/p/{project}/haalbaarheid/aannames",
            $"{Forecast}/aannames",
            "#stap-Drafting",
            ("tijd", "50"),
            ("uitloop", "9"),
            ("over", "1")
        );
        Form(
            "/p/{project}/haalbaarheid/aannames/terug",
            $"{Forecast}/aannames",
            "#stap-Drafting",
            To($"{Forecast}/aannames/terug")
        );
        Add("/p/{project}/haalbaarheid/afhankelijkheden", SayDependencyAsync);
        Form(
            "/p/{project}/haalbaarheid/afhankelijkheden/terug",
            $"{Forecast}/afhankelijkheden",
            "form[action$=terug]"
        );
        Form(
            "/p/{project}/haalbaarheid/wat-als",
            $"{Forecast}/wat-als?rij1={_row}&datum1=31%20december%202017",
            "form[method=post][action$=wat-als]"
        );
    }

    private void AddScenarios()
    {
        Add(
            "/p/{project}/scenarios",
            async () => await MadeAsync(await Sent($"{Project}/scenarios", ("naam", "Later")))
        );
        Later("/p/{project}/scenarios/{id}/naam", "naam", ("naam", "Nog later"));
        Later("/p/{project}/scenarios/{id}/data", "data", ($"d.{_row}", "5 september 2017"));
        Later("/p/{project}/scenarios/{id}/kies", "kies");
        Add("/p/{project}/scenarios/{id}/weg", () => Sent($"{_scenario}/weg"));
        Form(
            "/p/{project}/scenarios/voorstel",
            $"{Project}/voorstellen/uitkomst?doel=vroegst&anders=0",
            "form[action$=overnemen]",
            To($"{Project}/scenarios/voorstel")
        );
    }

    private void AddDates()
    {
        Form(
            "/p/{project}/vergaderdagen/gremium",
            $"{Project}/vergaderdagen/gremium?soort=Council&naam=raad&gemeente=Duinoord",
            "form.calendar-form",
            ("ritme", "elke maandag"),
            ("bewaren", "ja")
        );
        Form(
            "/p/{project}/vergaderdagen/gremium/weg",
            $"{Project}/vergaderdagen/gremium?soort=Council&naam=raad&gemeente=Duinoord",
            "form.calendar-form",
            To($"{Project}/vergaderdagen/gremium/weg")
        );
        Add("/p/{project}/vergaderdagen/bestand/bewaren", KeepScheduleAsync);
        Form("/p/{project}/opgave/{gemeente}", $"{Project}/opgave/Duinoord", "form.answers");
        Form(
            "/p/{project}/opgave/{gemeente}/vergaderdagen",
            $"{Project}/opgave/Duinoord",
            "form[action$=vergaderdagen]",
            ("ritme", "elke donderdag")
        );
        Add("/opgave", () => ByLinkAsync("form.answers", "/opgave", ("naam", "Gea")));
        Add(
            "/opgave/vergaderdagen",
            () =>
                ByLinkAsync(
                    "form[action$=vergaderdagen]",
                    "/opgave/vergaderdagen",
                    ("naam", "Gea"),
                    ("ritme", "elke dinsdag")
                )
        );
    }

    private void AddLinks()
    {
        Bare(
            "/p/{project}/opvraaglijst/link",
            $"{Project}/opvraaglijst/link",
            ("gemeente", "Duinoord"),
            ("dagen", "7")
        );
        Form(
            "/p/{project}/opvraaglijst/link/weg",
            $"{Project}/opvraaglijst",
            "form[action$='link/weg']"
        );
        Bare("/p/{project}/agenda", $"{Project}/agenda", ("bereik", "mij"));
        Form("/p/{project}/agenda/weg", $"{Project}/agenda", "form[action$=weg]");
        Bare("/p/{project}/api-sleutels", $"{Project}/api-sleutels", ("naam", "proef"));
        Form("/p/{project}/api-sleutels/weg", $"{Project}/api-sleutels", "form[action$=weg]");
    }

    private void AddPeople()
    {
        Add(
            "/p/{project}/deelnemers",
            async () =>
                await Sent(
                    $"{Project}/deelnemers",
                    ("email", await _site.NewAccountAsync(role: null)),
                    ("rol", "Reader")
                )
        );
        var reader = "form[action$=wijzigen]:has([name=oudeRol][value=Reader])";
        Form(
            "/p/{project}/deelnemers/wijzigen",
            $"{Project}/deelnemers",
            reader,
            ("rol", "Administrator")
        );
        Form(
            "/p/{project}/deelnemers/weg",
            $"{Project}/deelnemers",
            "form[action$=weg]:has([name=oudeRol][value=Administrator])"
        );
        Add("/p/{project}/deelnemers/uitnodiging/weg", RevokeInvitationAsync);
        Bare("/beheer/uitnodigen", "/beheer/uitnodigen", ("email", "beheer@voorbeeld.nl"));
        Form(
            "/beheer/beheerder",
            "/beheer",
            "form[action$=beheerder]:has([name=beheerder][value=ja])"
        );
        Add(
            "/beheer/weg",
            async () =>
                await Sent(
                    "/beheer/weg",
                    ("account", await _site.AccountIdAsync(await _site.NewAccountAsync(role: null)))
                )
        );
    }

    private void AddDocuments()
    {
        Add("/nieuw", async () => await ReadAsync("/nieuw"));
        Add(
            "/nieuw/{upload}/rij/{id}",
            async () =>
            {
                var id = (await _secretary.GetAsync(_upload)).One("tr[id^=rij-]").Id![
                    "rij-".Length..
                ];
                return await FilledAsync(
                    $"{_upload}?rij={id}",
                    "form.row-form",
                    ("titel", "Beter")
                );
            }
        );
        Add(
            "/nieuw/{upload}/gegevens",
            () => FilledAsync(_upload, "form[action$=gegevens]", ("titel", "Een naam"))
        );
        Add("/nieuw/{upload}/bewaren", () => Sent($"{_upload}/bewaren"));
        Bare("/nieuw/leeg", "/nieuw/leeg", ("titel", "Leeg begonnen"));
        Add("/p/{project}/inlezen", () => ReadAsync($"{Project}/inlezen"));
        Add("/p/{project}/inlezen/{upload}", () => FilledAsync(_upload, "main form"));
    }

    private void AddJoining()
    {
        foreach (
            var (path, kind, project) in ((string, LinkKind, string)[])
                [
                    ("/uitnodiging", LinkKind.Invitation, FirstStart.SampleProject),
                    ("/beginnen", LinkKind.SetUp, ""),
                ]
        )
        {
            Add(path, async () => await JoinAsync(_site.Open(), path, kind, project, path));
            Add(
                $"{path}/aannemen",
                async () => await JoinAsync(_secretary, path, kind, project, $"{path}/aannemen")
            );
        }
    }

    private void AddAccount()
    {
        Form("/account/naam", "/account", "form[action$='account/naam']", ("naam", "Sanne"));
        Add(
            "/account/sleutel/naam",
            async () =>
            {
                await GivePasskeyAsync();
                return await FilledAsync(
                    "/account",
                    "form[action$='sleutel/naam']",
                    ("naam", "Telefoon")
                );
            }
        );
        Form("/account/wachtwoord/weg", "/account", "form[action$='wachtwoord/weg']");
        Bare(
            "/account/wachtwoord",
            "/account/wachtwoord",
            ("wachtwoord", "een ander lang wachtwoord")
        );
        Form("/account/sleutel/weg", "/account", "form[action$='sleutel/weg']");
        Bare("/account/organisatie/weg", "/account/organisatie/weg");
        Bare("/account/sessie/weg", "/account/sessie/weg", ("id", "AAAA"));
        Bare("/account/sessies/weg", "/account/sessies/weg");
    }

    private void Add(string route, Func<Task<(Browser, Browser.Answer)>> act) =>
        _all.Add((route, act));

    private const string Elsewhere = "»";

    private static (string, string) To(string address) => (Elsewhere, address);

    /// <summary>The form of a page, with these words in it.</summary>
    private void Form(string route, string page, string form, params (string, string)[] typed) =>
        Add(route, () => FilledAsync(page, form, typed));

    /// <summary>An act on the newest revision.</summary>
    private void Based(string route, string address, params (string, string)[] typed) =>
        Add(
            route,
            async () =>
            {
                var page = await _secretary.GetAsync($"{Project}/indeling");
                var basis = page.FieldsOf("#gegevens")["basis"];
                return await Sent(address, [.. typed, ("basis", basis)]);
            }
        );

    /// <summary>These words and no page before it but one with a token.</summary>
    private void Bare(string route, string address, params (string, string)[] typed) =>
        Add(route, () => Sent(address, typed));

    private void Later(string route, string act, params (string, string)[] typed) =>
        Add(route, () => FilledAsync(_scenario, $"form[action$='/{act}']", typed));

    private async Task<(Browser, Browser.Answer)> Sent(
        string address,
        params (string, string)[] typed
    )
    {
        await _secretary.GetAsync("/account");
        return (_secretary, await _secretary.SubmitAsync(address, Fields(typed)));
    }

    private Task<(Browser, Browser.Answer)> FilledAsync(
        string page,
        string form,
        params (string, string)[] typed
    ) => FilledAsync(_secretary, page, form, typed);

    private static async Task<(Browser, Browser.Answer)> FilledAsync(
        Browser browser,
        string page,
        string form,
        params (string, string)[] typed
    )
    {
        var shown = await browser.GetAsync(page);
        var (fields, to) = (shown.FieldsOf(form), shown.One(form).GetAttribute("action")!);
        foreach (var (name, value) in typed)
            if (name == Elsewhere)
                to = value;
            else
                fields[name] = value;
        return (browser, await browser.SubmitAsync(to, fields));
    }

    private async Task<(Browser, Browser.Answer)> TakenBackAsync(string act)
    {
        var page = await _secretary.GetAsync($"{Project}/planning");
        var fields = page.FieldsOf($"main form[action$={act}]");
        return (_secretary, await _secretary.SubmitAsync($"{Project}/{act}", fields));
    }

    private async Task<(Browser, Browser.Answer)> SayDependencyAsync()
    {
        var page = await _secretary.GetAsync($"{Forecast}/afhankelijkheden");
        var form = page.FieldsOf("form:has(#nieuw-eerst)");
        var rows = page.Page.QuerySelectorAll("#nieuw-eerst option");
        form["eerst"] = rows[0].GetAttribute("value")!;
        form["daarna"] = rows[^1].GetAttribute("value")!;
        return (_secretary, await _secretary.SubmitAsync($"{Forecast}/afhankelijkheden", form));
    }

    private Task<(Browser By, Browser.Answer Answer)> MadeAsync(
        (Browser By, Browser.Answer Answer) made
    )
    {
        _scenario = made.Answer.Location!;
        return Task.FromResult(made);
    }

    private async Task<(Browser, Browser.Answer)> KeepScheduleAsync()
    {
        await _secretary.GetAsync($"{Project}/vergaderdagen/bestand");
        var review = await _secretary.UploadAsync(
            $"{Project}/vergaderdagen/bestand",
            "bestand",
            "schema.csv",
            "Datum;Gremium\n22-03-2017;Raad\n19-04-2017;Raad\n"u8.ToArray(),
            Fields(("gemeente", "Duinoord"))
        );
        if (review.Location is { } waiting)
            review = await _secretary.GetAsync(waiting);
        return (
            _secretary,
            await _secretary.SubmitAsync(
                $"{Project}/vergaderdagen/bestand/bewaren",
                review.FieldsOf("main form")
            )
        );
    }

    private async Task<(Browser, Browser.Answer)> ByLinkAsync(
        string form,
        string address,
        params (string, string)[] typed
    )
    {
        var clerk = _site.Open();
        await clerk.GetAsync(
            await LinkAsync(
                "/opgave",
                FirstStart.SampleProject,
                LinkKind.MunicipalDates,
                "Duinoord"
            )
        );
        return await FilledAsync(clerk, "/opgave", form, [.. typed, To(address)]);
    }

    private async Task<(Browser, Browser.Answer)> RevokeInvitationAsync()
    {
        await Sent($"{Project}/deelnemers", ("email", "nieuw@voorbeeld.nl"), ("rol", "Reader"));
        return await FilledAsync($"{Project}/deelnemers", "form[action$='uitnodiging/weg']");
    }

    private async Task<(Browser, Browser.Answer)> ReadAsync(string address)
    {
        await _secretary.GetAsync(address);
        var answer = await _secretary.UploadAsync(
            address,
            "bestand",
            "plan.txt",
            await File.ReadAllBytesAsync(Samples.Path("duinstreek-2017.txt"))
        );
        _upload = answer.Location!;
        return (_secretary, answer);
    }

    private async Task<(Browser, Browser.Answer)> JoinAsync(
        Browser browser,
        string path,
        LinkKind kind,
        string project,
        string address
    )
    {
        var mine = browser == _secretary ? await MineAsync() : "gea@voorbeeld.nl";
        var scope = kind is LinkKind.SetUp ? "" : new Invitation(mine, Role.Reader).ToScope();
        await browser.GetAsync(await LinkAsync(path, project, kind, scope));
        await browser.GetAsync(path);
        var typed = Fields(
            ("naam", "Gea"),
            ("email", kind is LinkKind.SetUp ? "eerste@voorbeeld.nl" : mine),
            ("wachtwoord", TestSite.Password)
        );
        return (browser, await browser.SubmitAsync(address, typed));
    }

    private async Task<string> MineAsync() =>
        (await _secretary.GetAsync("/account")).One("[name=gebruiker]").GetAttribute("value")!;

    private async Task<string> LinkAsync(string path, string project, LinkKind kind, string scope)
    {
        var maker = await _site.AccountIdAsync(await _site.NewAccountAsync(Role.Secretary));
        var address = await _site.InsideAsync(services =>
            services
                .GetRequiredService<SecretLinks>()
                .MakeAsync(
                    path,
                    new(project, kind, scope, "test", maker, TimeSpan.FromDays(1)),
                    default
                )
        );
        return new Uri(address).PathAndQuery;
    }

    private async Task GivePasskeyAsync()
    {
        var email = await MineAsync();
        await _site.InsideAsync(async services =>
        {
            var accounts = services.GetRequiredService<UserManager<Account>>();
            var account = (await accounts.FindByEmailAsync(email))!;
            return await accounts.AddOrUpdatePasskeyAsync(
                account,
                new(
                    [1, 2, 3],
                    [4, 5, 6],
                    DateTimeOffset.UtcNow,
                    0,
                    [],
                    true,
                    false,
                    false,
                    [7],
                    [8]
                )
                {
                    Name = "sleutel",
                }
            );
        });
    }

    private static Dictionary<string, string> Fields(params (string Name, string Value)[] fields) =>
        fields.ToDictionary(one => one.Name, one => one.Value, StringComparer.Ordinal);
}
