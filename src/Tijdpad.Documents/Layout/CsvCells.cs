namespace Tijdpad.Documents.Layout;

/// <summary>
/// Keeps a spreadsheet from taking a cell for a formula: a cell that begins with one of = + - @, a tab or a return gets
/// an apostrophe before it, and so does one that has such apostrophes already, so that it can be taken off again.
/// </summary>
public static class CsvCells
{
    public static string Guard(string cell) => IsRisky(cell, 0) ? "'" + cell : cell;

    /// <summary>The cell as it was before <see cref="Guard"/>.</summary>
    public static string Unguard(string cell) => IsRisky(cell, 1) ? cell[1..] : cell;

    /// <summary>Any number of apostrophes, but no fewer than given, and then a sign that begins a formula.</summary>
    private static bool IsRisky(string cell, int apostrophes)
    {
        var at = 0;
        while (at < cell.Length && cell[at] == '\'')
            at++;
        return at >= apostrophes
            && at < cell.Length
            && cell[at] is ('=' or '+' or '-' or '@' or '\t' or '\r');
    }
}
