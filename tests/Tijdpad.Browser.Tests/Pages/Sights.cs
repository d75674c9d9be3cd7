using Microsoft.Playwright;
using static Tijdpad.Browser.Tests.Pages.Viewer;

namespace Tijdpad.Browser.Tests.Pages;

/// <summary>Every page of the site in every state worth looking at. A test holds it to the endpoints that there are.</summary>
internal static class Sights
{
    private const string Plan = "/p/{project}/planning";

    private const string Outlook = "/p/{project}/vooruitblik";

    private const string Meetings = "/p/{project}/vergaderdagen";

    private const string Proposals = "/p/{project}/voorstellen";

    private const string Scenarios = "/p/{project}/scenarios";

    /// <summary>What is no page: files, answers for scripts, and doors that lead to a page that is here.</summary>
    public static readonly string[] NoPages =
    [
        "/.well-known/security.txt",
        "/a/{name}",
        "/beginnen/{secret}",
        // after confirming at an organisation; tested with one in Tijdpad.Web.Tests
        "/bevestigen/verder",
        "/gezond",
        "/gezond/klaar",
        "/inloggen/organisatie",
        // what comes back from the provider of an organisation; its pages are tested with one in Tijdpad.Web.Tests
        "/inloggen/organisatie/klaar",
        "/opgave/{secret}",
        "/agenda/{secret}.ics",
        "/api/v1/openapi.json",
        "/api/v1/projects",
        "/api/v1/projects/{project}",
        "/api/v1/projects/{project}/activities",
        "/api/v1/projects/{project}/findings",
        "/api/v1/projects/{project}/municipal-dates",
        "/api/v1/projects/{project}/plan",
        "/api/v1/projects/{project}/revisions",
        "/api/v1/projects/{project}/revisions/{number:long}",
        "/openbaar/{project}/agenda.ics",
        "/openbaar/{project}/atom.xml",
        "/p/{project}/downloads/word-met-wijzigingen",
        "/p/{project}/downloads/{naam}.{soort}",
        "/p/{project}",
        "/p/{project}/lezing",
        "/p/{project}/volgen",
        "/thema.css",
        "/uitnodiging/{secret}",
    ];

