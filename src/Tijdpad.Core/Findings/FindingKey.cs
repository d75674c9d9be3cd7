using System.Text.RegularExpressions;
using Tijdpad.Dutch;
using Tijdpad.Plans;

namespace Tijdpad.Findings;

/// <summary>
/// The name by which a finding is waived: it stays the same when rows move and the days pass, and becomes another when
/// what was found becomes another.
/// </summary>
public static partial class FindingKey
{
    /// <param name="finding">What was found.</param>
    /// <param name="plan">The plan in which it was found, for the ids of its rows.</param>
    public static string Of(Finding finding, Plan plan)
    {
        var ids = finding
            .Rows.Select(row => plan.Activities[row - 1].Id)
            .Order(StringComparer.Ordinal);
        return $"{finding.Code}-{StableHash.Of($"{string.Join('\n', ids)}\n\n{About(finding)}")}";
    }

    // a message names things in the order of their rows, so its words count in any order
    private static string About(Finding finding) =>
        string.Join(
            ' ',
            Passing()
                .Replace(RowNumbers().Replace(finding.Message, ""), "")
                .ToLowerInvariant()
                .Split(Between, StringSplitOptions.RemoveEmptyEntries)
                .Order(StringComparer.Ordinal)
        );

    private static readonly char[] Between = [' ', ',', '.', ';', ':', '(', ')', '"'];

    // "rij 3", "rij 3, 5 en 8", "Rij 3 en nog 4"
    [GeneratedRegex(
        @"\brij \d+(?:(?:, | en (?:nog )?)\d+)*",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex RowNumbers();

    // how far away it is, counted from the day of the check
    [GeneratedRegex(
        @"over (?:\d+ dagen|1 dag)|vandaag|morgen",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Passing();
}
