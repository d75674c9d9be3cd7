using Tijdpad.Calendars;
using Tijdpad.Networks.Engine;
using Tijdpad.Networks.Links;
using Tijdpad.Rhythms;

namespace Tijdpad.Networks;

/// <summary>
/// Where papers go out after another body has met, they wait twice: for a meeting of that body, and then for the day on
/// which they go out. Both waits are steps of the engine that are no steps of the plan, one pair for each meeting.
/// </summary>
internal sealed class PaperWaits
{
    private readonly ValueList<NetworkLink> _links;
    private readonly List<PaperDays> _papers = [];
    private readonly Dictionary<int, int> _paperOf = [];
    private readonly DayLine _line;
    private readonly int _steps;

    private PaperWaits(PlanNetwork network, DayLine line)
    {
        (_line, _steps) = (line, network.Steps.Count);
        _links = network
            .Links.Where(link => link is { IsHard: true, LeadTime.After: not null })
            .ToValueList();
        foreach (var to in _links.Select(link => link.To).Distinct())
        {
            _paperOf[to] = _papers.Count;
            _papers.Add(network.Steps[to].Calendar!.Papers);
        }
    }

    public static PaperWaits Of(PlanNetwork network, DayLine line) => new(network, line);

    /// <summary>How many steps they add to the network: two for each meeting whose papers wait.</summary>
    public int Count => 2 * _papers.Count;

    /// <summary>Do the papers of this link wait here, so that it needs no other link?</summary>
    public bool Hold(NetworkLink link) =>
        link is { IsHard: true, LeadTime.After: not null } && _paperOf.ContainsKey(link.To);

    /// <summary>To be called when the steps of the network have been added, and before its links.</summary>
    /// <param name="builder">Of the engine.</param>
    /// <param name="isHeld">Is this step over? What has been sent waits for no day to be sent on.</param>
    public void AddTo(StepNetworkBuilder builder, Func<int, bool> isHeld)
    {
        var calendars = new Dictionary<PaperDays, (int Treated, int Sent)>();
        foreach (var papers in _papers)
        {
            if (!calendars.TryGetValue(papers, out var days))
                calendars[papers] = days = (
                    builder.AddCalendar(Treated(papers)),
                    builder.AddCalendar(Sent(papers))
                );
            builder.AddStep(calendar: days.Treated);
            builder.AddStep(calendar: days.Sent);
        }
        foreach (var (to, at) in _paperOf)
        {
            var (treated, after) = (_steps + 2 * at, _papers[at].LeadTime.After!);
            builder.AddLink(
                treated,
                treated + 1,
                after.Unit == LeadTimeUnit.Weekday ? 7 * (after.Count - 1) + 1 : after.Count,
                after.Unit == LeadTimeUnit.WorkingDays ? LagCount.WorkingDays : LagCount.Days
            );
            foreach (var link in _links.Where(link => link.To == to))
            {
                if (link.IsSent && isHeld(link.From))
                {
                    builder.AddLink(link.From, to, link);
                    continue;
                }
                builder.AddLink(link.From, link.IsSent ? treated + 1 : treated);
                builder.AddLink(treated + 1, to, link);
            }
        }
    }

    private DayTable Treated(PaperDays papers) =>
        DayTable.Of([.. _line.Days.Select(papers.OtherMeetsOn)]);

    private DayTable Sent(PaperDays papers)
    {
        var sent = new bool[_line.Count];
        var after = papers.LeadTime.After!;
        // what the body treated before the first day may still have to go out
        var before = after.DispatchDay(_line.First).DayNumber - _line.First.DayNumber + 7;
        for (var day = _line.First.AddDays(-before); day <= _line.Last; day = day.AddDays(1))
        {
            var at = after.DispatchDay(day).DayNumber - _line.First.DayNumber;
            if (at >= 0 && at < sent.Length && papers.OtherMeetsOn(day))
                sent[at] = true;
        }
        return DayTable.Of(sent);
    }
}