    public static readonly Sight[] All =
    [
        new("welkom", "/", Nobody, "/"),
        new("inloggen", "/inloggen", Nobody, "/inloggen"),
        new("inloggen-fout", "/inloggen", Nobody, "/inloggen", SignInWronglyAsync),
        new("toetsen", "/toetsen", Nobody, "/toetsen"),
        new("toegankelijkheid", "/toegankelijkheid", Nobody, "/toegankelijkheid"),
        new("beginnen", "/beginnen", Nobody, "{setup}"),
        new("uitnodiging", "/uitnodiging", Nobody, "{invitation}"),
        new("uitnodiging-fout", "/uitnodiging", Nobody, "{invitation}", JoinWronglyAsync),
        new("uitnodiging-ingelogd", "/uitnodiging", Secretary, "{invitation}"),
        new("opgavelink", "/opgave", Nobody, "{answer}"),
        new("opgavelink-fout", "/opgave", Nobody, "{answer}", AnswerVaguelyAsync),
        new("404", "", Nobody, "/bestaat-niet"),
        new("link-verlopen", "", Nobody, "/opgave/bestaat-niet"),
        new("403", "", Reader, "/p/{full}/deelnemers"),
        new("projecten", "/", Secretary, "/"),
        new("projecten-leeg", "/", Manager, "/"),
        new("nieuw", "/nieuw", Secretary, "/nieuw"),
        new("nieuw-fout", "/nieuw", Secretary, "/nieuw", UploadNonsenseAsync),
        new("nakijken", "/nieuw/{upload}", Secretary, "/nieuw/{upload}"),
        new("nakijken-rij", "/nieuw/{upload}", Secretary, "/nieuw/{upload}?rij={draftrow}"),
        new("account", "/account", Secretary, "/account"),
        new("bevestigen", "/bevestigen", Secretary, "/bevestigen"),
        new(
            "bevestigen-formulier",
            "/bevestigen",
            Secretary,
            "/p/{full}/deelnemers",
            AddAndConfirmAsync
        ),
        new("beheer", "/beheer", Manager, "/beheer"),
        new("logboek", "/beheer/logboek", Manager, "/beheer/logboek"),
        new("logboek-verkeer", "/beheer/logboek", Manager, "/beheer/logboek?boek=verkeer"),
        new("planning", Plan, Secretary, "/p/{full}/planning"),
        new("planning-lezer", Plan, Reader, "/p/{full}/planning"),
        new("planning-rij", Plan, Secretary, "/p/{full}/planning?rij={row}"),
        new("planning-nieuw", Plan, Secretary, "/p/{full}/planning?nieuw={row}"),
        new("planning-fout", Plan, Secretary, "/p/{full}/planning?rij={row}", EditWronglyAsync),
        new("planning-botsing", Plan, Secretary, "/p/{full}/planning?rij={row}", ClashAsync),
        new("planning-filter", Plan, Secretary, "/p/{full}/planning?tekst=onvindbaar"),
        new("planning-leeg", Plan, Secretary, "/p/{empty}/planning"),
        new("planning-lang", Plan, Secretary, "/p/{long}/planning"),
        new("tijdlijn", "/p/{project}/tijdlijn", Secretary, "/p/{full}/tijdlijn"),
        new("tijdlijn-leeg", "/p/{project}/tijdlijn", Secretary, "/p/{empty}/tijdlijn"),
        new("tijdlijn-lang", "/p/{project}/tijdlijn", Secretary, "/p/{long}/tijdlijn"),
        new("gemeenten", "/p/{project}/gemeenten", Secretary, "/p/{full}/gemeenten"),
        new("gemeenten-leeg", "/p/{project}/gemeenten", Secretary, "/p/{empty}/gemeenten"),
        new("gemeenten-lang", "/p/{project}/gemeenten", Secretary, "/p/{long}/gemeenten"),
        new("kalender", "/p/{project}/kalender", Secretary, "/p/{full}/kalender"),
        new("kalender-lijst", "/p/{project}/kalender", Secretary, "/p/{full}/kalender?vorm=lijst"),
        new("kalender-leeg", "/p/{project}/kalender", Secretary, "/p/{empty}/kalender"),
        new("kalender-lang", "/p/{project}/kalender", Secretary, "/p/{long}/kalender"),
        new("vandaag", "/p/{project}/vandaag", Secretary, "/p/{full}/vandaag"),
        new("vandaag-leeg", "/p/{project}/vandaag", Secretary, "/p/{empty}/vandaag"),
        new("vandaag-lang", "/p/{project}/vandaag", Secretary, "/p/{long}/vandaag"),
        new("controles", "/p/{project}/controles", Secretary, "/p/{full}/controles"),
        new(
            "controles-fout",
            "/p/{project}/controles",
            Secretary,
            "/p/{full}/controles",
            WaiveWronglyAsync
        ),
        new("controles-leeg", "/p/{project}/controles", Secretary, "/p/{empty}/controles"),
        new("controles-lang", "/p/{project}/controles", Secretary, "/p/{long}/controles"),
        new("opvraaglijst", "/p/{project}/opvraaglijst", Secretary, "/p/{full}/opvraaglijst"),
        new(
            "opvraaglijst-link",
            "/p/{project}/opvraaglijst",
            Secretary,
            "/p/{full}/opvraaglijst",
            MakeLinkAsync
        ),
        new("opvraaglijst-leeg", "/p/{project}/opvraaglijst", Secretary, "/p/{empty}/opvraaglijst"),
        new(
            "opgave",
            "/p/{project}/opgave/{gemeente}",
            Secretary,
            "/p/{full}/opgave/{municipality}"
        ),
        new("vooruitblik", Outlook, Secretary, "/p/{full}/vooruitblik"),
        new("vooruitblik-dag", Outlook, Secretary, "/p/{full}/vooruitblik?dag=ooit"),
        new("vooruitblik-leeg", Outlook, Secretary, "/p/{empty}/vooruitblik"),
        new("vooruitblik-lang", Outlook, Secretary, "/p/{long}/vooruitblik"),
        new(
            "vooruitblik-verloop",
            $"{Outlook}/verloop",
            Secretary,
            "/p/{full}/vooruitblik/verloop"
        ),
        new("wat-als", $"{Outlook}/wat-als", Secretary, "/p/{full}/vooruitblik/wat-als"),
        new(
            "afhankelijkheden",
            $"{Outlook}/afhankelijkheden",
            Secretary,
            "/p/{full}/vooruitblik/afhankelijkheden"
        ),
        new("aannames", $"{Outlook}/aannames", Secretary, "/p/{full}/vooruitblik/aannames"),
        new("tijdlijn-speling", "/p/{project}/tijdlijn", Secretary, "/p/{full}/tijdlijn?speling=1"),
        new("vergaderdagen", Meetings, Secretary, "/p/{full}/vergaderdagen"),
        new("vergaderdagen-leeg", Meetings, Secretary, "/p/{empty}/vergaderdagen"),
        new("jaar", $"{Meetings}/jaar", Secretary, "/p/{full}/vergaderdagen/jaar"),
        new("jaar-leeg", $"{Meetings}/jaar", Secretary, "/p/{empty}/vergaderdagen/jaar?jaar=2031"),
        new("schema", $"{Meetings}/bestand", Secretary, "/p/{full}/vergaderdagen/bestand"),
        new(
            "schema-fout",
            $"{Meetings}/bestand",
            Secretary,
            "/p/{full}/vergaderdagen/bestand",
            page => UploadScheduleAsync(page, "PK geen document")
        ),
        new(
            "schema-nakijken",
            $"{Meetings}/bestand",
            Secretary,
            "/p/{full}/vergaderdagen/bestand",
            page => UploadScheduleAsync(page, Schedule)
        ),
        new("gremium", $"{Meetings}/gremium", Secretary, "/p/{full}/vergaderdagen/gremium"),
        new(
            "gremium-fout",
            $"{Meetings}/gremium",
            Secretary,
            "/p/{full}/vergaderdagen/gremium?soort=SteeringGroup&naam=stuurgroep",
            TellVaguelyAsync
        ),
        new(
            "gremium-gelezen",
            $"{Meetings}/gremium",
            Secretary,
            "/p/{full}/vergaderdagen/gremium?soort=SteeringGroup&naam=stuurgroep",
            TellACycleAsync
        ),
        new("voorstellen", Proposals, Secretary, "/p/{full}/voorstellen"),
        new("voorstellen-leeg", Proposals, Secretary, "/p/{empty}/voorstellen"),
        new("uitkomst", $"{Proposals}/uitkomst", Secretary, "/p/{full}/voorstellen/uitkomst"),
        new("uitkomst-leeg", $"{Proposals}/uitkomst", Secretary, "/p/{empty}/voorstellen/uitkomst"),
        new("venster", $"{Proposals}/venster", Secretary, "/p/{full}/voorstellen/venster"),
        new("venster-leeg", $"{Proposals}/venster", Secretary, "/p/{empty}/voorstellen/venster"),
        new(
            "venster-fout",
            $"{Proposals}/venster",
            Secretary,
            "/p/{full}/voorstellen/venster?dagen=0"
        ),
        new("scenarios-leeg", Scenarios, Secretary, "/p/{empty}/scenarios"),
        new("scenario", $"{Scenarios}/{{id}}", Secretary, "/p/{full}/scenarios", MakeScenarioAsync),
        new("scenarios", Scenarios, Secretary, "/p/{full}/scenarios"),
        new(
            "scenarios-vergelijk",
            $"{Scenarios}/vergelijk",
            Secretary,
            "/p/{full}/scenarios",
            CompareScenariosAsync
        ),
        new("geschiedenis", "/p/{project}/geschiedenis", Secretary, "/p/{full}/geschiedenis"),
        new("geschiedenis-lang", "/p/{project}/geschiedenis", Secretary, "/p/{long}/geschiedenis"),
        new(
            "vergelijk",
            "/p/{project}/geschiedenis/vergelijk",
            Secretary,
            "/p/{full}/geschiedenis/vergelijk?van=1&naar=2"
        ),
        new(
            "versie",
            "/p/{project}/geschiedenis/{number:long}",
            Secretary,
            "/p/{full}/geschiedenis/1"
        ),
        new("indeling", "/p/{project}/indeling", Secretary, "/p/{full}/indeling"),
        new(
            "indeling-fout",
            "/p/{project}/indeling",
            Secretary,
            "/p/{full}/indeling",
            NameNothingAsync
        ),
        new("indeling-leeg", "/p/{project}/indeling", Secretary, "/p/{empty}/indeling"),
        new("indeling-lang", "/p/{project}/indeling", Secretary, "/p/{long}/indeling"),
        new("inlezen", "/p/{project}/inlezen", Secretary, "/p/{full}/inlezen"),
        new("overnemen", "/p/{project}/inlezen/{upload}", Secretary, "/p/{full}/inlezen/{newer}"),
        new("deelnemers", "/p/{project}/deelnemers", Secretary, "/p/{full}/deelnemers"),
        new(
            "deelnemers-fout",
            "/p/{project}/deelnemers",
            Secretary,
            "/p/{full}/deelnemers",
            AddWronglyAsync
        ),
        new(
            "deelnemers-vertrek",
            "/p/{project}/deelnemers",
            Secretary,
            "/p/{full}/deelnemers",
            RemoveWhoGaveOutAsync
        ),
        new("downloads", "/p/{project}/downloads", Secretary, "/p/{full}/downloads"),
        new("downloads-leeg", "/p/{project}/downloads", Secretary, "/p/{empty}/downloads"),
        new("agenda", "/p/{project}/agenda", Secretary, "/p/{full}/agenda"),
        new("agenda-adres", "/p/{project}/agenda", Secretary, "/p/{full}/agenda", MakeFeedAsync),
        new("sleutels", "/p/{project}/api-sleutels", Secretary, "/p/{full}/api-sleutels"),
        new(
            "sleutels-nieuw",
            "/p/{project}/api-sleutels",
            Secretary,
            "/p/{full}/api-sleutels",
            MakeKeyAsync
        ),
        new("openbaar-aan", "/p/{project}/openbaar", Secretary, "/p/{full}/openbaar"),
        new("openbaar-uit", "/p/{project}/openbaar", Secretary, "/p/{empty}/openbaar"),
        new("openbaar", "/openbaar/{project}", Nobody, "/openbaar/{full}"),
        new("openbaar-lang", "/openbaar/{project}", Nobody, "/openbaar/{long}"),
        new("inbedden", "/openbaar/{project}/inbedden", Nobody, "/openbaar/{full}/inbedden"),
    ];

