using static Tijdpad.Browser.Tests.Pages.SightActs;
using static Tijdpad.Browser.Tests.Pages.Viewer;

namespace Tijdpad.Browser.Tests.Pages;

/// <summary>Every page of the site in every state worth looking at. A test holds it to the endpoints that there are.</summary>
internal static class Sights
{
    private const string Plan = "/p/{project}/planning";

    private const string Overview = "/p/{project}/overzicht";

    private const string Outlook = "/p/{project}/haalbaarheid";

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
        // that a file is being made: WaitingTests of Tijdpad.Web.Tests
        "/p/{project}/downloads/wachten/{naam}.{soort}",
        "/p/{project}",
        "/p/{project}/lezing",
        "/p/{project}/volgen",
        "/thema.css",
        "/uitnodiging/{secret}",
    ];

    public static readonly Sight[] All =
    [
        new("welkom", "/", Nobody, "/"),
        new("voorbeeld", Overview, Nobody, "/p/duinstreek-vergaderdagen/overzicht"),
        new("inloggen", "/inloggen", Nobody, "/inloggen"),
        new("inloggen-fout", "/inloggen", Nobody, "/inloggen", SignInWronglyAsync),
        new("onderdelen", "/onderdelen", Nobody, "/onderdelen"),
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
        new("overzicht", "/p/{project}/overzicht", Secretary, "/p/{full}/overzicht"),
        new("overzicht-leeg", "/p/{project}/overzicht", Secretary, "/p/{empty}/overzicht"),
        new("overzicht-lang", "/p/{project}/overzicht", Secretary, "/p/{long}/overzicht"),
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
        new("haalbaarheid", Outlook, Secretary, "/p/{full}/haalbaarheid"),
        new("haalbaarheid-dag", Outlook, Secretary, "/p/{full}/haalbaarheid?dag=ooit"),
        new("haalbaarheid-leeg", Outlook, Secretary, "/p/{empty}/haalbaarheid"),
        new("haalbaarheid-lang", Outlook, Secretary, "/p/{long}/haalbaarheid"),
        new(
            "haalbaarheid-verloop",
            $"{Outlook}/verloop",
            Secretary,
            "/p/{full}/haalbaarheid/verloop"
        ),
        new("wat-als", $"{Outlook}/wat-als", Secretary, "/p/{full}/haalbaarheid/wat-als"),
        new(
            "afhankelijkheden",
            $"{Outlook}/afhankelijkheden",
            Secretary,
            "/p/{full}/haalbaarheid/afhankelijkheden"
        ),
        new("aannames", $"{Outlook}/aannames", Secretary, "/p/{full}/haalbaarheid/aannames"),
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
}
