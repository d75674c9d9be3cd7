using Tijdpad.Dutch;
using Tijdpad.Plans;

namespace Tijdpad.Findings;

/// <summary>
/// The name of a finding, by which it is waived: it stays the same when rows move, days pass and sentences are worded anew,
/// and becomes another when what was found becomes another.
/// </summary>
public static class FindingKey
{
    /// <param name="finding">What was found.</param>
    /// <param name="plan">The plan in which it was found, for the ids of its rows.</param>
    public static string Of(Finding finding, Plan plan)
    {
        var rows = finding.Rows.Select(row => plan.Activities[row - 1].Id);
        var parts = finding.About.Select(part => part.Text);
        return $"{finding.Code}-{StableHash.Of($"{Lines(rows)}\n\n{Lines(parts)}")}";
    }

    // rows move, and what is found is told in the order of its rows
    private static string Lines(IEnumerable<string> lines) =>
        string.Join('\n', lines.Order(StringComparer.Ordinal));
}
