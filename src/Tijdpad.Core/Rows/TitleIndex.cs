using Tijdpad.Dutch;

namespace Tijdpad.Rows;

/// <summary>Finds the rows whose title holds all the words of a phrase, whatever their inflection.</summary>
internal sealed class TitleIndex
{
    // a word that half the rows have says nothing about which row is meant
    private const int MostRows = 64;

    private readonly Dictionary<string, List<PlanRow>> _rows = new(StringComparer.Ordinal);
    private readonly string[][] _stems;

    public TitleIndex(IReadOnlyList<PlanRow> steps)
    {
        _stems = new string[steps.Count][];
        var known = new StemCache();
        foreach (var row in steps)
        {
            var stems = known.In(row.Activity.Title);
            _stems[row.Number - 1] = stems;
            foreach (var stem in stems)
            {
                if (!_rows.TryGetValue(stem, out var rows))
                    _rows[stem] = rows = [];
                if (rows.Count == 0 || !rows[^1].Equals(row))
                    rows.Add(row);
            }
        }
    }

    /// <summary>The rows, in document order; none when the phrase has no words that tell rows apart.</summary>
    public IReadOnlyList<PlanRow> WithAll(IReadOnlyCollection<string> stems)
    {
        List<PlanRow>? fewest = null;
        foreach (var stem in stems)
        {
            if (!_rows.TryGetValue(stem, out var rows))
                return [];
            if (fewest is null || rows.Count < fewest.Count)
                fewest = rows;
        }
        return fewest is null || fewest.Count > MostRows
            ? []
            : fewest
                .Where(row => stems.All(stem => Array.IndexOf(_stems[row.Number - 1], stem) >= 0))
                .ToList();
    }
}