    private static async Task SignInWronglyAsync(IPage page)
    {
        await page.FieldOf("E-mailadres").FillAsync("niemand@voorbeeld.nl");
        await page.FieldOf("Wachtwoord").FillAsync("niet het goede");
        await page.Button("Inloggen met een wachtwoord").ClickAsync();
    }

    private static async Task JoinWronglyAsync(IPage page)
    {
        await page.FieldOf("Uw naam").FillAsync("Kees");
        await page.FieldOf("E-mailadres").FillAsync(Gallery.Invited);
        await page.FieldOf("Wachtwoord").FillAsync("kort");
        await page.Button("Verder met een wachtwoord").ClickAsync();
    }

    /// <summary>As the gate sends a form on of somebody who signed in too long ago.</summary>
    private static async Task AddAndConfirmAsync(IPage page)
    {
        await page.FieldOf("E-mailadres").FillAsync(Gallery.Invited);
        await page.Locator("form.narrow")
            .EvaluateAsync(
                """
                form => form.action = `/bevestigen?daad=AddMember&naar=${location.pathname}&terug=${location.pathname}`
                """
            );
        await page.Button("Toevoegen").ClickAsync();
    }

    private static async Task RemoveWhoGaveOutAsync(IPage page) =>
        await page.Button($"Verwijderen {Gallery.Leaving}").ClickAsync();

