using Tijdpad.Activities;
using Tijdpad.Dates;
using Tijdpad.Documents.Layout;
using Tijdpad.Dutch;
using Tijdpad.Overviews;
using Tijdpad.Plans;

namespace Tijdpad.Documents.Writing.Calendar;

/// <summary>Makes the events of a plan: one for each activity and one for each of its dates in a municipality.</summary>
internal sealed class EventMaker(Plan plan)
{
    /// <summary>A date of several days is looked at day by day up to this span.</summary>
    private const int MostDays = 100;

    private const int MostWords = 30;

    private readonly Dictionary<string, string> _phases = plan.Phases.ToDictionary(
        phase => phase.Id,
        phase => phase.Name,
        StringComparer.Ordinal
    );

    private readonly ILookup<string, string> _notes = plan.Footnotes.ToLookup(
        note => note.Mark,
        note => note.Text,
        StringComparer.Ordinal
    );

    /// <summary>How many activities have no day at all, neither their own nor in a municipality.</summary>
    public int LeftOut { get; private set; }

    public IEnumerable<CalendarEvent> Events()
    {
        foreach (var activity in plan.Activities)
        {
            var events = EventsOf(activity).ToList();
            LeftOut += events.Count == 0 ? 1 : 0;
            foreach (var item in events)
                yield return item;
        }
    }

    private IEnumerable<CalendarEvent> EventsOf(Activity activity)
    {
        var title = activity.Name;
        var source = SourceOf(activity);
        var own = On(activity, activity.Id, activity.Date, title, source);
        // The same municipality may have two dates.
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        return own.Concat(
            activity.Occurrences.SelectMany(occurrence =>
            {
                var name = occurrence.Municipality;
                var number = counts[name] = counts.GetValueOrDefault(name) + 1;
                var id = $"{activity.Id}.{name}{(number == 1 ? "" : $".{number}")}";
                return On(
                    activity,
                    id,
                    occurrence.Date,
                    $"{title} ({name})",
                    source with
                    {
                        Municipality = name,
                    }
                );
            })
        );
    }

    private IEnumerable<CalendarEvent> On(
        Activity activity,
        string id,
        FuzzyDate date,
        string title,
        EventSource source
    )
    {
        foreach (var (number, days) in Days(date).Index())
        {
            var isCertain = IsCertain(activity, date);
            yield return new(
                number == 0 ? id : $"{id}.{number + 1}",
                days.First,
                days.Last,
                Summary(date, title),
                Description(activity, date),
                activity.PhaseId is { } phase ? _phases[phase] : "",
                date.IsLapsed ? "CANCELLED"
                    : isCertain ? "CONFIRMED"
                    : "TENTATIVE",
                activity.Meaning.Kind is ActivityKind.Holiday or ActivityKind.Term
                    || (!isCertain && days.First != days.Last),
                source
            );
        }
    }

    /// <summary>As <see cref="PlanFilter.Municipality"/> has it: a row that names none is of all.</summary>
    private static EventSource SourceOf(Activity activity)
    {
        var meaning = activity.Meaning;
        var isOfAll =
            meaning.IsPerMunicipality || meaning.Bodies.Any(body => body.Municipality is null);
        var named = meaning
            .Municipalities.Concat(activity.Occurrences.Select(one => one.Municipality))
            .Concat(meaning.Bodies.Select(body => body.Municipality).OfType<string>());
        return new(
            activity.Id,
            null,
            meaning.Bodies.Select(body => body.Name).Distinct(StringComparer.Ordinal).ToValueList(),
            isOfAll ? [] : named.Distinct(StringComparer.Ordinal).ToValueList()
        );
    }

    /// <summary>The spans of days that a date takes; none when it is unknown.</summary>
    private static List<(DateOnly First, DateOnly Last)> Days(FuzzyDate date)
    {
        if (date.IsUnknown || (date.Earliest ?? date.Latest) is not { } first)
            return [];
        // A date with one open end stands on the day that is known.
        var last = date.Earliest is null || date.Latest is null ? first : date.Latest.Value;
        if (date.Kind != DateKind.AllOf || last.DayNumber - first.DayNumber > MostDays)
            return [(first, last)];
        var days = Enumerable
            .Range(0, last.DayNumber - first.DayNumber + 1)
            .Select(first.AddDays)
            .Where(date.MayBeOn);
        return Runs(days);
    }

    private static List<(DateOnly First, DateOnly Last)> Runs(IEnumerable<DateOnly> days)
    {
        var runs = new List<(DateOnly First, DateOnly Last)>();
        foreach (var day in days)
        {
            if (runs.Count > 0 && runs[^1].Last.AddDays(1) == day)
                runs[^1] = (runs[^1].First, day);
            else
                runs.Add((day, day));
        }
        return runs;
    }

    private static bool IsCertain(Activity activity, FuzzyDate date) =>
        date.Kind is DateKind.Day or DateKind.AllOf or DateKind.Period
        && date.Firmness is not (Firmness.ToBeScheduled or Firmness.Provisional)
        && !activity.Meaning.IsOptional;

    private static string Summary(FuzzyDate date, string title) =>
        date switch
        {
            { IsLapsed: true } => CalendarEvent.LapsedSummary(title),
            { Firmness: Firmness.ToBeScheduled or Firmness.Provisional }
            and { Kind: DateKind.Day or DateKind.AllOf or DateKind.Period } =>
                $"{title} ({DutchNames.Of(date.Firmness)})",
            { Kind: DateKind.Day or DateKind.AllOf or DateKind.Period } => title,
            { Earliest: null } => $"Uiterlijk: {title}",
            { Latest: null } => $"Vanaf: {title}",
            _ => $"{Sentence.Capital(WordsOf(date))}: {title}",
        };

    /// <summary>As written, unless that is long or says more than the date.</summary>
    private static string WordsOf(FuzzyDate date) =>
        date.Words.Length is > 0 and <= MostWords && date.LeftOver.Length == 0
            ? date.Words
            : date.ToText(Language.Dutch);

    private string Description(Activity activity, FuzzyDate date)
    {
        var lines = new List<string>();
        Add(lines, "Doel en opbrengst", activity.Purpose);
        Add(lines, "Communicatie", activity.Communication);
        if (activity.Involvement is { } involvement)
            lines.Add($"In college/raad: {involvement.Words}");
        lines.Add($"Datum in de planning: {date.Words}");
        foreach (var mark in activity.FootnoteMarks)
            lines.AddRange(_notes[mark].Select(text => $"[{mark}] {text}"));
        return string.Join('\n', lines);
    }

    private static void Add(List<string> lines, string heading, ValueList<TextItem> items)
    {
        if (items.IsEmpty)
            return;
        lines.Add($"{heading}:");
        lines.Add(FlatTable.Text(items));
    }
}
