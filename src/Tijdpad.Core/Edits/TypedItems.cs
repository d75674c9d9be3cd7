using Tijdpad.Activities;
using Tijdpad.Dutch;

namespace Tijdpad.Edits;

/// <summary>
/// The paragraphs and list items of a cell as a text that one can type: a line each, "- " before an item,
/// "  - " before an item below an item. A paragraph that itself begins like that has a \ before it.
/// </summary>
public static class TypedItems
{
    private const char Escape = '\\';
    private const int Indent = 2;

    /// <summary>The text; reading it again gives the same items, as long as they hold something and no line ends.</summary>
    public static string Write(ValueList<TextItem> items) => string.Join('\n', items.Select(Line));

    /// <summary>The items of a text; lines that hold nothing are left out.</summary>
    public static ValueList<TextItem> Read(string text) =>
        text.Split('\n').Select(Item).OfType<TextItem>().ToValueList();

    private static string Line(TextItem item)
    {
        var text = item.Text.ReplaceLineEndings(" ");
        if (item.Level > 0)
            return $"{new string(' ', Indent * (item.Level - 1))}- {text}";
        return IsBullet(text) || text.StartsWith(Escape) ? Escape + text : text;
    }

    private static TextItem? Item(string line)
    {
        var bare = line.TrimStart();
        if (bare.StartsWith(Escape) && Cleaned(bare[1..]) is { } literal)
            return literal;
        if (!IsBullet(bare))
            return Cleaned(bare);
        var spaces = line[..^bare.Length].Sum(sign => sign == '\t' ? Indent : 1);
        return Cleaned(bare[1..]) is { } item ? item with { Level = 1 + spaces / Indent } : null;
    }

    private static bool IsBullet(string text) =>
        text is ['-' or '*' or '•'] || text is ['-' or '*' or '•', var next, ..] && IsSpace(next);

    private static bool IsSpace(char sign) => char.IsWhiteSpace(sign);

    private static TextItem? Cleaned(string text) =>
        TextCleaner.Of(text) is { Length: > 0 } clean ? new TextItem(clean) : null;
}
