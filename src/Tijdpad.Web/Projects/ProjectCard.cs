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

    /// <summary>Null as long as it was not reckoned.</summary>
    public ProjectChance? Chance { get; init; }

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

/// <summary>How likely it is that all councils decide in time.</summary>
/// <param name="Together">Null when the plan has no decision.</param>
public sealed record ProjectChance(JointForecast? Together);
