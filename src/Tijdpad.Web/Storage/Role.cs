namespace Tijdpad.Web.Storage;

/// <summary>The part that somebody has in a project, or in one municipality of it.</summary>
public enum Role
{
    /// <summary>Lezer: sees the plan.</summary>
    Reader,

    /// <summary>Bestuurder: a wethouder or council member; sees the plan.</summary>
    Administrator,

    /// <summary>Communicatieadviseur: sees the plan, and edits the messages.</summary>
    CommunicationAdviser,

    /// <summary>Griffier or secretary of a college: sees the plan, and gives the dates of the own municipality.</summary>
    Clerk,

    /// <summary>Projectsecretaris: may do everything in the project.</summary>
    Secretary,
}
