using System.Text;

namespace Tijdpad.Documents.Reading.Text;

/// <summary>Separated values: which separator, and the records.</summary>
internal static class SeparatedValues
{
    /// <summary>The separator that cuts most lines in the same number of pieces; null when none does.</summary>
    public static char? Separator(string text)
    {
        if (text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && text.Length > 4)
            return text[4];
        char? best = null;
        var most = 0.0;
        // rows with bars are plain text, which knows more of them
        foreach (var separator in ";\t,")
        {
            var counts = Records(text[..Math.Min(text.Length, 32 * 1024)], separator)
                .Where(record => record.Exists(field => field.Length > 0))
                .Take(200)
                .Select(record => record.Count)
                .ToList();
            var usual = counts
                .Where(count => count > 1)
                .GroupBy(count => count)
                .MaxBy(same => same.Count());
            if (usual is null || counts.Count < 2)
                continue;
            var share = usual.Count() / (double)counts.Count;
            // commas stand in sentences too: they must be regular
            var enough = separator == ',' ? 0.8 : 0.6;
            if (share >= enough && share > most + 0.1)
                (best, most) = (separator, share);
        }
        return best;
    }

    public static List<List<string>> Records(string text, char separator)
    {
        var records = new List<List<string>>();
        var record = new List<string>();
        var field = new StringBuilder();
        var at = SkipSeparatorLine(text);
        while (at < text.Length)
        {
            var sign = text[at];
            if (sign == '"' && IsBlank(field))
                at = Quoted(text, at, field);
            else if (sign == separator)
                (at, _) = (at + 1, Close(record, field));
            else if (sign is '\n' or '\r')
            {
                at += sign == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1;
                Close(record, field);
                records.Add(record);
                record = [];
            }
            else
            {
                field.Append(sign);
                at++;
            }
        }
        Close(record, field);
        if (record.Exists(last => last.Length > 0))
            records.Add(record);
        return records;
    }

    /// <summary>Excel's own first line "sep=;" is no record.</summary>
    private static int SkipSeparatorLine(string text)
    {
        if (!text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase))
            return 0;
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        return end < 0 ? text.Length : end + 1;
    }

    private static bool IsBlank(StringBuilder field)
    {
        for (var at = 0; at < field.Length; at++)
            if (field[at] != ' ')
                return false;
        return true;
    }

    private static int Close(List<string> record, StringBuilder field)
    {
        record.Add(field.ToString());
        field.Clear();
        return record.Count;
    }

    /// <summary>Reads from the opening quote to behind the closing one; two quotes are one.</summary>
    private static int Quoted(string text, int at, StringBuilder field)
    {
        field.Clear();
        for (at++; at < text.Length; at++)
        {
            if (text[at] != '"')
                field.Append(text[at]);
            else if (at + 1 < text.Length && text[at + 1] == '"')
                field.Append(text[at++]);
            else
                return at + 1;
        }
        return at;
    }
}
