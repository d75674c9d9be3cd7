using System.Globalization;
using Tijdpad.Networks;
using Tijdpad.Plans;
using Tijdpad.Proposals;

namespace Tijdpad.Web.Proposals;

/// <summary>How a proposal is to be made, as it stands in the address. What makes no sense there is taken as not given.</summary>
public sealed record ProposalQuery
{
    public const int MostAlternatives = 3;

    public const int MostSteps = 50;

    // so much work is done within seconds, on any machine the same
    private const double Effort = 3;

    public bool IsEarliest { get; private init; }

    /// <summary>Councils decide within so many days; null when they need not.</summary>
    public int? Within { get; private init; } = WindowRequest.Week;

    public int? TeamPerWeek { get; private init; }

    public int? PerAgenda { get; private init; }

    public int Alternatives { get; private init; } = 2;

    /// <summary>How many days ahead is looked; null for as many as usual.</summary>
    public int? DaysAhead { get; private init; }

    public static ProposalQuery Read(Func<string, string> word) =>
        new()
        {
            IsEarliest = word("doel") == "vroegst",
            Within = word("binnen") switch
            {
                "" => WindowRequest.Week,
                "0" => null,
                var text => Number(text, 1, WindowRequest.MostDays) ?? WindowRequest.Week,
            },
            TeamPerWeek = Number(word("team"), 1, MostSteps),
            PerAgenda = Number(word("agenda"), 1, MostSteps),
            Alternatives = Number(word("anders"), 0, MostAlternatives) ?? 2,
            DaysAhead = Number(word("vooruit"), 1, ProposalRequest.MostDays),
        };

    public static ProposalQuery Read(IQueryCollection query) =>
        Read(name => query[name].ToString().Trim());

    public static ProposalQuery Read(IFormCollection form) =>
        Read(name => form[name].ToString().Trim());

    /// <summary>The options that differ from the usual, for an address or as hidden fields.</summary>
    public IEnumerable<(string Name, string Value)> Fields
    {
        get
        {
            yield return ("doel", IsEarliest ? "vroegst" : "gepland");
            yield return ("binnen", Text(Within ?? 0));
            if (TeamPerWeek is { } team)
                yield return ("team", Text(team));
            if (PerAgenda is { } agenda)
                yield return ("agenda", Text(agenda));
            yield return ("anders", Text(Alternatives));
            if (DaysAhead is { } ahead)
                yield return ("vooruit", Text(ahead));
        }
    }

    /// <summary>"?doel=gepland&amp;…".</summary>
    public string Address =>
        "?" + string.Join('&', Fields.Select(one => $"{one.Name}={one.Value}"));

    /// <summary>The same, with councils that need not decide close together.</summary>
    public ProposalQuery Apart => this with { Within = null };

    /// <summary>The same request, with the option changed that a way out gives way on.</summary>
    public ProposalQuery With(RelaxationChange change) =>
        change.Kind switch
        {
            ConditionKind.Together => this with
            {
                Within = change.Option <= WindowRequest.MostDays ? change.Option : null,
            },
            ConditionKind.Capacity => this with { TeamPerWeek = change.Option },
            ConditionKind.Agenda => this with { PerAgenda = change.Option },
            ConditionKind.Horizon => this with { DaysAhead = change.Option },
            _ => this,
        };

    public ProposalRequest RequestOf(Plan plan, DateOnly day)
    {
        var request = ProposalRequest.Of(PlanNetwork.Of(plan), day);
        var horizon =
            DaysAhead is { } days && days > request.Horizon.DayNumber - day.DayNumber
                ? day.AddDays(Math.Min(days, ProposalRequest.MostDays))
                : request.Horizon;
        return request with
        {
            Horizon = horizon,
            Options = new()
            {
                Aim = IsEarliest ? ProposalAim.Earliest : ProposalAim.AsPlanned,
                Alternatives = Alternatives,
                DecideWithin = Within,
                TeamPerWeek = TeamPerWeek,
                PerAgenda = PerAgenda,
                Effort = Effort,
            },
        };
    }

    private static int? Number(string text, int least, int most) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number >= least
        && number <= most
            ? number
            : null;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