    private static async Task AnswerVaguelyAsync(IPage page)
    {
        await page.FieldOf("Datum (in woorden)").First.FillAsync("medio juni");
        await page.Button("Bewaren").ClickAsync();
    }

    private static async Task UploadNonsenseAsync(IPage page)
    {
        var nonsense = "PK geen document"u8.ToArray();
        await page.FieldOf("Document")
            .SetInputFilesAsync(
                new FilePayload
                {
                    Name = "planning.docx",
                    MimeType = "",
                    Buffer = nonsense,
                }
            );
        await page.Button("Inlezen").ClickAsync();
    }

    /// <summary>More than a date can hold: what was typed comes back with what is wrong with it.</summary>
    private static async Task EditWronglyAsync(IPage page)
    {
        await page.FieldOf("Datum, in woorden").FillAsync(new string('x', 600));
        await page.Button("Bewaren").ClickAsync();
    }

    /// <summary>The form is sent as if the page was opened before the change that made revision 2.</summary>
    private static async Task ClashAsync(IPage page)
    {
        await page.Locator("form.row-form [name=basis]")
            .EvaluateAsync("field => field.value = '1'");
        await page.FieldOf("Activiteit").FillAsync("Wat een ander er ook van maakte");
        await page.Button("Bewaren").ClickAsync();
    }

