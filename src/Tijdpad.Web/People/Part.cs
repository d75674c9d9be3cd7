using Tijdpad.Web.Http;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.People;

/// <summary>A role, in one municipality or ("") in the whole project.</summary>
public sealed record Part(Role Role, string Municipality)
{
    /// <summary>As typed in a form; null when there is no such role. A secretary is of the whole project.</summary>
    public static Part? Of(string? role, string? municipality) =>
        Enum.TryParse<Role>(role, out var known) && Enum.IsDefined(known)
            ? new(known, known is Role.Secretary ? "" : TypedLine.Of(municipality))
            : null;

    /// <summary>As it stands in the log.</summary>
    public override string ToString() =>
        Municipality.Length == 0 ? $"{Role}" : $"{Role} ({Municipality})";
}
