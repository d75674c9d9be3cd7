using Tijdpad.Web.SampleProjects;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Tests.SiteWide;

/// <summary>The acts, by the part of the site that they belong to.</summary>
internal sealed partial class Deeds
{
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
}
