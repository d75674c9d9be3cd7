using Tijdpad.Activities;
using Tijdpad.Calendars;
using Tijdpad.Dates;
using Tijdpad.Rows;

namespace Tijdpad.Networks;

/// <summary>Takes rows apart into steps: one for each municipality where each meets by itself.</summary>
internal sealed class StepsOfRows(CheckContext context)
{
    private readonly BodyCalendars _calendars = new(context);
    private readonly ValueList<string> _participants = Participants.Of(context);
    private readonly List<NetworkStep> _steps = [];

    /// <summary>The steps of each row that takes part, in the order of the rows of the document.</summary>
    public Dictionary<int, List<NetworkStep>> Of(IEnumerable<PlanRow> rows)
    {
        var made = new Dictionary<int, List<NetworkStep>>();
        foreach (var row in rows.OrderBy(row => row.Number))
            made[row.Number] = Make(row);
        return made;
    }

    public IReadOnlyList<NetworkStep> All => _steps;

    private List<NetworkStep> Make(PlanRow row)
    {
        var body = MeetingBody.Of(row);
        var municipalities = MunicipalitiesOf(row, body);
        var first = _steps.Count;
        if (municipalities.Count == 0)
            Add(row, body, body?.Municipality, row.Activity.Date);
        foreach (var name in municipalities)
            Add(row, body, name, DateIn(row.Activity, name));
        return _steps[first..];
    }

    private void Add(PlanRow row, Body? body, string? municipality, FuzzyDate date)
    {
        if (date.IsLapsed)
            return;
        var calendar = body is null
            ? null
            : _calendars.Of(body with { Municipality = municipality });
        _steps.Add(
            new(_steps.Count, row.Number, row.Activity, municipality, calendar, date)
            {
                WorkingDays = municipality is null ? WorkingDaysOf(date) : 0,
            }
        );
    }

    // one college for all is said in the plural; a row with bodies of single municipalities is theirs alone
    private List<string> MunicipalitiesOf(PlanRow row, Body? body)
    {
        var activity = row.Activity;
        var own = activity.Occurrences.Select(one => one.Municipality).ToList();
        var isOfEach = body is { } meets && MeetingBody.IsOfEach(meets.Kind);
        if (
            isOfEach
            && activity.Meaning.Bodies.Any(one =>
                IsThat(one, body!) && one.Municipality is not null
            )
        )
            return
            [
                .. activity
                    .Meaning.Bodies.Where(one => IsThat(one, body!))
                    .Select(one => one.Municipality)
                    .OfType<string>()
                    .Concat(own)
                    .Distinct(StringComparer.Ordinal),
            ];
        if (isOfEach || (IsSplit(row) && _participants.Count > 1))
            return [.. _participants];
        return own.Count > 0 ? [.. own.Distinct(StringComparer.Ordinal)] : [];
    }

    private static bool IsThat(Body one, Body body) =>
        one.Kind == body.Kind && one.Name == body.Name;

    private static bool IsSplit(PlanRow row) =>
        row.Activity.Meaning.IsPerMunicipality
        && row.Kind is ActivityKind.Participation or ActivityKind.Meeting or ActivityKind.Opinion;

    private static FuzzyDate DateIn(Activity activity, string municipality) =>
        activity
            .Occurrences.Where(one => one.Municipality == municipality && !one.Date.IsUnknown)
            .Select(one => one.Date)
            .LastOrDefault(activity.Date);

    // a survey from 1 through 12 March takes the days between
    private static int WorkingDaysOf(FuzzyDate date) =>
        date is { Kind: DateKind.Period, Earliest: { } first, Latest: { } last }
            ? WorkingDays.Between(first, last)
            : 0;
}
