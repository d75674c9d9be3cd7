namespace Tijdpad.Web.Http;

/// <summary>
/// Every address within a project, spelled once: for links with the id of the project, for the routing table with the name of
/// a placeholder (<c>Routes.Plan("{project}")</c>).
/// </summary>
public static class Routes
{
    // the plan and its views
    public static string Project(string project) => $"/p/{project}";

    public static string Plan(string project) => $"{Project(project)}/planning";

    /// <summary>The row in the table of the plan, on whichever part of a long table it is.</summary>
    public static string Row(string project, string row) => $"{Plan(project)}?bij={row}#rij-{row}";

    public static string Timeline(string project) => $"{Project(project)}/tijdlijn";

    public static string ByMunicipality(string project) => $"{Project(project)}/gemeenten";

    public static string Calendar(string project) => $"{Project(project)}/kalender";

    public static string Overview(string project) => $"{Project(project)}/overzicht";

    public static string ReadDate(string project) => $"{Project(project)}/lezing";

    public static string Follow(string project) => $"{Project(project)}/volgen";

    public static string Structure(string project) => $"{Project(project)}/indeling";

    public static string Rename(string project) => $"{Structure(project)}/korte-naam";

    public static string ChangeStructure(string project, string act) =>
        $"{Structure(project)}/{act}";

    public static string Newer(string project) => $"{Project(project)}/inlezen";

    public static string NewerUpload(string project, string upload) => $"{Newer(project)}/{upload}";

    public static string Undo(string project) => $"{Project(project)}/ongedaan";

    public static string Redo(string project) => $"{Project(project)}/opnieuw";

    // the rows of the plan
    public static string Rows(string project) => $"{Project(project)}/activiteiten";

    public static string ChangeRow(string project, string row) => $"{Rows(project)}/{row}";

    public static string RowAct(string project, string row, string act) =>
        $"{ChangeRow(project, row)}/{act}";

    // what was
    public static string History(string project) => $"{Project(project)}/geschiedenis";

    public static string Compare(string project) => $"{History(project)}/vergelijk";

    public static string Revision(string project, object number) => $"{History(project)}/{number}";

    public static string NameRevision(string project, object number) =>
        $"{Revision(project, number)}/naam";

    public static string RestoreRevision(string project, object number) =>
        $"{Revision(project, number)}/herstel";

    // what is wrong
    public static string Checks(string project) => $"{Project(project)}/controles";

    public static string Repair(string project) => $"{Checks(project)}/herstel";

    public static string Waive(string project) => $"{Checks(project)}/terzijde";

    public static string EndWaiver(string project) => $"{Checks(project)}/terug";

    // what is to be expected
    public static string Forecast(string project) => $"{Project(project)}/haalbaarheid";

    public static string ForecastCourse(string project) => $"{Forecast(project)}/verloop";

    public static string WhatIf(string project) => $"{Forecast(project)}/wat-als";

    public static string Dependencies(string project) => $"{Forecast(project)}/afhankelijkheden";

    public static string TakeBackDependency(string project) => $"{Dependencies(project)}/terug";

    public static string Assumptions(string project) => $"{Forecast(project)}/aannames";

    public static string ResetAssumption(string project) => $"{Assumptions(project)}/terug";

    // what could be
    public static string Proposals(string project) => $"{Project(project)}/voorstellen";

    public static string ProposalResult(string project) => $"{Proposals(project)}/uitkomst";

    public static string AdoptProposal(string project) => $"{Proposals(project)}/overnemen";

    public static string TakeWayOut(string project) => $"{Proposals(project)}/uitweg";

    public static string Wish(string project) => $"{Proposals(project)}/wens";

    public static string ForgetWish(string project) => $"{Wish(project)}/weg";

    public static string Window(string project) => $"{Proposals(project)}/venster";

    public static string Scenarios(string project) => $"{Project(project)}/scenarios";

    public static string KeepProposal(string project) => $"{Scenarios(project)}/voorstel";

    public static string CompareScenarios(string project) => $"{Scenarios(project)}/vergelijk";

    public static string Scenario(string project, string id) =>
        $"{Scenarios(project)}/{Segment(id)}";

    public static string ChangeScenario(string project, string id) =>
        $"{Scenario(project, id)}/data";

    public static string NameScenario(string project, string id) => $"{Scenario(project, id)}/naam";

    public static string ChooseScenario(string project, string id) =>
        $"{Scenario(project, id)}/kies";

    public static string RemoveScenario(string project, string id) =>
        $"{Scenario(project, id)}/weg";

    // what municipalities give
    public static string ChaseList(string project) => $"{Project(project)}/opvraaglijst";

    public static string MakeAnswerLink(string project) => $"{ChaseList(project)}/link";

    public static string RevokeAnswerLink(string project) => $"{MakeAnswerLink(project)}/weg";

    public static string Answer(string project, string municipality) =>
        $"{Project(project)}/opgave/{Segment(municipality)}";

    public static string AnswerMeetings(string project, string municipality) =>
        $"{Answer(project, municipality)}/vergaderdagen";

    public static string Bodies(string project) => $"{Project(project)}/vergaderdagen";

    public static string Body(string project) => $"{Bodies(project)}/gremium";

    public static string ForgetBody(string project) => $"{Body(project)}/weg";

    public static string Year(string project) => $"{Bodies(project)}/jaar";

    public static string Schedule(string project) => $"{Bodies(project)}/bestand";

    public static string KeepSchedule(string project) => $"{Schedule(project)}/bewaren";

    // who may come in, and what goes out
    public static string Members(string project) => $"{Project(project)}/deelnemers";

    public static string ChangeMember(string project) => $"{Members(project)}/wijzigen";

    public static string RemoveMember(string project) => $"{Members(project)}/weg";

    public static string RevokeInvitation(string project) => $"{Members(project)}/uitnodiging/weg";

    public static string Downloads(string project) => $"{Project(project)}/downloads";

    public static string ChangesInWord(string project) =>
        $"{Downloads(project)}/word-met-wijzigingen";

    public static string Download(string project, string name, string kind) =>
        $"{Downloads(project)}/{name}.{kind}";

    /// <summary>Where to wait for a file that is being made.</summary>
    public static string AwaitDownload(string project, string name, string kind) =>
        $"{Downloads(project)}/wachten/{name}.{kind}";

    public static string Feeds(string project) => $"{Project(project)}/agenda";

    public static string RevokeFeed(string project) => $"{Feeds(project)}/weg";

    public static string ApiKeys(string project) => $"{Project(project)}/api-sleutels";

    public static string RevokeApiKey(string project) => $"{ApiKeys(project)}/weg";

    public static string PublicSettings(string project) => $"{Project(project)}/openbaar";

    /// <summary>What people named is written so that an address can hold it; a placeholder stays what it is.</summary>
    private static string Segment(string text) =>
        text.StartsWith('{') ? text : Uri.EscapeDataString(text);
}
