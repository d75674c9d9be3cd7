using System.Text.RegularExpressions;
using Tijdpad.Dutch;
using Tijdpad.Plans;

namespace Tijdpad.Rows;

/// <summary>How many municipalities decide together, as far as the plan says.</summary>
internal static partial class MunicipalCount
{
    /// <summary>From "vijf colleges" or "vijf gemeenten", else the municipalities that are named; null when fewer than two.</summary>
    public static int? Of(Plan plan, RowIndex rows)
    {
        var named = plan.Municipalities.Count;
        var said = plan
            .OutsideTable.Append(plan.Title)
            .Concat(
                rows.All.Where(row =>
                        row.Says("colleges") || row.Says("raden") || row.Says("gemeenten")
                    )
                    .SelectMany(row => row.Texts())
            )
            .Where(text =>
                text.Contains("colleges", StringComparison.OrdinalIgnoreCase)
                || text.Contains("raden", StringComparison.OrdinalIgnoreCase)
                || text.Contains("gemeenten", StringComparison.OrdinalIgnoreCase)
            )
            .SelectMany(text => Said().Matches(text))
            .Select(match => DutchNumber.In(match.Groups["number"].Value))
            .OfType<int>()
            .DefaultIfEmpty(0)
            .Max();
        var count = said > 0 ? said : named;
        return count >= 2 ? count : null;
    }

    [GeneratedRegex(
        $@"\b(?<number>{DutchNumber.Several}|[2-9]|1[0-9])\s+(?:deelnemende\s+|betrokken\s+|samenwerkende\s+)?(?:gemeenten|gemeenteraden|raden|colleges)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Said();
}
