using Tijdpad.Activities;
using Tijdpad.Dates;
using Tijdpad.Documents.Tables;
using Tijdpad.Json;
using Tijdpad.Plans;
using Tijdpad.Words;

namespace Tijdpad.Documents.Reading;

/// <summary>From words in cells to a plan. Pure: tuned to no document, driven by tables of headings and words.</summary>
public static class TableToPlan
{
    /// <summary>Reads a plan from the words of a document.</summary>
    /// <param name="table">The words.</param>
    /// <param name="fallback">The day near which dates without a year lie when the document names no year at all.</param>
    /// <exception cref="UnreadableDocumentException">The document holds no planning, or a plan of ours that is damaged.</exception>
    public static ReadResult Read(PlanTable table, DateOnly fallback)
    {
        if (table.Lines.IsEmpty && table.PlanJson is { } json)
            return FromJson(table, json);
        var words = FromWords(table, fallback);
        var result = table.PlanJson is null ? words : WithEmbedded(words, table, table.PlanJson);
        // A plan of ours may be empty still; then the words tell no more than that.
        return result.Plan.Activities.IsEmpty && ReferenceEquals(result.Plan, words.Plan)
            ? throw new UnreadableDocumentException(NoPlanning)
            : result;
    }

    private const string NoPlanning =
        "In dit document is geen planning gevonden: geen enkele rij of regel met een datum. "
        + "Controleer of het het goede bestand is; een planning staat meestal in een tabel met een kolom voor de datum.";

    private static ReadResult FromJson(PlanTable table, string json)
    {
        try
        {
            var plan = PlanJson.ReadForeign(json);
            var words = Coverages.WordsOf(plan);
            return new ReadResult(plan, table.Notes, new Coverage(words, words, []));
        }
        catch (PlanJsonException wrong)
        {
            throw new UnreadableDocumentException(wrong.Message, wrong);
        }
    }

    private static ReadResult WithEmbedded(ReadResult result, PlanTable table, string json)
    {
        try
        {
            return result with { Plan = EmbeddedPlan.Restore(result.Plan, table, json) };
        }
        catch (PlanJsonException wrong)
        {
            var note = new ReadNote(
                null,
                "document",
                "",
                $"Het meegereisde plan is beschadigd ({wrong.Message}); de tabel is gelezen.",
                0.8
            );
            return result with { Notes = result.Notes.Insert(0, note) };
        }
    }

    private static ReadResult FromWords(PlanTable table, DateOnly fallback)
    {
        var stated = DocumentDay.Stated(table.FirstTexts());
        var names = table
            .SingleTexts()
            .Concat(table.Footnotes.Select(note => note.Words))
            .SelectMany(MunicipalityPhrases.CalledSoIn)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        var (near, doubt) = stated is { } day ? (day, null) : NearestDay(table, fallback);
        var draft = new PlanDraft(near, names);
        if (doubt is not null)
            draft.Notes.Add(doubt);

        var tables = table
            .Lines.OfType<SourceRow>()
            .GroupBy(row => row.Table)
            .Select(rows => PlanningTable.Of(rows.ToList(), near))
            .ToList();
        var plan = tables.Exists(one => one.Shape.HasPlan)
            ? ReadTables(table, tables, draft, stated)
            : ReadLines(table, draft, stated);
        plan = WithMunicipalities(WithFootnotes(plan, table), names);
        var notes = table.Notes.Concat(draft.Notes).OrderBy(note => note.Row ?? 0).ToValueList();
        return new ReadResult(plan, notes, Coverages.Of(table, plan));
    }

    // the document does not say of which day it is
    private static (DateOnly Near, ReadNote? Doubt) NearestDay(PlanTable table, DateOnly fallback)
    {
        var named = DocumentDay.YearIn(table.LineTexts());
        if (DocumentDay.YearOfWeekdays(table.SingleTexts(), named ?? fallback) is { } fitting)
            return (
                fitting,
                Doubt(
                    $"Datums zonder jaar zijn van {fitting.Year}: dan kloppen de weekdagen die erbij staan.",
                    0.9
                )
            );
        return named is { } day
            ? (day, null)
            : (fallback, Doubt($"Het document noemt geen jaar; {fallback.Year} aangehouden.", 0.4));
    }

    private static ReadNote Doubt(string made, double certainty) =>
        new(null, "datum", "", made, certainty);

