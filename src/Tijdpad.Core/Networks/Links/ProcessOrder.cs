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
        var rows = context.Rows.All.Where(TakesPart).ToArray();
        Rows = Ordered(rows);
        _places = Rows.Index().ToDictionary(one => one.Item.Number, one => one.Index);
        Main = Rows.Where(CarriesOn).ToArray();
        _main = Main.Select(row => row.Number).ToHashSet();
    }

    public CheckContext Context { get; }

    public RowIndex Steps => Context.Rows;

    /// <summary>In the order of the process, without what lapsed, holidays and terms.</summary>
    public PlanRow[] Rows { get; }

    /// <summary>The rows that carry the process on: in which papers are made, sent, discussed or decided on.</summary>
    public PlanRow[] Main { get; }

    /// <summary>The place of a row in the process; null when it takes no part.</summary>
    public int? PlaceOf(PlanRow row) =>
        _places.TryGetValue(row.Number, out var place) ? place : null;

    public bool IsMain(PlanRow row) => _main.Contains(row.Number);

    public bool IsBefore(PlanRow one, PlanRow other) => PlaceOf(one) < PlaceOf(other);

    /// <summary>The rows behind a row, the nearest first, at most so many.</summary>
    public IEnumerable<PlanRow> After(PlanRow row, int most = 80) =>
        PlaceOf(row) is { } place ? Rows.Skip(place + 1).Take(most) : [];

    /// <summary>The rows before a row, the nearest first, at most so many.</summary>
    public IEnumerable<PlanRow> Before(PlanRow row, int most = 80)
    {
        if (PlaceOf(row) is not { } place)
            yield break;
        for (var at = place - 1; at >= Math.Max(0, place - most); at--)
            yield return Rows[at];
    }

    /// <summary>The words leave open whether it takes place at all: "optioneel", or a bare "(?)".</summary>
    public static bool IsInDoubt(PlanRow row) =>
        row.Activity.Meaning.IsOptional || row.Activity.Meaning.OpenQuestions.Contains("?");

    private static bool TakesPart(PlanRow row) =>
        !row.Activity.Date.IsLapsed && row.Kind is not (ActivityKind.Holiday or ActivityKind.Term);

    /// <summary>Optional steps, messages and a group that meets without a subject do not hold up the others.</summary>
    private static bool CarriesOn(PlanRow row) =>
        !IsInDoubt(row)
        && row.Kind switch
        {
            ActivityKind.Decision or ActivityKind.Opinion or ActivityKind.Drafting => true,
            ActivityKind.Dispatch => row.Receivers.Any(body => body.Kind != BodyKind.Press),
            ActivityKind.Meeting => IsOfGovernment(row) || HasSubject(row),
            _ => false,
        };

    private static bool IsOfGovernment(PlanRow row) =>
        row.Has(BodyKind.College) || row.Has(BodyKind.Council) || row.Has(BodyKind.Committee);

    private static bool HasSubject(PlanRow row) =>
        (
            row.Has(BodyKind.SteeringGroup)
            || row.Has(BodyKind.SoundingBoard)
            || row.Has(BodyKind.Joint)
        ) && (!row.Activity.Meaning.Documents.IsEmpty || !row.Activity.Purpose.IsEmpty);

    private static PlanRow[] Ordered(PlanRow[] rows)
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
    private static PlanRow[] ByDay(PlanRow[] rows)
    {
        var days = new DateOnly[rows.Length];
        for (var at = 0; at < rows.Length; at++)
            days[at] = rows[at].SortDay ?? (at == 0 ? DateOnly.MinValue : days[at - 1]);
        var order = Enumerable.Range(0, rows.Length).OrderBy(at => days[at]).ThenBy(at => at);
        return [.. order.Select(at => rows[at])];
    }
}
