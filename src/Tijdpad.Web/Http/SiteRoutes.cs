namespace Tijdpad.Web.Http;

/// <summary>Every address outside projects, spelled once; those within are <see cref="Routes"/>.</summary>
public static class SiteRoutes
{
    // for whoever comes in
    public const string SignIn = "/inloggen";
    public const string SignInQuestion = $"{SignIn}/sleutelvraag";
    public const string SignInWithPasskey = $"{SignIn}/sleutel";
    public const string Organisation = $"{SignIn}/organisatie";
    public const string OrganisationDone = $"{Organisation}/klaar";
    public const string OrganisationAnswer = $"{Organisation}/antwoord";
    public const string SignOut = "/uitloggen";
    public const string StepUp = "/bevestigen";
    public const string StepUpWithPassword = $"{StepUp}/wachtwoord";
    public const string StepUpGoOn = $"{StepUp}/verder";
    public const string StepUpQuestion = $"{StepUp}/sleutelvraag";
    public const string StepUpWithPasskey = $"{StepUp}/sleutel";
    public const string SetUp = "/beginnen";
    public const string Invitation = "/uitnodiging";

    public static string JoinWithPasskey(string door) => $"{door}/sleutel";

    public static string AcceptInvitation(string door) => $"{door}/aannemen";

    // one's own account
    public const string Account = "/account";
    public const string Rename = $"{Account}/naam";
    public const string PasskeyQuestion = $"{Account}/sleutelvraag";
    public const string AddPasskey = $"{Account}/sleutel";
    public const string RenamePasskey = $"{Account}/sleutel/naam";
    public const string RemovePasskey = $"{Account}/sleutel/weg";
    public const string SetPassword = $"{Account}/wachtwoord";
    public const string RemovePassword = $"{Account}/wachtwoord/weg";
    public const string Couple = $"{Account}/organisatie";
    public const string Uncouple = $"{Account}/organisatie/weg";
    public const string EndSession = $"{Account}/sessie/weg";
    public const string EndAllSessions = $"{Account}/sessies/weg";

    // all accounts
    public const string Accounts = "/beheer";
    public const string Invite = $"{Accounts}/uitnodigen";
    public const string SetManager = $"{Accounts}/beheerder";
    public const string RemoveAccount = $"{Accounts}/weg";
    public const string Log = $"{Accounts}/logboek";

    // a new project
    public const string New = "/nieuw";
    public const string NewEmpty = $"{New}/leeg";

    public static string Upload(string upload) => $"{New}/{upload}";

    public static string CorrectRow(string upload, string row) => $"{Upload(upload)}/rij/{row}";

    public static string CorrectHead(string upload) => $"{Upload(upload)}/gegevens";

    public static string KeepUpload(string upload) => $"{Upload(upload)}/bewaren";

    // for everybody
    public const string PublicPages = "/openbaar";

    public static string Public(string project) => $"{PublicPages}/{project}";

    public static string PublicEmbed(string project) => $"{Public(project)}/inbedden";

    public static string PublicAtom(string project) => $"{Public(project)}/atom.xml";

    public static string PublicFeed(string project) => $"{Public(project)}/agenda.ics";

    // behind a secret
    public const string FeedDoor = "/agenda";

    public static string Feed(string secret) => $"{Secret(FeedDoor, secret)}.ics";

    public const string AnswerByLink = "/opgave";
    public const string AnswerMeetingsByLink = $"{AnswerByLink}/vergaderdagen";

    // the site itself
    public const string Language = "/taal";
    public const string Keys = "/toetsen";
    public const string Accessibility = "/toegankelijkheid";
    public const string Theme = "/thema.css";
    public const string Showcase = "/onderdelen";

    public static string Asset(string name) => $"/a/{name}";

    public const string Health = "/gezond";
    public const string Ready = $"{Health}/klaar";
    public const string SecurityContact = "/.well-known/security.txt";

    // for programs
    public const string Api = "/api";
    public const string OpenApi = $"{Api}/v1/openapi.json";
    public const string ApiProjects = $"{Api}/v1/projects";

    public static string ApiProject(string project) => $"{ApiProjects}/{project}";

    /// <summary>The address that holds a secret, before it brings somebody to the page behind a door.</summary>
    public static string Secret(string door, string secret) => $"{door}/{secret}";
}
