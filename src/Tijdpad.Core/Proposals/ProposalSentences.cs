using Tijdpad.Dates;
using Tijdpad.Dutch;

namespace Tijdpad.Proposals;

/// <summary>How windows and proposals speak of weeks and of what was left out, in Dutch.</summary>
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

    /// <summary>Why a proposal is not shown, with what the plan said when it was to be taken over.</summary>
    public static string Refused(string why) =>
        $"Een voorstel dat in de tijd past, is weggelaten, want de planning kan het niet overnemen: {Sentence.Within(why)}";
}
