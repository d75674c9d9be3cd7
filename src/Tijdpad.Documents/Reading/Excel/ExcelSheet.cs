using System.Globalization;
using System.Text;
using System.Xml;
using Tijdpad.Documents.Tables;
using Tijdpad.Dutch;

namespace Tijdpad.Documents.Reading.Excel;

/// <summary>The filled rows of a worksheet.</summary>
internal sealed class ExcelSheet
{
    private readonly ExcelBook _book;
    private readonly SortedDictionary<int, SortedDictionary<int, string>> _rows = [];
    private readonly List<(int Top, int Left, int Bottom, int Right)> _merged = [];

    private ExcelSheet(ExcelBook book) => _book = book;

    /// <summary>Rows without a filled cell are left out; <paramref name="count"/> runs over all sheets.</summary>
    public static List<List<SourceCell>> Read(
        SafeZip zip,
        string part,
        ExcelBook book,
        ref int count
    )
    {
        var sheet = new ExcelSheet(book);
        using var stream = zip.Open(part);
        if (stream is null)
            return [];
        using (var xml = SafeXml.Open(stream))
            sheet.Read(xml, ref count);
        return sheet.Rows();
    }

    private void Read(XmlReader xml, ref int count)
    {
        var row = 0;
        while (xml.NextElement(-1))
            if (xml.LocalName == "row")
            {
                row = Number(xml.GetAttribute("r")) ?? row + 1;
                if (++count > Limits.Rows)
                    throw Limits.TooLarge($"meer dan {Limits.Rows} rijen");
                ReadRow(xml, row);
            }
            else if (xml.LocalName == "mergeCell" && Area(xml.GetAttribute("ref")) is { } area)
                _merged.Add(area);
    }

    private void ReadRow(XmlReader xml, int row)
    {
        if (xml.IsEmptyElement)
            return;
        var column = 0;
        var depth = xml.Depth;
        while (xml.NextElement(depth))
        {
            if (xml.LocalName != "c")
                continue;
            column = Place(xml.GetAttribute("r"))?.Column ?? column + 1;
            var words = ReadCell(xml);
            if (words.Length == 0 || column > Limits.Columns)
                continue;
            if (!_rows.TryGetValue(row, out var cells))
                _rows[row] = cells = [];
            cells[column] = words;
        }
    }

    private string ReadCell(XmlReader xml)
    {
        var (kind, format) = (xml.GetAttribute("t"), _book.FormatAt(xml.GetAttribute("s")));
        if (xml.IsEmptyElement)
            return "";
        var value = new StringBuilder();
        var text = "";
        var depth = xml.Depth;
        while (xml.NextElement(depth))
            if (xml.LocalName == "v")
                xml.AppendText(value);
            else if (xml.LocalName == "is")
                text = ExcelBook.RichText(xml);
            else if (xml.LocalName == "f")
                xml.SkipElement();
        return text.Length > 0 ? text : Shown(kind, value.ToString(), format);
    }

    private string Shown(string? kind, string value, ExcelFormat format) =>
        kind switch
        {
            "s" => _book.StringAt(value) ?? "",
            "str" or "inlineStr" or "e" => value,
            "b" => value is "1" or "true" ? "ja" : "nee",
            "d" => IsoDay(value),
            _ => double.TryParse(
                value,
                NumberStyles.Float,
                CultureInfo.InvariantCulture,
                out var number
            )
                ? format.Show(number, _book.From1904)
                : value,
        };

    private static string IsoDay(string value) =>
        DateTime.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day.ToString("d-M-yyyy", CultureInfo.InvariantCulture)
            : value;

    private List<List<SourceCell>> Rows()
    {
        if (_rows.Count == 0)
            return [];
        var first = _rows.Values.Min(cells => cells.Keys.First());
        var last = _rows.Values.Max(cells => cells.Keys.Last());
        var areas = _merged.ToLookup(area => (area.Top, area.Left));
        var covered = _merged.Where(area => area.Bottom > area.Top).ToList();
        return [.. _rows.Select(row => Cells(row.Key, row.Value, first, last, areas, covered))];
    }

    private static List<SourceCell> Cells(
        int row,
        SortedDictionary<int, string> filled,
        int first,
        int last,
        ILookup<(int Top, int Left), (int Top, int Left, int Bottom, int Right)> areas,
        List<(int Top, int Left, int Bottom, int Right)> covered
    )
    {
        var cells = new List<SourceCell>();
        for (var column = first; column <= last; column++)
        {
            if (covered.Exists(area => Below(area, row, column)) && !filled.ContainsKey(column))
                continue;
            var span = 1;
            foreach (var area in areas[(row, column)])
                span = Math.Clamp(area.Right - area.Left + 1, 1, last - column + 1);
            var texts = Texts(filled.GetValueOrDefault(column, ""));
            cells.Add(new SourceCell(column - first, span, texts));
            column += span - 1;
        }
        return cells;
    }

    private static bool Below(
        (int Top, int Left, int Bottom, int Right) area,
        int row,
        int column
    ) => row > area.Top && row <= area.Bottom && column >= area.Left && column <= area.Right;

    /// <summary>A line typed with Alt+Enter is a paragraph of its own.</summary>
    internal static ValueList<SourceItem> Texts(string words)
    {
        var bullets = new BulletLevels();
        return words
            .Split('\n')
            .Select(line => TextCleaner.Of(FootnoteMark.InText(line)))
            .Where(line => line.Length > 0)
            .Select(line => bullets.Next(line, 0))
            .ToValueList();
    }

    private static (int Top, int Left, int Bottom, int Right)? Area(string? reference)
    {
        var ends = (reference ?? "").Split(':');
        if (ends.Length != 2 || Place(ends[0]) is not { } from || Place(ends[1]) is not { } to)
            return null;
        return (from.Row, from.Column, to.Row, to.Column);
    }

    /// <summary>"AB12" is column 28 of row 12.</summary>
    private static (int Column, int Row)? Place(string? reference)
    {
        var (column, at) = (0, 0);
        while (
            reference is not null
            && at < reference.Length
            && at < 4
            && char.IsAsciiLetter(reference[at])
        )
            column = column * 26 + (char.ToUpperInvariant(reference[at++]) - 'A' + 1);
        return column > 0 && Number(reference![at..]) is { } row ? (column, row) : null;
    }

    private static int? Number(string? text) =>
        int.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number : null;
}
