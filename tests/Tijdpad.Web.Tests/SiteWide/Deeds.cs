using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Tijdpad.Web.Access;
using Tijdpad.Web.Gate;
using Tijdpad.Web.SampleProjects;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Tests.SiteWide;

/// <summary>Every act of the site done once, as a person does it: from the form on a page where there is one. The other part lists them.</summary>
internal sealed partial class Deeds
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
