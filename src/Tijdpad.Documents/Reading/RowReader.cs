using Tijdpad.Activities;
using Tijdpad.Dates;
using Tijdpad.Documents.Tables;
using Tijdpad.Words;

namespace Tijdpad.Documents.Reading;

/// <summary>Reads the rows of one table into the draft: headings, holidays, activities, rows of one word.</summary>
internal sealed class RowReader(PlanDraft draft, TableShape shape)
{
    private readonly CellReader _cells = new(draft, shape);

    public void Read(IReadOnlyList<SourceRow> rows)
    {
        draft.Columns.AddRange(shape.Columns.Except(draft.Columns));
        for (var index = 0; index < rows.Count; index++)
        {
            var cells = rows[index].Cells.Where(cell => cell.Words().Length > 0).ToList();
            if (cells.Count == 0 || index == shape.HeaderRow || shape.IsRepeatedHeader(rows[index]))
                continue;
            if (!TryReadHeading(cells))
                _cells.Read(rows[index], cells);
        }
    }

    private bool TryReadHeading(List<SourceCell> cells)
    {
        if (cells.Count == 1)
            return TryReadLoneCell(cells[0]);
        // "Week 12" beside "BEELDVORMING", or beside the days of that week
        if (cells.Count != 2 || !IsSpan(draft.ReadDate(shape.DateWordsOf(cells[0]))))
            return false;
        var second = cells[1].Words();
        if (PhasePhrases.IsHeading(second))
            draft.AddPhase(second);
        else if (
            FuzzyDate.Read(second, draft.Context).IsUnknown
            || shape.RoleOf(cells[1]) == ColumnRole.Activity && !second.Any(char.IsDigit)
        )
            return false;
        var words = PhasePhrases.IsHeading(second)
            ? cells[0].Words()
            : $"{cells[0].Words()} {second}";
        draft.AddHeading(words, draft.ReadDate(shape.DateWordsOf(cells[0])));
        return true;
    }

    private bool TryReadLoneCell(SourceCell cell)
    {
        var words = cell.Words();
        var isWide = cell.Span > 1 && cell.Span >= shape.Width - 1;
        if (PhasePhrases.IsHeading(words))
            draft.AddPhase(words);
        else if (ActivityKindPhrases.IsHoliday(words))
            return false;
        else if (
            draft.ReadDate(shape.DateWordsOf(cell)) is { IsUnknown: false } date
            && (IsSpan(date) || isWide)
        )
            draft.AddHeading(words, date);
        else if (shape.RoleOf(cell) != ColumnRole.Date || isWide)
        {
            if (
                !isWide && !IsCapitals(words)
                || DateEdges.AtStart(words, draft.Context) is not null
            )
                return false;
            draft.AddPhase(words);
        }
        else
            return false;
        return true;
    }

    private static bool IsSpan(FuzzyDate date) =>
        date.Kind
            is DateKind.Week
                or DateKind.Month
                or DateKind.Quarter
                or DateKind.Season
                or DateKind.HalfYear
                or DateKind.Year
        || (
            date.Kind == DateKind.By
            && date.Words.Contains("week", StringComparison.OrdinalIgnoreCase)
        );

    private static bool IsCapitals(string words) =>
        words.Count(char.IsLetter) > 3 && words.Where(char.IsLetter).All(char.IsUpper);
}
