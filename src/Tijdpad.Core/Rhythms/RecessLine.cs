using Tijdpad.Dates;

namespace Tijdpad.Rhythms;

/// <summary>Reads a recess out of a line: days with a name behind or before them.</summary>
internal static class RecessLine
{
    private const int MostWords = 24;

    /// <summary>Null when the line holds no stretch of days with a beginning and an end.</summary>
    public static Recess? Read(string line, DateContext context)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length > MostWords)
            return null;
        // the most words that are a date: "8 juli t/m 20 augustus", not "8 juli"
        for (var count = words.Length; count > 0; count--)
        {
            if (
                Of(words[..count], words[count..], context) is { } before
                && (IsOfDays(words[..count]) || !HasDigit(words))
            )
                return before;
            if (
                Of(words[^count..], words[..^count], context) is { } behind
                && (IsOfDays(words[^count..]) || !HasDigit(words))
            )
                return behind;
        }
        return null;
    }

    private static Recess? Of(string[] date, string[] name, DateContext context)
    {
        var read = FuzzyDate.Read(string.Join(' ', date).Trim(',', ':', ';'), context);
        return read is { IsUnknown: false, Earliest: { } first, Latest: { } last }
            ? new(first, last, string.Join(' ', name).Trim(' ', ':', ',', ';', '-', '–', '(', ')'))
            : null;
    }

    // "zomerreces" behind days is their name, though alone it is a stretch of days as well
    private static bool IsOfDays(string[] words) =>
        HasDigit(words)
        && !Array.Exists(
            words,
            word =>
                word.Contains("reces", StringComparison.OrdinalIgnoreCase)
                || word.Contains("vakantie", StringComparison.OrdinalIgnoreCase)
        );

    private static bool HasDigit(string[] words) =>
        Array.Exists(words, word => word.Any(char.IsAsciiDigit));
}
