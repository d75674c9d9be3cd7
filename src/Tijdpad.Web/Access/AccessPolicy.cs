using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Access;

/// <summary>
/// The one place that says who may do what in a project. Pages, forms, feeds, downloads and the API all ask here;
/// what is not said is not allowed.
/// </summary>
public static class AccessPolicy
{
    /// <summary>So long after signing in, or confirming, somebody does what is on the list of <see cref="ConfirmedAct"/> unasked.</summary>
    public static readonly TimeSpan FreshFor = TimeSpan.FromMinutes(15);

    /// <summary>
    /// The right that somebody must have to give out a secret address of this sort in a project, and to keep, as long as
    /// it works: what somebody gave out who may no longer give it, opens nothing.
    /// </summary>
    public static Right RightToGive(AccessLink link) =>
        link.IsForMakerOnly ? Right.TakePart : Right.ManageProject;

    /// <summary>
    /// What everybody may do in a sample project, signed in or not: look at it as the program put it in, and change nothing.
    /// </summary>
    public static bool AllowsVisitor(Right right) => right is Right.ReadPlan;

    public static bool Allows(Right right, ValueList<(Role Role, string Municipality)> roles) =>
        roles.Any(part => Allows(right, part.Role));

    private static bool Allows(Right right, Role role) =>
        right switch
        {
            Right.ReadPlan or Right.TakePart => true,
            Right.EditDates => role is Role.Clerk or Role.Secretary,
            Right.EditMessages => role is Role.CommunicationAdviser or Role.Secretary,
            Right.EditPlan => role is Role.Secretary,
            Right.ManageProject => role is Role.Secretary,
            _ => false,
        };
}
