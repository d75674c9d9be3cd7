using Tijdpad.Activities;
using Tijdpad.Dates;
using Tijdpad.Edits;
using Tijdpad.Plans;
using Tijdpad.Words;

namespace Tijdpad.Web.Plans.Rows;

/// <summary>The fields of a row as its form has them: texts that somebody can type, before anything is made of them.</summary>
public sealed record RowFields
{
    public string Date { get; init; } = "";

    public Firmness Firmness { get; init; }

    public string Title { get; init; } = "";

    public string Purpose { get; init; } = "";

    public string Communication { get; init; } = "";

    public string Involvement { get; init; } = "";

    public string PhaseId { get; init; } = "";

    public string WeekHeadingId { get; init; } = "";

    public ActivityKind Kind { get; init; }

    public bool IsOptional { get; init; }

    public bool IsPerMunicipality { get; init; }

    public bool IsPublic { get; init; }

    /// <summary>A body a line; one of a single municipality is followed by its name between brackets.</summary>
    public string Bodies { get; init; } = "";

    public ValueList<string> Municipalities { get; init; } = [];

    public ValueList<DocumentUse> Documents { get; init; } = [];

    public ValueList<MessageState> MessageStates { get; init; } = [];

    /// <summary>The dates of single municipalities, in words; a municipality may have several.</summary>
    public ValueList<MunicipalDate> MunicipalDates { get; init; } = [];

    public ValueList<OtherCell> Other { get; init; } = [];

    /// <summary>The fields of a row as it stands.</summary>
    public static RowFields Of(Plan plan, Activity row) =>
        new()
        {
            Date = row.Date.Words,
            Firmness = row.Date.Firmness,
            Title = row.Title,
            Purpose = TypedItems.Write(row.Purpose),
            Communication = TypedItems.Write(row.Communication),
            Involvement = row.Involvement?.Words ?? "",
            PhaseId = row.PhaseId ?? "",
            WeekHeadingId = row.WeekHeadingId ?? "",
            Kind = row.Meaning.Kind,
            IsOptional = row.Meaning.IsOptional,
            IsPerMunicipality = row.Meaning.IsPerMunicipality,
            IsPublic = row.Meaning.IsPublic,
            Bodies = string.Join('\n', row.Meaning.Bodies.Select(BodyLine)),
            Municipalities = row.Meaning.Municipalities,
            Documents = row.Meaning.Documents,
            MessageStates = row.Meaning.Messages.Select(message => message.State).ToValueList(),
            MunicipalDates = DatesOf(plan, row),
            Other = OtherCells(plan, row),
        };

    /// <summary>The fields as a form sent them; what belongs to a list is numbered from 0.</summary>
    public static RowFields Of(IFormCollection form) =>
        new()
        {
            Date = Text(form, "datum"),
            Firmness = Choice<Firmness>(form, "zekerheid"),
            Title = Text(form, "titel"),
            Purpose = Text(form, "doel"),
            Communication = Text(form, "communicatie"),
            Involvement = Text(form, "merk"),
            PhaseId = Text(form, "fase"),
            WeekHeadingId = Text(form, "weekkop"),
            Kind = Choice<ActivityKind>(form, "soort"),
            IsOptional = form.ContainsKey("optioneel"),
            IsPerMunicipality = form.ContainsKey("per-gemeente"),
            IsPublic = form.ContainsKey("openbaar"),
            Bodies = Text(form, "gremia"),
            Municipalities = form["gemeente"].OfType<string>().ToValueList(),
            Documents = Numbered(form, "stuk-naam")
                .Select(n => Use(form, n))
                .Where(use => use.Name.Trim().Length > 0)
                .ToValueList(),
            MessageStates = Numbered(form, "bericht")
                .Select(n => Choice<MessageState>(form, $"bericht-{n}"))
                .ToValueList(),
            MunicipalDates = Numbered(form, "gemeentedatum")
                .Select(n => new MunicipalDate(
                    Text(form, $"gemeentedatum-van-{n}"),
                    Number(form, $"gemeentedatum-nummer-{n}"),
                    Text(form, $"gemeentedatum-{n}")
                ))
                .ToValueList(),
            Other = Numbered(form, "kolom")
                .Select(n => new OtherCell(Text(form, $"kolom-kop-{n}"), Text(form, $"kolom-{n}")))
                .ToValueList(),
        };

    /// <summary>What these fields change of the row; a field that says what the row says changes nothing.</summary>
    public IEnumerable<PlanEdit> Edits(Plan plan, Activity row)
    {
        yield return Main(plan, row);
        foreach (var date in MunicipalDates)
            if (date.Edit(row) is { } edit)
                yield return edit;
    }

