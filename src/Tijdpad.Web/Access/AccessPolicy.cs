using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Access;

/// <summary>
/// The one place that says who may do what in a project. Pages, forms, feeds, downloads and the API all ask here;
/// what is not said is not allowed.
/// </summary>
public static class AccessPolicy
{
    public static bool Allows(Right right, ValueList<(Role Role, string Municipality)> roles) =>
        roles.Any(part => Allows(right, part.Role));

    private static bool Allows(Right right, Role role) =>
        right switch
        {
            Right.ReadPlan => true,
            Right.EditDates => role is Role.Clerk or Role.Secretary,
            Right.EditMessages => role is Role.CommunicationAdviser or Role.Secretary,
            Right.EditPlan => role is Role.Secretary,
            Right.ManageProject => role is Role.Secretary,
            _ => false,
        };
}
