using Tijdpad.Dates;
using Tijdpad.Networks;
using Tijdpad.Plans;

namespace Tijdpad.Proposals;

/// <summary>
/// Turns a request into a problem: days become numbers, links become edges, whatever can give way becomes a condition.
/// </summary>
internal sealed class ProblemWork
{
    // beyond the horizon, so that it can be told apart from what never fits
    private const int Beyond = 370;

    private readonly ProposalRequest _request;
    private readonly ValueList<NetworkStep> _steps;
    private readonly NumberedDays _line;
    private readonly DayTarget[] _targets;
    private readonly List<Condition> _grounds = [];
    private readonly List<DayPreference> _preferences = [];
    private readonly List<string> _assumptions = [];
    private readonly HashSet<int> _overtaken;

    public ProblemWork(ProposalRequest request)
    {
        (_request, _steps) = (request, request.Network.Steps);
        var first = request.Today.AddDays(-Dependency.MostLag);
        _line = new(first, request.Horizon.DayNumber - first.DayNumber + 1 + Beyond);
        _overtaken = Overtaken();
        _targets = [.. _steps.Select(TargetOf)];
    }

    public ProposalProblem Make()
    {
        _grounds.Add(new Condition.NotBefore(_request.Today));
        _grounds.Add(new Condition.NotAfter(_request.Horizon));
        var nodes = new NodeWork(_request, _line, _targets, _grounds, _preferences).Make();
        var links = new EdgeWork(_request, _line, _targets, _grounds, nodes);
        var (edges, ideals) = links.Make();
        var together = links.Together(edges);
        var limits = new LimitWork(_request, _targets, _grounds).Make();
        AddAssumptions();
        return new(
            _request,
            new(_line.First, _line.Days, [.. nodes, .. together], edges, limits),
            _targets,
            ideals,
            _preferences
        )
        {
            Conditions = _grounds,
            Assumptions = AssumptionSentences.Fold(_assumptions, _request.Network.Plan),
        };
    }

    private DayTarget TargetOf(NetworkStep step)
    {
        var date = step.Date;
        if (IsPast(step))
            return new(
                null,
                null,
                null,
                Number(date.Latest ?? date.Earliest ?? _request.Today),
                true
            );
        if (date is { Earliest: null, Latest: null })
            return new(null, null, null, null, false);
        var wanted = LastsDays(step)
            ? _line.Where(day => day == date.Latest)
            : _line.Where(date.MayBeOn);
        return new(
            wanted,
            Number(LastsDays(step) ? date.Latest : date.Earliest),
            Number(date.Latest),
            Reference(step),
            false
        );
    }

    private bool IsPast(NetworkStep step) => HasBeen(step) || _overtaken.Contains(step.Index);

    // what lies in the past is taken to have been, unless its date still had to be made
    private bool HasBeen(NetworkStep step) =>
        step.IsHeld
        || (
            step.Date.IsPast(_request.Today)
            && step.Date.Firmness is not (Firmness.ToBeScheduled or Firmness.Provisional)
        );

    // its day went by without a word, and so did that of what waits for it: nobody will hold it any more
    private HashSet<int> Overtaken()
    {
        var waiting = _request.Network.Links.Where(link => link.IsHard).ToLookup(link => link.From);
        return _steps
            .Where(step =>
                !HasBeen(step)
                && step.Date.IsPast(_request.Today)
                && waiting[step.Index].Any(link => HasBeen(_steps[link.To]))
            )
            .Select(step => step.Index)
            .ToHashSet();
    }

    /// <summary>
    /// Does the step take all days of its date? Not where each municipality meets by itself: there a period is the time
    /// within which it can be.
    /// </summary>
    internal static bool LastsDays(NetworkStep step) =>
        step.Date.Latest is not null && (step.WorkingDays > 0 || step.Date.Kind == DateKind.AllOf);

    // in the middle of a stretch, on the last day of a term, on the first of what begins
    private int? Reference(NetworkStep step) =>
        (step.Date.Earliest, step.Date.Latest) switch
        {
            ({ } first, { } last) when !LastsDays(step) => Number(
                DateOnly.FromDayNumber((first.DayNumber + last.DayNumber) / 2)
            ),
            (var first, var last) => Number(last ?? first),
        };

    private int? Number(DateOnly? day) => day is { } known ? _line.NumberOf(known) : null;

    private void AddAssumptions()
    {
        foreach (var step in _steps.Where(step => _targets[step.Index].IsPast && !step.IsHeld))
            _assumptions.Add(
                _overtaken.Contains(step.Index)
                    ? $"Aangenomen: rij {step.Row} ({step.Date.Words}) is geweest of vervallen, want wat erop wacht is geweest."
                    : $"Aangenomen: rij {step.Row} ({step.Date.Words}) is geweest, al staat dat er niet bij."
            );
        foreach (var step in _steps.Where(step => !_targets[step.Index].IsPast))
        {
            _assumptions.AddRange(step.Calendar?.Assumptions ?? []);
            if (step.Calendar is { IsGuessed: true } guessed)
                _assumptions.Add(GuessedDays.Assumption(guessed));
        }
    }
}
