using Tijdpad.Activities;
using Tijdpad.Dates;
using Tijdpad.Documents.Tables;
using Tijdpad.Dutch;
using Tijdpad.Words;

namespace Tijdpad.Documents.Reading;

/// <summary>Reads a planning that is no table: lines that begin or end with a date, under headings of phases and periods.</summary>
internal sealed class LineReader(PlanDraft draft)
{
    private const int LongestTitle = 40;
    private bool _underPeriod;

    /// <summary>A paragraph behind a table that begins with a date is a row that lost its table.</summary>
    public static bool TryReadRow(PlanDraft draft, SourceParagraph paragraph)
    {
        var text = paragraph.Text.Words;
        if (paragraph.IsHeading || text.Length > 300 || !char.IsDigit(text[0]))
            return false;
        if (
            DateEdges.AtStart(text, draft.Context)
                is not { Rest.Length: > 3, Date.IsExact: true } edge
            || !edge.Rest.Contains(' ')
        )
            return false;
        draft.Note(
            "datum",
            text,
            $"Regel na de tabel die met een datum begint ({DutchQuote.Of(edge.Date.Words)}), als rij gelezen.",
            0.7
        );
        draft.Add(new Activity(draft.IdFor(null)) { Date = edge.Date, Title = edge.Rest });
        return true;
    }

    public void Read(IReadOnlyList<SourceParagraph> paragraphs)
    {
        for (var index = 0; index < paragraphs.Count; index++)
        {
            var next = index + 1 < paragraphs.Count ? paragraphs[index + 1] : null;
            Read(paragraphs[index], next);
        }
    }

    private void Read(SourceParagraph paragraph, SourceParagraph? next)
    {
        var text = paragraph.Text.Words;
        if (DocumentDay.IsStatement(text))
        {
            draft.Outside.Add(text);
            return;
        }
        var isShort = text.Split(' ').Length <= LongestTitle;
        if (
            PhasePhrases.IsHeading(text)
            || IsRuled(text)
            || (paragraph.IsHeading && WholeDate(text) is null)
        )
            BeginPhase(text);
        else if (WholeDate(text) is { } span)
            BeginPeriod(text, span, next);
        else if (isShort && DateEdges.AtStart(text, draft.Context) is { Rest.Length: > 0 } start)
            AddRow(start.Date, start.Rest);
        else if (isShort && DateEdges.AtEnd(text, draft.Context) is { Rest.Length: > 0 } end)
            AddRow(end.Date, end.Rest);
        else if (isShort && DateEdges.BehindLabel(text, draft.Context) is { } labelled)
            AddRow(labelled.Date, labelled.Rest);
        else if (_underPeriod && isShort && (paragraph.Text.Level > 0 || !text.EndsWith('.')))
            AddRow(FuzzyDate.Empty, text);
        else if (IsLead(text, next))
            BeginPhase(text);
        else
            draft.Outside.Add(text);
    }

    // "== Stand in mei ==" or "--- 2018 ---"
    private static bool IsRuled(string text) =>
        text.Length is > 6 and < 80
        && text[..2] is "==" or "--" or "##" or "**"
        && text.TrimEnd()[^2..] == text[..2];

    private FuzzyDate? WholeDate(string text) =>
        text.Length <= 80
        && FuzzyDate.Read(text.TrimEnd(':'), draft.Context) is { IsUnknown: false } date
        && (date.Earliest is not null || date.Latest is not null)
            ? date
            : null;

    private void BeginPhase(string text)
    {
        draft.AddPhase(text);
        draft.EndHeading();
        _underPeriod = false;
    }

    private void BeginPeriod(string text, FuzzyDate span, SourceParagraph? next)
    {
        draft.AddHeading(text, span);
        _underPeriod = next is not null;
    }

    // "Voorbereiding:" above a list
    private static bool IsLead(string text, SourceParagraph? next) =>
        text.EndsWith(':') && text.Split(' ').Length <= 8 && next?.Text.Level > 0;

    private void AddRow(FuzzyDate date, string title) =>
        draft.Add(new Activity(draft.IdFor(null)) { Date = date, Title = title });
}