    private static Plan ReadTables(
        PlanTable source,
        List<PlanningTable> tables,
        PlanDraft draft,
        DateOnly? stated
    )
    {
        var first = tables.Find(one => one.Shape.HasPlan)!.Number;
        var (before, after, seen) = (new List<SourceParagraph>(), new List<SourceParagraph>(), 0);
        var frame = new DocumentFrame("", [], []);
        for (var index = 0; index < source.Lines.Count; index++)
        {
            if (source.Lines[index] is SourceParagraph paragraph)
            {
                if (HeadsTable(source.Lines, index))
                    draft.AddPhase(paragraph.Text.Words);
                else if (seen < first)
                    before.Add(paragraph);
                else if (!LineReader.TryReadRow(draft, paragraph))
                    after.Add(paragraph);
            }
            else if (source.Lines[index] is SourceRow row && row.Table != seen)
            {
                seen = row.Table;
                if (seen == first)
                {
                    frame = DocumentFrame.Read(before, hasTitle: true);
                    draft.Outside.AddRange(frame.Rest);
                }
                Read(tables.Find(one => one.Number == row.Table)!, draft);
            }
        }
        var tail = DocumentFrame.Read(after, hasTitle: false);
        draft.Outside.AddRange(tail.Rest);
        return draft
            .ToPlan(frame.Title, stated)
            .WithOpenPoints(frame.OpenPoints.Concat(tail.OpenPoints).ToValueList());
    }

    private static void Read(PlanningTable table, PlanDraft draft)
    {
        if (table.Shape.HasPlan)
            new RowReader(draft, table.Shape).Read(table.Rows);
        else
            draft.Outside.AddRange(
                table
                    .Rows.Select(row => string.Join(" | ", row.Cells.Select(cell => cell.Words())))
                    .Where(text => text.Trim(' ', '|').Length > 0)
            );
    }

    private static Plan ReadLines(PlanTable source, PlanDraft draft, DateOnly? stated)
    {
        var paragraphs = source.Paragraphs().ToList();
        var titled = paragraphs.Count > 0 && IsTitle(paragraphs[0], draft.Context);
        new LineReader(draft).Read(titled ? paragraphs[1..] : paragraphs);
        return draft.ToPlan(titled ? paragraphs[0].Text.Words : "", stated);
    }

    private static bool IsTitle(SourceParagraph paragraph, DateContext context) =>
        paragraph.Text.Level == 0
        && !PhasePhrases.IsHeading(paragraph.Text.Words)
        && DateEdges.AtStart(paragraph.Text.Words, context) is null
        && (paragraph.IsHeading || !paragraph.Text.Words.Contains(':'));

    // a phase is sometimes a paragraph between two tables instead of a row
    private static bool HeadsTable(ValueList<SourceLine> lines, int index) =>
        lines[index] is SourceParagraph { Text.Words: var words, IsHeading: var isHeading }
        && index + 1 < lines.Count
        && lines[index + 1] is SourceRow
        && (PhasePhrases.IsHeading(words) || (isHeading && index > 0));

    private static Plan WithFootnotes(Plan plan, PlanTable source)
    {
        var marks = plan
            .Activities.SelectMany(activity => activity.FootnoteMarks)
            .ToHashSet(StringComparer.Ordinal);
        var notes = source.Footnotes.Select(note => new Footnote(note.Mark, note.Words)).ToList();
        var rest = new List<string>();
        foreach (var text in plan.OutsideTable)
        {
            if (FootnotePhrases.Read(text, marks) is { } note)
                notes.Add(note);
            else
                rest.Add(text);
        }
        return plan.WithFootnotes(notes.ToValueList()).WithOutsideTable(rest.ToValueList());
    }

    // one region for all of them, or none: holidays of another region are no holidays here
    private static Plan WithMunicipalities(Plan plan, IReadOnlyList<string> names)
    {
        var municipalities = MunicipalitiesOf(plan, names);
        var regions = municipalities
            .Select(one => SchoolRegions.OfMunicipality(one.Name))
            .Distinct()
            .ToList();
        return plan.WithMunicipalities(municipalities, regions is [var only] ? only : null);
    }

    private static ValueList<Municipality> MunicipalitiesOf(
        Plan plan,
        IReadOnlyList<string> names
    ) =>
        plan
            .OutsideTable.Prepend(plan.Title)
            .SelectMany(text => MunicipalityPhrases.In(text, names))
            .Concat(plan.Activities.SelectMany(activity => activity.Meaning.Municipalities))
            .Concat(
                plan.Activities.SelectMany(activity => activity.Occurrences)
                    .Select(occurrence => occurrence.Municipality)
            )
            .Concat(plan.Columns.SelectMany(column => MunicipalityPhrases.In(column.Words, names)))
            .Distinct(StringComparer.Ordinal)
            .Select(name => MunicipalityPhrases.Find(name) ?? new Municipality(name, null))
            .ToValueList();
}

/// <summary>The rows of one table of the source, with what its columns hold.</summary>
internal sealed record PlanningTable(int Number, IReadOnlyList<SourceRow> Rows, TableShape Shape)
{
    public static PlanningTable Of(IReadOnlyList<SourceRow> rows, DateOnly near) =>
        new(rows[0].Table, rows, TableShape.Of(rows, new DateContext(near)));
}