    private static async Task TellVaguelyAsync(IPage page)
    {
        await page.FieldOf("Wanneer vergadert het?").FillAsync("om de week");
        await page.FieldOf("Reces, één per regel").FillAsync("in de zon");
        await page.Button("Bewaren").ClickAsync();
    }

    private const string Schedule = """
        Datum;Gremium
        10-1-2018;Opinieavond
        24-1-2018;Gemeenteraad
        31-1-2018;Opinieavond
        14-2-2018;Gemeenteraad
        7-3-2018;Gemeenteraad
        28-3-2018;Gemeenteraad
        ooit;Gemeenteraad
        """;

    private static async Task UploadScheduleAsync(IPage page, string text)
    {
        await page.FieldOf("Schema")
            .SetInputFilesAsync(
                new FilePayload
                {
                    Name = "schema.csv",
                    MimeType = "",
                    Buffer = System.Text.Encoding.UTF8.GetBytes(text),
                }
            );
        await page.Button("Inlezen").ClickAsync();
    }

    /// <summary>More than one body, and words that are not used: shown before anything is kept.</summary>
    private static async Task TellACycleAsync(IPage page)
    {
        await page.FieldOf("Wanneer vergadert het?")
            .FillAsync(
                "elke vier weken op maandag: stuurgroep in week 1, werkgroep in week 2, borrel in week 3"
            );
        await page.FieldOf("Eerste dag, als het om de zoveel weken is").FillAsync("8 januari 2018");
        await page.FieldOf("Hoe lang van tevoren moeten de stukken er zijn?")
            .FillAsync("vrijdag een week ervoor");
        await page.Button("Bewaren").ClickAsync();
    }

    private static async Task WaiveWronglyAsync(IPage page)
    {
        await page.Locator("form.waive")
            .First.EvaluateAsync("form => form.closest('details').open = true");
        await page.Locator("form.waive button").First.ClickAsync();
    }

    private static Task MakeLinkAsync(IPage page) =>
        page.Locator("section.chase:has(ul) .inline-form button").First.ClickAsync();

    private static async Task MakeScenarioAsync(IPage page)
    {
        await page.FieldOf("Naam").FillAsync("Besluit begin september");
        await page.Button("Scenario maken").ClickAsync();
    }

    private static async Task CompareScenariosAsync(IPage page)
    {
        await page.FieldOf("Naam").FillAsync("Besluit eind augustus");
        await page.Button("Scenario maken").ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Vergelijk met de planning" })
            .ClickAsync();
    }

    private static Task NameNothingAsync(IPage page) =>
        page.Locator("form[action$='/gemeente-erbij'] button").ClickAsync();

    private static async Task AddWronglyAsync(IPage page)
    {
        await page.FieldOf("E-mailadres").FillAsync("griffier@voorbeeld.nl");
        await page.Locator("#nieuw-rol").SelectOptionAsync("Clerk");
        await page.Button("Toevoegen").ClickAsync();
    }

    private static Task MakeFeedAsync(IPage page) => page.Button("Adres maken").First.ClickAsync();

    private static async Task MakeKeyAsync(IPage page)
    {
        await page.FieldOf("Waarvoor").FillAsync("Zaaksysteem");
        await page.Button("Sleutel maken").ClickAsync();
    }
}
