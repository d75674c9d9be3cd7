using System.Globalization;
using Tijdpad.Activities;
using Tijdpad.Dates;
using Tijdpad.Documents.Tables;
using Tijdpad.Dutch;
using Tijdpad.Plans;
using Tijdpad.Words;

namespace Tijdpad.Documents.Reading;

/// <summary>The plan while its document is walked from top to bottom: where we are, and what stands so far.</summary>
internal sealed class PlanDraft(DateOnly asOf, IReadOnlyList<string> municipalityNames)
{
    private readonly List<Phase> _phases = [];
    private readonly List<WeekHeading> _headings = [];
    private readonly List<Activity> _activities = [];
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private DateOnly? _after;

    /// <summary>Names that this document calls municipalities.</summary>
    public IReadOnlyList<string> MunicipalityNames => municipalityNames;

    public List<ReadNote> Notes { get; } = [];

    public List<ColumnHeading> Columns { get; } = [];

    public List<string> Outside { get; } = [];

    public IReadOnlyList<Activity> Activities => _activities;

    /// <summary>The number of the row that is being read, counted from 1.</summary>
    public int Row => _activities.Count + 1;

    /// <summary>What is known here about dates without a year: the heading above, the row before, the day of the document.</summary>
    public DateContext Context => new(YearHere ?? asOf, YearHere is null ? _after : null);

    // under "2019" or "mei 2019" a bare "14 mei" is of that year: the first one from the start of the heading on
    private DateOnly? YearHere =>
        _headings.Count > 0
        && _activities.Count >= _headingStart
        && _headings[^1].Span is { Earliest: { } first, Latest: not null } span
        && !span.Inferred.Contains(Inference.Year)
            ? first.AddDays(DateConventions.Default.LookBack)
            : null;

    private int _headingStart;

    public void AddPhase(string name)
    {
        if (_phases.Count > 0 && _phases[^1].Name == name)
            return;
        _phases.Add(new Phase(NextId("fase"), name, PhasePhrases.KindOf(name)));
    }

    /// <summary>A heading by time; a phase of its own when the words are no date.</summary>
    public void AddHeading(string words, FuzzyDate span)
    {
        // a column of weeks, or a page that begins with the heading once more
        if (
            _headings.Count > 0
            && _headings[^1].Words == words
            && _headingStart <= _activities.Count
        )
            return;
        _headings.Add(new WeekHeading(NextId("kop"), words, span));
        _headingStart = _activities.Count;
    }

    public void EndHeading() => _headingStart = int.MaxValue;

    public FuzzyDate ReadDate(string words)
    {
        var date = FuzzyDate.Read(words, Context);
        return date.IsUnknown && HeadingMonth is { } month && IsBareDay(words)
            ? FuzzyDate.Read($"{words} {month}", Context)
            : date;
    }

    public void Add(Activity activity)
    {
        var heading =
            _headings.Count > 0 && _activities.Count >= _headingStart ? _headings[^1] : null;
        if (activity.Date.Words.Length == 0 && heading is not null && !heading.Span.IsUnknown)
            activity = activity with { Date = heading.Span.InferredFrom(Inference.Heading) };
        activity = activity with
        {
            PhaseId = _phases.Count > 0 ? _phases[^1].Id : null,
            WeekHeadingId = heading?.Id,
            FootnoteMarks = MarksIn(activity),
            Occurrences = activity
                .Occurrences.Concat(
                    ActivityPhrases.OccurrencesIn(activity.Purpose, Context, municipalityNames)
                )
                .ToValueList(),
        };
        _activities.Add(
            activity with
            {
                Meaning = ActivityPhrases.Read(activity, Context, municipalityNames),
            }
        );
        if (activity.Date.Earliest is { } day && activity.Date.Words.Length > 0)
            _after = day;
        NoteDoubt(activity);
    }

    /// <summary>An id for the row: the one that our own export gave it, else a new one.</summary>
    public string IdFor(string? known) =>
        known is not null && _ids.Add(known) ? known : NextId("rij");

    public void Note(string? column, string words, string made, double certainty) =>
        Notes.Add(new ReadNote(Row, column, words, made, certainty));

    public Plan ToPlan(string title, DateOnly? stated) =>
        new Plan(title, stated)
            .WithStructure(
                _phases.ToValueList(),
                _headings.ToValueList(),
                _activities.ToValueList()
            )
            .WithColumns(Columns.ToValueList())
            .WithOutsideTable(Outside.ToValueList());

    private void NoteDoubt(Activity activity)
    {
        var row = _activities.Count;
        if (activity.Date is { IsUnknown: true, Words.Length: > 0, Firmness: Firmness.Planned })
            Notes.Add(
                new ReadNote(
                    row,
                    "datum",
                    activity.Date.Words,
                    "Niet als datum begrepen; de woorden zijn bewaard.",
                    0
                )
            );
        if (activity.Date.Inferred.Contains(Inference.Heading))
            Notes.Add(
                new ReadNote(
                    row,
                    "datum",
                    "",
                    $"Geen eigen datum; die van de kop {DutchQuote.Of(activity.Date.Words)} aangehouden.",
                    0.7
                )
            );
    }

    private string? HeadingMonth =>
        _headings.Count > 0 && _headings[^1].Span is { Kind: DateKind.Month, Earliest: { } first }
            ? $"{DutchDay.Month(first.Month)} {first.Year}"
            : null;

    private static bool IsBareDay(string words) =>
        words.Length <= 20 && words.Any(char.IsDigit) && words.Count(char.IsDigit) <= 2;

    private static ValueList<string> MarksIn(Activity activity) =>
        activity
            .Purpose.Concat(activity.Communication)
            .Select(item => item.Text)
            .Prepend(activity.Title)
            .Concat(activity.Other.Select(cell => cell.Words))
            .Prepend(activity.Date.Words)
            .SelectMany(FootnotePhrases.MarksIn)
            .ToValueList();

    private string NextId(string kind)
    {
        for (var number = 1; ; number++)
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"{kind}-{Start(kind) + number}");
            if (_ids.Add(id))
                return id;
        }
    }

    private int Start(string kind) =>
        kind switch
        {
            "fase" => _phases.Count,
            "kop" => _headings.Count,
            _ => _activities.Count,
        };
}