    /// <summary>The fields of the row itself.</summary>
    public EditActivity Main(Plan plan, Activity row)
    {
        var was = Of(plan, row);
        return new(row.Id)
        {
            Date = Changed(was.Date, Date),
            Firmness = was.Firmness == Firmness ? null : Firmness,
            Title = Changed(was.Title, Title),
            Purpose = Changed(was.Purpose, Purpose),
            Communication = Changed(was.Communication, Communication),
            Involvement = Changed(was.Involvement, Involvement),
            PhaseId = Changed(was.PhaseId, PhaseId),
            WeekHeadingId = Changed(was.WeekHeadingId, WeekHeadingId),
            Kind = was.Kind == Kind ? null : Kind,
            IsOptional = was.IsOptional == IsOptional ? null : IsOptional,
            IsPerMunicipality =
                was.IsPerMunicipality == IsPerMunicipality ? null : IsPerMunicipality,
            IsPublic = was.IsPublic == IsPublic ? null : IsPublic,
            Bodies = Changed(was.Bodies, Bodies) is { } lines ? BodiesOf(plan, lines) : null,
            Municipalities = was.Municipalities.Equals(Municipalities) ? null : Municipalities,
            Documents = was.Documents.Equals(Documents) ? null : Documents,
            Messages = MessagesOf(row),
            Other = Other.Count == was.Other.Count && !Other.Equals(was.Other) ? Other : null,
        };
    }

    /// <summary>The same text, whichever way the browser ends its lines.</summary>
    private static string? Changed(string was, string now) =>
        was.ReplaceLineEndings("\n").Trim() == now.ReplaceLineEndings("\n").Trim() ? null : now;

    private ValueList<Message>? MessagesOf(Activity row)
    {
        var messages = row.Meaning.Messages;
        return
            messages.Count == MessageStates.Count
            && !messages.Select(message => message.State).SequenceEqual(MessageStates)
            ? messages
                .Select((message, place) => message with { State = MessageStates[place] })
                .ToValueList()
            : null;
    }

    private static string BodyLine(Body body) =>
        body.Municipality is null ? body.Name : $"{body.Name} ({body.Municipality})";

    /// <summary>Bodies that the plan knows stay what they are; of others the words tell the kind.</summary>
    private static ValueList<Body> BodiesOf(Plan plan, string lines)
    {
        var known = plan
            .Activities.SelectMany(row => row.Meaning.Bodies)
            .DistinctBy(BodyLine, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(BodyLine, StringComparer.OrdinalIgnoreCase);
        return lines
            .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(line =>
                known.GetValueOrDefault(line)
                ?? BodyPhrases
                    .In(line, [.. plan.Municipalities.Select(one => one.Name)])
                    .Cast<Body?>()
                    .FirstOrDefault()
                ?? new Body(BodyKind.Other, line)
            )
            .ToValueList();
    }

    /// <summary>One field for each municipality that has no date yet, when the row takes place in each; one for each date that there is.</summary>
    private static ValueList<MunicipalDate> DatesOf(Plan plan, Activity row) =>
        plan
            .Municipalities.Select(one => one.Name)
            .Union(row.Occurrences.Select(one => one.Municipality), StringComparer.Ordinal)
            .SelectMany(name =>
                row.Occurrences.Where(one => one.Municipality == name)
                    .Select((one, number) => new MunicipalDate(name, number, one.Date.Words))
                    .DefaultIfEmpty(new MunicipalDate(name, 0, ""))
            )
            .ToValueList();

    private static ValueList<OtherCell> OtherCells(Plan plan, Activity row)
    {
        var headings = plan
            .Columns.Where(column => column.Role == ColumnRole.Other)
            .Select(column => column.Words)
            .Where(heading => row.Other.All(cell => cell.Heading != heading))
            .Select(heading => new OtherCell(heading, ""));
        return row.Other.Concat(headings).ToValueList();
    }

    private static DocumentUse Use(IFormCollection form, int number) =>
        new(
            Text(form, $"stuk-naam-{number}"),
            OrNull(Text(form, $"stuk-versie-{number}")),
            OrNull(Text(form, $"stuk-variant-{number}")),
            Choice<DocumentRole>(form, $"stuk-rol-{number}")
        );

    private static string? OrNull(string text) => text.Trim().Length == 0 ? null : text;

    private static string Text(IFormCollection form, string field) => form[field].ToString();

    private static int Number(IFormCollection form, string field) =>
        int.TryParse(
            Text(form, field),
            System.Globalization.NumberStyles.None,
            System.Globalization.CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : 0;

    /// <summary>How many fields of a numbered list came in, counted until one is missing.</summary>
    private static IEnumerable<int> Numbered(IFormCollection form, string name) =>
        Enumerable.Range(0, MostInList).TakeWhile(n => form.ContainsKey($"{name}-{n}"));

    private const int MostInList = 400;

    private static T Choice<T>(IFormCollection form, string field)
        where T : struct, Enum =>
        Enum.TryParse<T>(Text(form, field), out var value) && Enum.IsDefined(value)
            ? value
            : default;
}

/// <summary>When a row is there in one municipality, in words.</summary>
/// <param name="Municipality">The municipality.</param>
/// <param name="Number">Which of its dates, counted from 0.</param>
/// <param name="Words">"" when it has no date of its own.</param>
public sealed record MunicipalDate(string Municipality, int Number, string Words)
{
    /// <summary>What this changes of the row; null when nothing.</summary>
    public PlanEdit? Edit(Activity row)
    {
        var was = row
            .Occurrences.Where(one => one.Municipality == Municipality)
            .Skip(Number)
            .FirstOrDefault();
        var words = Words.Trim();
        return (was, words) switch
        {
            (null, "") => null,
            (not null, "") => new RemoveOccurrence(row.Id, Municipality, Number),
            _ when was?.Date.Words == words => null,
            _ => new SetOccurrence(row.Id, Municipality, words, was?.Words ?? "", Number),
        };
    }
}
