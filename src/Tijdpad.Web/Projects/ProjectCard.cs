using Tijdpad.Forecasts;
using Tijdpad.Overviews;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Projects;

/// <summary>A project in the list of somebody who takes part in it, or a sample.</summary>
/// <param name="Id">As it stands in addresses.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Roles">Of who looks; empty for a sample in which they take no part.</param>
/// <param name="IsSample">Whether the program put it in.</param>
/// <param name="Number">Of the newest revision.</param>
/// <param name="ChangedAt">When that was made.</param>
public sealed record ProjectCard(
    string Id,
    string Name,
    ValueList<(Role Role, string Municipality)> Roles,
    bool IsSample,
    long Number,
    DateTimeOffset ChangedAt
)
{
    /// <summary>Null as long as they are being worked out.</summary>
    public ProjectFacts? Facts { get; init; }

    /// <summary>When all councils have decided; null when it is not known yet, or the plan has no decision.</summary>
    public JointForecast? Together { get; init; }

    /// <summary>Whether the forecast was made; if not, nothing is known of the chance.</summary>
    public bool IsForecast { get; init; }

    /// <summary>The municipalities for which who looks gives the dates.</summary>
    public IEnumerable<string> ClerkOf =>
        Roles
            .Where(part => part.Role is Role.Clerk && part.Municipality.Length > 0)
            .Select(part => part.Municipality);

    internal static ProjectCard Of(
        StoredProject project,
        DateTimeOffset changedAt,
        IEnumerable<Membership> parts
    ) =>
        new(
            project.Id,
            ProjectName.Of(project.ShortName, project.Title),
            parts
                .Select(part => (part.Role, part.Municipality))
                .OrderByDescending(part => part.Role)
                .ToValueList(),
            project.IsSample,
            project.Head,
            changedAt
        );
}
