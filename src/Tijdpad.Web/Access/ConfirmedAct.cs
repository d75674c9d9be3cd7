using Tijdpad.Web.Http;

namespace Tijdpad.Web.Access;

/// <summary>
/// The list of acts for which who calls must have proved a short while ago who they are
/// (<see cref="AccessPolicy.FreshFor"/>): all that changes who may do what, with what somebody signs in, and what goes outward.
/// Each is written in the log. Making a file of one plan is daily work and not among them; the whole site leaves only by the
/// command <c>backup</c>. Ending sessions is not either: it takes rights away from nobody else, and is wanted in a hurry.
/// </summary>
public enum ConfirmedAct
{
    /// <summary>Giving somebody a part in a project, or inviting them to it.</summary>
    AddMember,
    ChangeMember,
    RemoveMember,
    RevokeInvitation,

    /// <summary>A link with which a municipality gives its dates.</summary>
    MakeAnswerLink,
    RevokeAnswerLink,
    MakeFeed,
    RevokeFeed,

    /// <summary>A key for programs.</summary>
    MakeKey,
    RevokeKey,

    /// <summary>Putting the public page on or off.</summary>
    SetPublic,

    /// <summary>Inviting somebody to the site.</summary>
    Invite,
    SetManager,
    RemoveAccount,

    AddPasskey,
    RemovePasskey,
    SetPassword,
    RemovePassword,

    /// <summary>Letting somebody sign in to their account at their organisation.</summary>
    Couple,
    Uncouple,
}

/// <summary>What acts are called on the screen, in both languages.</summary>
internal static class ConfirmedActNames
{
    public static string Of(Texts texts, ConfirmedAct act) =>
        act switch
        {
            ConfirmedAct.AddMember => texts["iemand laten meedoen"],
            ConfirmedAct.ChangeMember => texts["een rol veranderen"],
            ConfirmedAct.RemoveMember => texts["iemand laten vertrekken"],
            ConfirmedAct.RevokeInvitation => texts["een uitnodiging intrekken"],
            ConfirmedAct.MakeAnswerLink => texts["een opgavelink maken"],
            ConfirmedAct.RevokeAnswerLink => texts["een opgavelink intrekken"],
            ConfirmedAct.MakeFeed => texts["een agenda maken"],
            ConfirmedAct.RevokeFeed => texts["een agenda intrekken"],
            ConfirmedAct.MakeKey => texts["een sleutel voor een programma maken"],
            ConfirmedAct.RevokeKey => texts["een sleutel van een programma intrekken"],
            ConfirmedAct.SetPublic => texts["de openbare pagina aan- of uitzetten"],
            ConfirmedAct.Invite => texts["iemand uitnodigen voor de site"],
            ConfirmedAct.SetManager => texts["het beheer geven of intrekken"],
            ConfirmedAct.RemoveAccount => texts["een account verwijderen"],
            ConfirmedAct.AddPasskey => texts["een passkey toevoegen"],
            ConfirmedAct.RemovePasskey => texts["een passkey verwijderen"],
            ConfirmedAct.SetPassword => texts["een wachtwoord instellen"],
            ConfirmedAct.RemovePassword => texts["het wachtwoord verwijderen"],
            ConfirmedAct.Couple => texts["het account aan een organisatie koppelen"],
            ConfirmedAct.Uncouple => texts["de koppeling met een organisatie verwijderen"],
            _ => throw new ArgumentOutOfRangeException(nameof(act), act, null),
        };
}
