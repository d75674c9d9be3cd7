using Tijdpad.Calendars;
using Tijdpad.Dates;
using Tijdpad.Dutch;
using Tijdpad.Plans;
using Tijdpad.Rhythms;

namespace Tijdpad.Edits;

/// <summary>A calendar out of the words that a person typed, with what is wrong with them.</summary>
internal sealed class TypedCalendar
{
    private const int MostRecesses = 60;

    private readonly SetCalendar _edit;
    private readonly Plan _plan;
    private readonly DateOnly _day;
    private readonly List<EditProblem> _problems = [];
    private readonly List<string> _notes = [];
    private readonly List<SetCalendar> _others = [];

    public TypedCalendar(SetCalendar edit, Plan plan, EditContext context)
    {
        (_edit, _plan, _day) = (edit, plan, RowDates.DayOf(plan, context.Today));
        CheckBody();
        CheckLengths();
        Calendar = _problems.Count > 0 ? Empty() : Read();
    }

    public BodyCalendar Calendar { get; }

    public ValueList<string> Notes => _notes.ToValueList();

    public ValueList<SetCalendar> Others => _others.ToValueList();

    public ValueList<EditProblem> Problems => _problems.ToValueList();

    private BodyCalendar Empty() => new(_edit.Kind, TextCleaner.Of(_edit.Name), _edit.Municipality);

    private void CheckBody()
    {
        if (Typed.NoName(nameof(SetCalendar.Name), TextCleaner.Of(_edit.Name)) is { } problem)
            _problems.Add(problem);
        if (
            _edit.Municipality is { } municipality
            && !PlanBodies.MunicipalitiesOf(_plan).Contains(municipality)
        )
            _problems.Add(
                new(
                    nameof(SetCalendar.Municipality),
                    $"{municipality} doet niet mee in deze planning. Voeg de gemeente eerst toe."
                )
            );
        if (!PlanBodies.Meets(_edit.Kind))
            _problems.Add(
                new(nameof(SetCalendar.Kind), "Dit soort gremium heeft geen eigen vergaderdagen.")
            );
    }

    private void CheckLengths()
    {
        (string Field, string Text, int Most)[] fields =
        [
            (nameof(SetCalendar.Rhythm), _edit.Rhythm, Typed.Text),
            (nameof(SetCalendar.Start), _edit.Start, Typed.Short),
            (nameof(SetCalendar.LeadTime), _edit.LeadTime, Typed.Short),
            (nameof(SetCalendar.Recesses), _edit.Recesses, Typed.Text),
            (nameof(SetCalendar.Added), _edit.Added, Typed.Text),
            (nameof(SetCalendar.Dropped), _edit.Dropped, Typed.Text),
            (nameof(SetCalendar.Source), _edit.Source, Typed.Line),
        ];
        foreach (var (field, text, most) in fields)
        {
            if (Typed.TooLong(field, text, most) is { } problem)
                _problems.Add(problem);
        }
    }

    private BodyCalendar Read()
    {
        var read = ReadRhythm();
        var lead = LeadTimePhrases.Read(_edit.LeadTime, read.Rhythm);
        if (lead.LeadTime is null && lead.Note.Length > 0)
            Problem(nameof(SetCalendar.LeadTime), lead.Note);
        else if (lead.Note.Length > 0)
            _notes.Add(lead.Note);
        var calendar = Empty() with
        {
            Rhythm = read.Rhythm,
            LeadTime = lead.LeadTime,
            Recesses = ReadRecesses(),
            Added = InOrder(Days(nameof(SetCalendar.Added), _edit.Added).Concat(read.Added)),
            Dropped = InOrder(
                Days(nameof(SetCalendar.Dropped), _edit.Dropped).Concat(read.Dropped)
            ),
            SkipsSchoolHolidays = !_edit.MeetsInSchoolHolidays,
            Source = TextCleaner.Of(_edit.Source),
        };
        if (_problems.Count == 0 && SaysNothing(calendar))
            Problem(
                nameof(SetCalendar.Rhythm),
                "Vul in wanneer dit gremium vergadert, bijvoorbeeld “elke dinsdag” of “laatste donderdag van de maand”."
            );
        return calendar;
    }

    private static bool SaysNothing(BodyCalendar calendar) =>
        calendar.Rhythm.IsUnknown
        && calendar.LeadTime is null
        && calendar.Recesses.IsEmpty
        && calendar.Added.IsEmpty;

