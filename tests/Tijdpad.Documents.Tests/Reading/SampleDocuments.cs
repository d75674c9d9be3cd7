using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using WordText = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace Tijdpad.Documents.Tests.Reading;

/// <summary>
/// Documents from a simple layout: lines with " | " are rows, "== kop ==" is a heading,
/// "- " begins a list item, all else is a paragraph.
/// </summary>
internal static partial class SampleDocuments
{
    /// <summary>A stretch of the layout: a table when it has rows, else one paragraph.</summary>
    internal sealed record Part(string Text, bool IsHeading, bool IsItem, List<string[]> Rows);

    public static List<Part> Parse(string layout)
    {
        var parts = new List<Part>();
        foreach (var line in layout.ReplaceLineEndings("\n").Split('\n'))
        {
            if (string.IsNullOrWhiteSpace(line))
                continue;
            if (!Divider().IsMatch(line))
                parts.Add(Paragraph(line.Trim()));
            else
            {
                if (parts.Count == 0 || parts[^1].Rows.Count == 0)
                    parts.Add(new Part("", false, false, []));
                parts[^1].Rows.Add([.. line.Split('|').Select(cell => cell.Trim())]);
            }
        }
        return parts;
    }

    private static Part Paragraph(string line)
    {
        if (line.StartsWith("== ", StringComparison.Ordinal))
            return new Part(
                line.Replace("==", "", StringComparison.Ordinal).Trim(),
                true,
                false,
                []
            );
        return line.StartsWith("- ", StringComparison.Ordinal)
            ? new Part(line[2..].Trim(), false, true, [])
            : new Part(line, false, false, []);
    }

    public static byte[] Word(string layout, bool borders = true)
    {
        using var memory = new MemoryStream();
        using (
            var file = WordprocessingDocument.Create(memory, WordprocessingDocumentType.Document)
        )
        {
            var body = new Body();
            foreach (var part in Parse(layout))
                if (part.Rows.Count > 0)
                    body.Append(Table(part.Rows, borders), new Paragraph());
                else
                    body.Append(Paragraph(part));
            body.Append(
                new SectionProperties(
                    new PageSize { Width = 11906, Height = 16838 },
                    new PageMargin
                    {
                        Top = 1134,
                        Bottom = 1134,
                        Left = 1134,
                        Right = 1134,
                    }
                )
            );
            var main = file.AddMainDocumentPart();
            main.Document = new Document(body);
            main.AddNewPart<NumberingDefinitionsPart>().Numbering = Bullets();
        }
        return memory.ToArray();
    }

    private static Paragraph Paragraph(Part part)
    {
        var paragraph = new Paragraph();
        if (part.IsHeading)
            paragraph.Append(new ParagraphProperties(new ParagraphStyleId { Val = "Heading1" }));
        if (part.IsItem)
            paragraph.Append(
                new ParagraphProperties(
                    new NumberingProperties(
                        new NumberingLevelReference { Val = 0 },
                        new NumberingId { Val = 1 }
                    )
                )
            );
        paragraph.Append(
            new Run(new WordText(part.Text) { Space = SpaceProcessingModeValues.Preserve })
        );
        return paragraph;
    }

    private static Table Table(List<string[]> rows, bool borders)
    {
        var columns = rows.Max(row => row.Length);
        var width = 9600 / columns;
        var table = new Table(
            new TableProperties(new TableLayout { Type = TableLayoutValues.Fixed })
        );
        if (borders)
            table.GetFirstChild<TableProperties>()!.InsertAt(Borders(), 0);
        table.Append(
            new TableGrid(
                Enumerable.Range(0, columns).Select(_ => new GridColumn { Width = $"{width}" })
            )
        );
        foreach (var row in rows)
            table.Append(
                new TableRow(
                    Enumerable
                        .Range(0, columns)
                        .Select(at => new TableCell(
                            new TableCellProperties(
                                new TableCellWidth
                                {
                                    Width = $"{width}",
                                    Type = TableWidthUnitValues.Dxa,
                                }
                            ),
                            new Paragraph(new Run(new WordText(at < row.Length ? row[at] : "")))
                        ))
                )
            );
        return table;
    }

    private static Numbering Bullets() =>
        new(
            new AbstractNum(
                new Level(
                    new NumberingFormat { Val = NumberFormatValues.Bullet },
                    new LevelText { Val = "•" },
                    new PreviousParagraphProperties(
                        new Indentation { Left = "720", Hanging = "360" }
                    )
                )
                {
                    LevelIndex = 0,
                }
            )
            {
                AbstractNumberId = 1,
            },
            new NumberingInstance(new AbstractNumId { Val = 1 }) { NumberID = 1 }
        );

    private static TableBorders Borders()
    {
        static T Line<T>()
            where T : BorderType, new() => new() { Val = BorderValues.Single, Size = 4 };
        return new TableBorders(
            Line<TopBorder>(),
            Line<LeftBorder>(),
            Line<BottomBorder>(),
            Line<RightBorder>(),
            Line<InsideHorizontalBorder>(),
            Line<InsideVerticalBorder>()
        );
    }

    [GeneratedRegex(
        @"\s\|(\s|$)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Divider();
}
