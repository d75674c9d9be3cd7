using System.Text;
using Tijdpad.Documents.Reading;
using Tijdpad.Documents.Reading.Calendars;
using Tijdpad.Documents.Tests.Reading.Excel;

namespace Tijdpad.Documents.Tests.Reading.Calendars;

/// <summary>Each layout of schedules.txt, as Word, Excel and PDF, and as CSV or text where it has no merged cells.</summary>
public sealed class ScheduleLayoutTests
{
    private static readonly DateOnly AsOf = new(2025, 11, 1);

    private static readonly List<Layout> Layouts = Layout.All();

    public static TheoryData<string, string> Files { get; } =
    [.. from layout in Layouts from format in layout.Formats select (layout.Name, format)];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_layout_gives_its_days_and_says_what_it_did_not_use(string name, string format)
    {
        var layout = Layouts.Find(one => one.Name == name)!;

        var read = CalendarFileReader.Read(layout.As(format), $"schema.{format}", AsOf);

        Assert.Equal(layout.Given.Order(), Told(read).Order());
        Assert.True(read.Coverage.Words > 0);
        Assert.All(
            read.Coverage.Unplaced,
            text => Assert.Contains(read.Notes, note => note.Words == text)
        );
        Assert.All(
            layout.Noted,
            words =>
                Assert.Contains(
                    read.Notes,
                    note => $"{note.Words} {note.Made}".Contains(words, StringComparison.Ordinal)
                )
        );
    }

    /// <summary>What a document says goes somewhere: every word with a digit or of more than two letters is a day, a name, a head or in a note.</summary>
    [Theory]
    [MemberData(nameof(Files))]
    public void Strange_words_in_a_cell_come_back_in_a_note(string name, string format)
    {
        const string strange = "zwembadje";
        var layout = Layouts.Find(one => one.Name == name)!.With(strange);

        var read = CalendarFileReader.Read(layout.As(format), $"schema.{format}", AsOf);

        Assert.True(
            read.Notes.Any(note =>
                $"{note.Words} {note.Made}".Contains(strange, StringComparison.Ordinal)
            )
                || read.Calendars.Any(one =>
                    one.Heading.Contains(strange, StringComparison.OrdinalIgnoreCase)
                ),
            string.Join('\n', read.Notes)
        );
    }

    private static IEnumerable<string> Told(ReadCalendars read) =>
        read.Calendars.Select(one =>
            $"{one.Body?.Name ?? one.Heading}: {string.Join(' ', one.Days.Select(day => $"{day:yyyy-MM-dd}"))}"
        );

    private sealed record Layout(
        string Name,
        List<string> Lines,
        List<string> Given,
        List<string> Noted
    )
    {
        private bool IsMerged => Lines.Exists(line => line.Contains('<', StringComparison.Ordinal));

        private bool IsTable => Lines.Exists(line => line.Contains('|', StringComparison.Ordinal));

        public IEnumerable<string> Formats =>
            !IsTable ? ["txt", "docx", "pdf"]
            : IsMerged ? ["docx", "xlsx"]
            : ["csv", "docx", "xlsx", "pdf"];

        public static List<Layout> All()
        {
            var found = new List<Layout>();
            var file = Path.Combine(
                AppContext.BaseDirectory,
                "Reading",
                "Calendars",
                "schedules.txt"
            );
            foreach (var line in File.ReadLines(file))
            {
                if (line.StartsWith("=== ", StringComparison.Ordinal))
                    found.Add(new(line[4..], [], [], []));
                else if (line.StartsWith("> ", StringComparison.Ordinal))
                    found[^1].Given.Add(line[2..]);
                else if (line.StartsWith("! ", StringComparison.Ordinal))
                    found[^1].Noted.Add(line[2..]);
                else if (line.Length > 0 && line[0] != '#')
                    found[^1].Lines.Add(line);
            }
            return found;
        }

        /// <summary>With strange words in its last cell, or behind its last line.</summary>
        public Layout With(string strange)
        {
            var at = Lines.FindLastIndex(line => line.Contains('|', StringComparison.Ordinal));
            List<string> lines = [.. Lines];
            if (at < 0)
                lines.Add($"{strange} 14x");
            else
            {
                var cells = lines[at].Split('|');
                cells[^1] = $" {strange} 77";
                lines[at] = string.Join('|', cells);
            }
            return this with { Lines = lines };
        }

        public byte[] As(string format) =>
            format switch
            {
                "docx" => Word(),
                "xlsx" => Excel(),
                "pdf" => PdfFiles.Of(string.Join('\n', Lines), borders: true),
                "csv" => Encoding.UTF8.GetBytes(
                    string.Join('\n', Lines.Select(line => string.Join(';', Cells(line))))
                ),
                _ => Encoding.UTF8.GetBytes(string.Join('\n', Lines)),
            };

        private static List<string> Cells(string line) =>
            [.. line.Split('|').Select(cell => cell.Trim())];

        private byte[] Word()
        {
            var body = new StringBuilder();
            var rows = new List<string>();
            foreach (var line in Lines.Append(""))
            {
                if (line.Contains('|', StringComparison.Ordinal))
                {
                    rows.Add(WordRow(Cells(line)));
                    continue;
                }
                if (rows.Count > 0)
                    body.Append(WordFiles.Table([.. rows]));
                rows.Clear();
                body.Append(WordFiles.P(Escaped(line)));
            }
            return WordFiles.WithBody(body.ToString());
        }

        private static string WordRow(List<string> cells)
        {
            var made = new List<string>();
            for (var at = 0; at < cells.Count; at++)
            {
                var span = cells.Skip(at + 1).TakeWhile(cell => cell == "<").Count() + 1;
                made.Add(
                    WordFiles.Cell(
                        WordFiles.P(Escaped(cells[at])),
                        $"<w:gridSpan w:val=\"{span}\"/>"
                    )
                );
                at += span - 1;
            }
            return WordFiles.Row([.. made]);
        }

        private byte[] Excel()
        {
            var rows = new StringBuilder();
            var merges = new List<string>();
            foreach (var (at, line) in Lines.Index())
            {
                var cells = Cells(line);
                rows.Append($"<row r=\"{at + 1}\">");
                foreach (var (column, words) in cells.Index())
                {
                    if (words is "<" or "")
                        continue;
                    var span = cells.Skip(column + 1).TakeWhile(cell => cell == "<").Count();
                    if (span > 0)
                        merges.Add(
                            $"<mergeCell ref=\"{Place(column, at)}:{Place(column + span, at)}\"/>"
                        );
                    rows.Append(
                        $"<c r=\"{Place(column, at)}\" t=\"inlineStr\"><is><t>{Escaped(words)}</t></is></c>"
                    );
                }
                rows.Append("</row>");
            }
            return ExcelReaderTests.Book(
                rows.ToString(),
                merges.Count == 0 ? "" : $"<mergeCells>{string.Concat(merges)}</mergeCells>"
            );
        }

        private static string Place(int column, int row) => $"{(char)('A' + column)}{row + 1}";

        private static string Escaped(string words) =>
            System.Security.SecurityElement.Escape(words) ?? "";
    }
}
