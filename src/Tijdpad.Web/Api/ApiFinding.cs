using Tijdpad.Findings;
using Tijdpad.Plans;

namespace Tijdpad.Web.Api;

/// <summary>A rule that the plan breaks.</summary>
/// <param name="Key">Stays the same while the same thing is wrong.</param>
public sealed record ApiFinding(
    string Key,
    string Code,
    CheckFamily Family,
    Severity Severity,
    IReadOnlyList<int> Rows,
    string Message,
    string Why,
    string Repair
)
{
    internal static ApiFinding Of(Finding finding, Plan plan) =>
        new(
            FindingKey.Of(finding, plan),
            finding.Code,
            finding.Family,
            finding.Severity,
            finding.Rows.ToList(),
            finding.Message,
            finding.Why,
            finding.Repair
        );
}
