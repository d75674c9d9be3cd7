namespace Tijdpad.Web.Access;

/// <summary>What an endpoint asks of who calls it. Every endpoint names exactly one.</summary>
public enum Right
{
    /// <summary>Nothing: it is for everybody.</summary>
    Public,

    /// <summary>Nothing of an account: a secret in the address decides, and the endpoint looks at it.</summary>
    BySecretLink,

    /// <summary>To be signed in.</summary>
    SignedIn,

    /// <summary>To manage accounts and the site.</summary>
    ManageSite,

    /// <summary>To see the plan of this project, and what can be reckoned from it.</summary>
    ReadPlan,

    /// <summary>To take part in this project: what its people and their programs have together beside the plan.</summary>
    TakePart,

    /// <summary>To give dates in this project: for one municipality, or for all.</summary>
    EditDates,

    /// <summary>To change messages in this project.</summary>
    EditMessages,

    /// <summary>To change the plan of this project.</summary>
    EditPlan,

    /// <summary>To decide who may do what in this project, and what of it is public.</summary>
    ManageProject,
}
