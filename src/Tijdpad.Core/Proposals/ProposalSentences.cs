using Tijdpad.Dates;
using Tijdpad.Dutch;

namespace Tijdpad.Proposals;

/// <summary>How windows and proposals speak of weeks, in Dutch.</summary>
internal static class ProposalSentences
{
    /// <summary>"week 26 (ma 26 jun 2017 t/m zo 2 jul 2017)".</summary>
    public static string Weeks(DateOnly first, DateOnly last)
    {
        var (from, through) = (IsoWeek.Of(first), IsoWeek.Of(last));
        var weeks =
            from.CompareTo(through) == 0
                ? $"week {from.Number}"
                : $"week {from.Number}–{through.Number}";
        return $"{weeks} ({DutchDay.Period(first, last)})";
    }
}
