using Tijdpad.Activities;
using Tijdpad.Dates;
using Tijdpad.Dutch;
using Tijdpad.Networks;
using Tijdpad.Plans;
using Tijdpad.Rhythms;

namespace Tijdpad.Proposals;

/// <summary>Writes a way out as a Dutch sentence.</summary>
internal static class RelaxationSentences
{
    private const int MostNames = 8;

    /// <summary>"Laat rij 34 (…) naar di 11 juli 2017 gaan, in plaats van uiterlijk 1 juli 2017 (10 dagen later)."</summary>
    public static string Moved(
        ProposalProblem problem,
        int condition,
        DayModel wider,
        NetworkStep step,
        DateWish? wish,
        int days
    )
    {
        var (day, isLater) = NewDay(problem, condition, wider);
        var row = ConditionSentences.Row(
            wish is null ? step : step with { Municipality = wish.Municipality }
        );
        if (wish is { Kind: WishKind.MustNot })
            return $"Sta {row} toch toe op {DutchDay.Of(day)}.";
        var old = wish is null or { Kind: WishKind.Keep } ? step.Date : wish.Date;
        return $"Laat {row} naar {DutchDay.Of(day)} gaan, in plaats van {old.ToText(Language.Dutch)} ({Counted.Days(days)} {(isLater ? "later" : "eerder")}).";
    }

    /// <summary>"Vraag de raad van Duinoord om een extra vergadering op di 4 juli 2017 (week 27), voor rij 34 (…)."</summary>
    public static string ExtraMeeting(
        Condition.OfCalendar ground,
        NetworkStep step,
        DateOnly day,
        bool isFree
    ) =>
        $"Vraag {DutchNames.Of(ground.Calendar.Body)} om een extra vergadering op {DutchDay.Of(day)} (week {IsoWeek.Of(day).Number}), voor {ConditionSentences.Row(step)}{(isFree ? "" : "; dat is in een vakantie of reces")}.";

    /// <summary>"Kort de aanlevertermijn van de raad van Duinoord in van 10 naar 5 dagen: …".</summary>
    public static string Shorter(
        ProposalProblem problem,
        int condition,
        DayModel shorter,
        Condition.OfLead ground,
        int days
    )
    {
        var bounds = DayBounds.Of(shorter);
        var edge = problem.Model.Edges.First(one => one.Condition == condition);
        var sent = shorter.DayOf(bounds.IsPossible ? bounds.Earliest[edge.From] : 0);
        var meeting = shorter.DayOf(bounds.IsPossible ? bounds.Earliest[edge.To] : 0);
        var who = ConditionSentences.Who(ground.Meeting);
        var when = bounds.IsPossible
            ? $": stukken op {DutchDay.Of(sent)} voor de vergadering van {DutchDay.Of(meeting)}"
            : "";
        var count = ground.Meeting.Calendar!.IsLeadTimeAssumed
            ? ground.Link.Lag
            : ground.Lead.Count;
        return
            ground is { Lead: { Unit: LeadTimeUnit.Days, After: null }, Link.Unit: LagUnit.Days }
            && count >= days
            ? $"Kort de aanlevertermijn van {who} in van {count} naar {Counted.Days(count - days)}{when}."
            : $"Laat {who} de stukken {Counted.Days(days)} later aannemen dan de aanlevertermijn{when}.";
    }

    /// <summary>"Kort de aanlevertermijn voor rij 34 (…) in met 2 dagen, voor alle 5 gremia die de stukken krijgen."</summary>
    public static string AllShorter(
        ProposalProblem problem,
        HashSet<int> leads,
        Condition.OfLead ground,
        int days
    )
    {
        var who = leads
            .Select(lead => ((Condition.OfLead)problem.Conditions[lead]).Meeting)
            .OrderBy(step => step.Index)
            .Select(ConditionSentences.Who)
            .ToList();
        var names = who.Count > MostNames ? $"alle {who.Count} gremia" : WordList.And(who);
        return $"Kort de aanlevertermijn voor {ConditionSentences.WholeRow(ground.Meeting)} in met {Counted.Days(days)}, voor {names}.";
    }

    internal static (DateOnly Day, bool IsLater) NewDay(
        ProposalProblem problem,
        int condition,
        DayModel wider
    )
    {
        var bounds = DayBounds.Of(wider);
        var (day, isLater) = (0, true);
        for (var node = 0; node < problem.Model.Nodes.Count; node++)
        {
            if (problem.Model.Nodes[node].DaysOf(condition) is not { } allowed)
                continue;
            if (!allowed[bounds.Earliest[node]])
                (day, isLater) = (Math.Max(day, bounds.Earliest[node]), true);
            else if (!allowed[bounds.Latest[node]] && day == 0)
                (day, isLater) = (bounds.Latest[node], false);
        }
        return (wider.DayOf(day), isLater);
    }
}
