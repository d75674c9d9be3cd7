using System.Text.RegularExpressions;

namespace Tijdpad.Documents.Reading.Pdf;

/// <summary>Cuts a stretch of lines with columns into rows: a row begins where its date, or else its first column, does.</summary>
internal static partial class PdfColumnRows
{
    /// <summary>The least white between columns: twice what word processors leave in a cell.</summary>
    internal const double Gutter = 11;

    public static PdfTableBlock Table(
        List<List<PdfLine>> lines,
        List<double> starts,
        PdfSheet sheet
    )
    {
        var limits = Limits(lines, starts, sheet);
        var placed = lines.ConvertAll(line =>
            line.ConvertAll(segment => (Column: ColumnOf(segment, starts), Segment: segment))
        );
        var anchor = Anchor(placed, starts.Count);
        var pitch = PdfParagraphs.Pitch([.. lines.Select(line => line[0])]);
        var rows = new List<PdfRow>();
        List<(int Column, PdfLine Segment)>? above = null;
        foreach (var line in placed)
        {
            if (above is null || Begins(above, line, anchor, starts, limits, pitch))
                rows.Add(NewRow(line, starts, limits));
            AddTo(rows[^1], line);
            above = line;
        }
        return new PdfTableBlock(sheet.Number, starts, rows);
    }

    /// <summary>How far each column's text may reach: to the white before the next column, the last to the margin of the page.</summary>
    private static double[] Limits(
        List<List<PdfLine>> lines,
        List<double> starts,
        PdfSheet sheet
    ) =>
        [
            .. starts.Select(
                (_, column) =>
                    lines
                        .Where(line => line.Count > 1)
                        .SelectMany(line => line)
                        .Where(segment => ColumnOf(segment, starts) == column)
                        .Select(segment => segment.Right)
                        .Append(
                            column + 1 < starts.Count
                                ? starts[column + 1] - Gutter
                                : sheet.Width - starts[0]
                        )
                        .Max()
            ),
        ];

    private static int ColumnOf(PdfLine segment, List<double> starts) =>
        Math.Max(0, starts.FindLastIndex(start => start <= segment.Left + 3));

    /// <summary>The column with the most dates; the first when there are none.</summary>
    private static int Anchor(List<List<(int Column, PdfLine Segment)>> lines, int columns)
    {
        var best = 0;
        var most = 0.0;
        for (var column = 0; column < columns; column++)
        {
            var here = lines.SelectMany(line => line).Where(one => one.Column == column).ToList();
            var share =
                here.Count(one => DateLike().IsMatch(one.Segment.Text))
                / (double)Math.Max(1, here.Count);
            if (share > most && share >= (column == 0 ? 0.3 : 0.5))
                (best, most) = (column, share);
        }
        return best;
    }

    private static bool Begins(
        List<(int Column, PdfLine Segment)> above,
        List<(int Column, PdfLine Segment)> line,
        int anchor,
        List<double> starts,
        double[] limits,
        double pitch
    )
    {
        if (Spans(line, starts) || Spans(above, starts))
            return true;
        var mine = line.Find(one => one.Column == anchor).Segment;
        var apart = above[0].Segment.Baseline - line[0].Segment.Baseline;
        if (mine is null)
            return apart > 1.8 * pitch && line.Count > 1;
        var before = above.Find(one => one.Column == anchor).Segment;
        if (before is null || apart > 1.35 * pitch)
            return true;
        if (Unfinished().IsMatch(before.Text) || Continues().IsMatch(mine.Text))
            return false;
        var room = limits[anchor] - before.Right - 0.25 * before.Size;
        var fits = room >= mine.Words[0].Right - mine.Words[0].Left;
        if (!fits && RestOfDate().IsMatch($"{before.Text}\n{mine.Text}"))
            return false;
        // it is no date and there was no room for it above: the same text runs on
        return fits || DateLike().IsMatch(mine.Text);
    }

    /// <summary>A line by itself that runs over the columns to its right.</summary>
    private static bool Spans(List<(int Column, PdfLine Segment)> line, List<double> starts) =>
        line is [var only]
        && only.Column + 1 < starts.Count
        && only.Segment.Right > starts[only.Column + 1] + 3;

    private static PdfRow NewRow(
        List<(int Column, PdfLine Segment)> line,
        List<double> starts,
        double[] limits
    )
    {
        var spans = Spans(line, starts);
        var column = spans ? line[0].Column : -1;
        var span = spans
            ? Math.Max(1, starts.Count(start => start < line[0].Segment.Right) - column)
            : 1;
        var cells = new List<PdfCell>();
        for (var at = 0; at < starts.Count; at += at == column ? span : 1)
            cells.Add(
                new PdfCell(
                    at,
                    at == column ? span : 1,
                    [],
                    limits[at == column ? at + span - 1 : at]
                )
            );
        return new PdfRow { Cells = cells, IsDoubtful = true };
    }

    private static void AddTo(PdfRow row, List<(int Column, PdfLine Segment)> line)
    {
        foreach (var (column, segment) in line)
        {
            var cell = row.Cells.Last(cell => cell.Column <= column);
            if (cell.Lines.Count > 0 && cell.Lines[^1].Baseline == segment.Baseline)
                cell.Lines[^1] = cell.Lines[^1] with
                {
                    Words = [.. cell.Lines[^1].Words, .. segment.Words],
                };
            else
                cell.Lines.Add(segment);
        }
    }

    [GeneratedRegex(
        @"^\(?(\d{1,2}\b|\d{1,2}e\b|(19|20)\d\d\b|week|wk|uiterlijk|medio|begin|half|eind|ong|ca\b|circa|rond|voor|vóór|na |vanaf|t/m|tot|per |q[1-4]|n\.?v\.?t|n\.?t\.?b|p\.?m\.?$|(maan|dins|woens|donder|vrij|zater|zon)dag|(ma|di|wo|do|vr|za|zo)\b|jan|feb|maart|mrt|april|mei\b|juni|juli|aug|sept|okt|nov|dec|voorjaar|zomer|najaar|herfst|winter|(eerste|tweede|derde|vierde|1e|2e|3e|4e) )",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex DateLike();

    [GeneratedRegex(
        @"(^|\s)(en|of|t/m|tot|tot en met|uiterlijk|voor|vóór|na|vanaf|per|ong\.?|ongeveer|circa|ca\.?|rond|medio|begin|half|eind|week|van|tussen|de|het|het eerste)$|[-–/&,(]$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Unfinished();

    [GeneratedRegex(
        @"^([-–/(&]|(en|of|t/m|tot)\b)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Continues();

    /// <summary>A day whose month, or a month whose year, had no room on the line above.</summary>
    [GeneratedRegex(
        @"(^|\D)\d{1,2}\.?\n(jan|feb|maart|mrt|apr|mei|juni|juli|aug|sep|okt|nov|dec)|(jan|feb|maart|mrt|apr|mei|juni|juli|aug|sep|okt|nov|dec)\p{L}*\.?\n(19|20)\d\d",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex RestOfDate();
}
