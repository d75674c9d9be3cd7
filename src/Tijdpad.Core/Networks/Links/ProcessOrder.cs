using Tijdpad.Activities;
using Tijdpad.Rows;

namespace Tijdpad.Networks.Links;

/// <summary>
/// The rows of a plan in the order in which the process runs: the order of the document when its dates mostly go up
/// (turned round when they mostly go down), else the order of the dates. The document's own order is preferred because it
/// stays when a date moves: a date that no longer fits must show as a clash, not as another process.
/// </summary>
internal sealed class ProcessOrder
{
    private const double Mostly = 0.65;

    private readonly Dictionary<int, int> _places;
    private readonly HashSet<int> _main;

    public ProcessOrder(CheckContext context)
    {
        Context = context;
        var rows = context.Steps.All.Where(TakesPart).ToArray();
        Rows = Ordered(rows);
        _places = Rows.Index().ToDictionary(one => one.Item.Row, one => one.Index);
        Main = Rows.Where(CarriesOn).ToArray();
        _main = Main.Select(row => row.Row).ToHashSet();
    }

    public CheckContext Context { get; }

    public PlanSteps Steps => Context.Steps;

    /// <summary>In the order of the process, without what lapsed, holidays and terms.</summary>
    public Step[] Rows { get; }

    /// <summary>The rows that carry the process on: in which papers are made, sent, discussed or decided on.</summary>
    public Step[] Main { get; }

    /// <summary>The place of a row in the process; null when it takes no part.</summary>
    public int? PlaceOf(Step step) => _places.TryGetValue(step.Row, out var place) ? place : null;

    public bool IsMain(Step step) => _main.Contains(step.Row);

    public bool IsBefore(Step one, Step other) => PlaceOf(one) < PlaceOf(other);

    /// <summary>The rows behind a row, the nearest first, at most so many.</summary>
    public IEnumerable<Step> After(Step step, int most = 80) =>
        PlaceOf(step) is { } place ? Rows.Skip(place + 1).Take(most) : [];

    /// <summary>The rows before a row, the nearest first, at most so many.</summary>
    public IEnumerable<Step> Before(Step step, int most = 80)
    {
        if (PlaceOf(step) is not { } place)
            yield break;
        for (var at = place - 1; at >= Math.Max(0, place - most); at--)
            yield return Rows[at];
    }

    /// <summary>The words leave open whether it takes place at all: "optioneel", or a bare "(?)".</summary>
    public static bool IsInDoubt(Step step) =>
        step.Activity.Meaning.IsOptional || step.Activity.Meaning.OpenQuestions.Contains("?");

    private static bool TakesPart(Step step) =>
        !step.Activity.Date.IsLapsed
        && step.Kind is not (ActivityKind.Holiday or ActivityKind.Term);

    /// <summary>Optional steps, messages and a group that meets without a subject do not hold up the others.</summary>
    private static bool CarriesOn(Step step) =>
        !IsInDoubt(step)
        && step.Kind switch
        {
            ActivityKind.Decision or ActivityKind.Opinion or ActivityKind.Drafting => true,
            ActivityKind.Dispatch => step.Receivers.Any(body => body.Kind != BodyKind.Press),
            ActivityKind.Meeting => IsOfGovernment(step) || HasSubject(step),
            _ => false,
        };

    private static bool IsOfGovernment(Step step) =>
        step.Has(BodyKind.College) || step.Has(BodyKind.Council) || step.Has(BodyKind.Committee);

    private static bool HasSubject(Step step) =>
        (
            step.Has(BodyKind.SteeringGroup)
            || step.Has(BodyKind.SoundingBoard)
            || step.Has(BodyKind.Joint)
        ) && (!step.Activity.Meaning.Documents.IsEmpty || !step.Activity.Purpose.IsEmpty);

    private static Step[] Ordered(Step[] rows)
    {
        var (up, down) = (0, 0);
        for (var at = 1; at < rows.Length; at++)
        {
            if (rows[at - 1].SortDay is not { } before || rows[at].SortDay is not { } now)
                continue;
            up += now > before ? 1 : 0;
            down += now < before ? 1 : 0;
        }
        if (up >= (up + down) * Mostly)
            return rows;
        if (down >= (up + down) * Mostly)
            return [.. rows.Reverse()];
        return ByDay(rows);
    }

    // a row without a day stays behind the row that it stands behind
    private static Step[] ByDay(Step[] rows)
    {
        var days = new DateOnly[rows.Length];
        for (var at = 0; at < rows.Length; at++)
            days[at] = rows[at].SortDay ?? (at == 0 ? DateOnly.MinValue : days[at - 1]);
        var order = Enumerable.Range(0, rows.Length).OrderBy(at => days[at]).ThenBy(at => at);
        return [.. order.Select(at => rows[at])];
    }
}