    private ReadRhythm ReadRhythm()
    {
        var reading = RhythmPhrases.Read(
            _edit.Rhythm,
            new(_day, ReadStart())
            {
                Others = _plan
                    .Timing.Calendars.Where(one => one.Municipality == _edit.Municipality)
                    .ToValueList(),
            }
        );
        _notes.AddRange(reading.Notes);
        if (reading.Rhythms.IsEmpty)
            return new("", Rhythm.Unknown);
        if (reading.For(_edit.Kind, TextCleaner.Of(_edit.Name)) is not { } mine)
        {
            Problem(
                nameof(SetCalendar.Rhythm),
                $"Deze tekst gaat over {WordList.And(reading.Rhythms.Select(one => DutchArticle.With(one.Name)))}, en niet over {_edit.Name}."
            );
            return new("", Rhythm.Unknown);
        }
        foreach (var other in reading.Rhythms.Where(one => one != mine))
            AddOther(other);
        if (mine.Gap != RhythmGap.None)
            Problem(FieldOf(mine.Gap), MessageOf(mine.Gap, reading.Notes));
        return mine;
    }

    private void AddOther(ReadRhythm other)
    {
        if (other is { Kind: { } kind, Gap: RhythmGap.None } && PlanBodies.Meets(kind))
            _others.Add(
                new(kind, other.Name, _edit.Municipality)
                {
                    Rhythm = other.Rhythm.ToText(),
                    MeetsInSchoolHolidays = _edit.MeetsInSchoolHolidays,
                    Source = _edit.Source,
                }
            );
        else
            _notes.Add(
                $"De tekst noemt ook {(other.Name.Length > 0 ? other.Name : "andere vergaderingen")}: “{other.Words}”. Dat wordt hier niet bewaard."
            );
    }

    private DateOnly? ReadStart()
    {
        var words = TextCleaner.Of(_edit.Start);
        if (words.Length == 0)
            return null;
        var date = FuzzyDate.Read(words, new(_day, null, _plan.Region));
        if (date is { Kind: DateKind.Day or DateKind.Week, Earliest: { } day })
            return day;
        Problem(
            nameof(SetCalendar.Start),
            NoSuchDay.In(words) ?? "Vul één dag in, bijvoorbeeld 8 januari 2025."
        );
        return null;
    }

    private static string FieldOf(RhythmGap gap) =>
        gap is RhythmGap.Start or RhythmGap.CycleStart
            ? nameof(SetCalendar.Start)
            : nameof(SetCalendar.Rhythm);

    private static string MessageOf(RhythmGap gap, ValueList<string> notes) =>
        gap switch
        {
            RhythmGap.Start =>
                "Vanaf wanneer? Vul een dag in waarop het gremium vergadert: daarvandaan wordt geteld.",
            RhythmGap.CycleStart =>
                "Wanneer begint een cyclus? Vul een dag in week 1 van de cyclus in.",
            RhythmGap.Weekday =>
                "Op welke dag van de week? Zet die erbij, bijvoorbeeld “op woensdag”.",
            RhythmGap.Ordinal => notes.FirstOrDefault(note =>
                note.Contains("tweeërlei", StringComparison.Ordinal)
            ) ?? "De hoeveelste van de maand? Schrijf bijvoorbeeld “tweede dinsdag van de maand”.",
            RhythmGap.OtherBody =>
                "Dit ritme volgt een ander gremium. Vul eerst de vergaderdagen van dat gremium in.",
            _ => notes.FirstOrDefault(note => note.StartsWith("Twee", StringComparison.Ordinal))
                ?? "Dit ritme is niet begrepen. Schrijf bijvoorbeeld “elke dinsdag”, “elke drie weken op woensdag vanaf 8 januari” of “laatste donderdag van de maand”, of geef de dagen zelf.",
        };

    private ValueList<Recess> ReadRecesses()
    {
        var recesses = new List<Recess>();
        foreach (var line in Typed.Lines(_edit.Recesses))
        {
            if (RecessLine.Read(line, new(_day, null, _plan.Region)) is { } recess)
                recesses.Add(recess);
            else
                Problem(
                    nameof(SetCalendar.Recesses),
                    $"“{line}” is niet begrepen. Schrijf bijvoorbeeld “8/7 – 20/8 zomerreces”."
                );
        }
        if (recesses.Count > MostRecesses)
            Problem(nameof(SetCalendar.Recesses), $"Er passen er {MostRecesses}.");
        return recesses.OrderBy(recess => recess.First).ToValueList();
    }

    private List<DateOnly> Days(string field, string text)
    {
        var days = new List<DateOnly>();
        foreach (var line in Typed.Lines(text))
        {
            if (DayList.DaysIn(line, _day) is { } found)
                days.AddRange(found);
            else
                Problem(
                    field,
                    $"“{line}” is niet begrepen. Schrijf dagen als “14 april, 6 mei 2025”."
                );
        }
        return days;
    }

    private void Problem(string field, string message) => _problems.Add(new(field, message));

    private static ValueList<DateOnly> InOrder(IEnumerable<DateOnly> days) =>
        days.Distinct().Order().ToValueList();
}
