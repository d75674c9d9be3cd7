using Tijdpad.Dutch;

namespace Tijdpad.Rows;

/// <summary>Finds the rows whose title holds all the words of a phrase, whatever their inflection.</summary>
internal sealed class TitleIndex
{
    // a word that half the rows have says nothing about which row is meant
    private const int MostRows = 64;

    private readonly Dictionary<string, List<Step>> _rows = new(StringComparer.Ordinal);
    private readonly string[][] _stems;

    public TitleIndex(IReadOnlyList<Step> steps)
    {
        _stems = new string[steps.Count][];
        var known = new StemCache();
        foreach (var step in steps)
        {
            var stems = known.In(step.Activity.Title);
            _stems[step.Row - 1] = stems;
            foreach (var stem in stems)
            {
                if (!_rows.TryGetValue(stem, out var rows))
                    _rows[stem] = rows = [];
                if (rows.Count == 0 || rows[^1] != step)
                    rows.Add(step);
            }
        }
    }

    /// <summary>The rows, in document order; none when the phrase has no words that tell rows apart.</summary>
    public IReadOnlyList<Step> WithAll(IReadOnlyCollection<string> stems)
    {
        List<Step>? fewest = null;
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
                .Where(step => stems.All(stem => Array.IndexOf(_stems[step.Row - 1], stem) >= 0))
                .ToList();
    }
}
