using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Access;

/// <summary>Who calls: somebody who is signed in.</summary>
/// <param name="SteppedUpAt">When they last proved who they are.</param>
public sealed record Actor(
    string AccountId,
    string Name,
    bool MayManageSite,
    DateTimeOffset SteppedUpAt
)
{
    public Author Author => new(AccountId, Name);
}

/// <summary>What somebody may do in one project.</summary>
/// <param name="Roles">Their roles, each for a municipality or ("") for the whole project; empty when they take no part.</param>
public sealed record ProjectAccess(
    string ProjectId,
    ValueList<(Role Role, string Municipality)> Roles
)
{
    /// <summary>Somebody who takes no part and looks at a sample project, as everybody may.</summary>
    public bool IsVisitor { get; private init; }

    public static ProjectAccess OfVisitor(string project) => new(project, []) { IsVisitor = true };

    public bool May(Right right) =>
        AccessPolicy.Allows(right, Roles) || (IsVisitor && AccessPolicy.AllowsVisitor(right));

    /// <summary>Whether they may give the dates of a municipality.</summary>
    public bool MayEditDatesOf(string municipality) =>
        May(Right.EditPlan)
        || Roles.Contains((Role.Clerk, municipality))
        || Roles.Contains((Role.Clerk, ""));
}
