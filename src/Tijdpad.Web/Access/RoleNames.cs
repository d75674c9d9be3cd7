using Tijdpad.Web.Http;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Access;

/// <summary>The names of roles as the screen shows them, in both languages.</summary>
internal static class RoleNames
{
    public static string Of(Texts texts, Role role) =>
        role switch
        {
            Role.Reader => texts["lezer"],
            Role.Administrator => texts["bestuurder"],
            Role.CommunicationAdviser => texts["communicatieadviseur"],
            Role.Clerk => texts["griffier"],
            Role.Secretary => texts["projectsecretaris"],
            _ => throw new ArgumentOutOfRangeException(nameof(role), role, null),
        };

    /// <summary>"griffier van Zandwijk".</summary>
    public static string Of(Texts texts, Role role, string municipality) =>
        municipality.Length == 0
            ? Of(texts, role)
            : texts["{0} van {1}", Of(texts, role), municipality];
}
