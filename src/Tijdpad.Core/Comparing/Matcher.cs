namespace Tijdpad.Comparing;

/// <summary>
/// Finds the things of one list again in another: by id, else word for word, else by likeness.
/// Ids of two documents that were read apart may agree by accident; then likeness decides.
/// </summary>
internal sealed class Matcher
{
    private static readonly double Alike = 0.5;

    /// <summary>Words that more things than this have in common tell little and would cost much.</summary>
    private static readonly int Common = 60;

    private readonly IReadOnlyList<MatchItem> _olds;
    private readonly IReadOnlyList<MatchItem> _news;
    private readonly int[] _newOf;
    private readonly int[] _oldOf;

    private Matcher(IReadOnlyList<MatchItem> olds, IReadOnlyList<MatchItem> news)
    {
        (_olds, _news) = (olds, news);
        _newOf = [.. Enumerable.Repeat(-1, olds.Count)];
        _oldOf = [.. Enumerable.Repeat(-1, news.Count)];
    }

    /// <summary>For each old thing the place of the new one, or -1.</summary>
    public static int[] Match(IReadOnlyList<MatchItem> olds, IReadOnlyList<MatchItem> news)
    {
        var matcher = new Matcher(olds, news);
        matcher.ById();
        matcher.ByWords();
        matcher.ByLikeness();
        return matcher._newOf;
    }

    private void ById()
    {
        var newById = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (index, item) in _news.Index())
        {
            if (item.Id is not null)
                newById.TryAdd(item.Id, index);
        }
        var pairs = _olds
            .Index()
            .Where(old => old.Item.Id is not null && newById.ContainsKey(old.Item.Id))
            .Select(old => (Old: old.Index, New: newById[old.Item.Id!]))
            .ToList();
        var unlike = pairs
            .Where(pair => _olds[pair.Old].Whole != _news[pair.New].Whole)
            .Where(pair => Likeness(pair.Old, pair.New) < Alike)
            .ToHashSet();
        var trusted = unlike.Count * 3 <= pairs.Count || pairs.Count < 3;
        var oldTexts = _olds.Select(item => item.Whole).ToHashSet(StringComparer.Ordinal);
        var newTexts = _news.Select(item => item.Whole).ToHashSet(StringComparer.Ordinal);
        foreach (var pair in pairs)
        {
            var elsewhere =
                newTexts.Contains(_olds[pair.Old].Whole)
                || oldTexts.Contains(_news[pair.New].Whole);
            if (!unlike.Contains(pair) || (trusted && !elsewhere))
                Pair(pair.Old, pair.New);
        }
    }

    private void ByWords()
    {
        var waiting = FreeNews()
            .GroupBy(index => _news[index].Whole, StringComparer.Ordinal)
            .ToDictionary(
                group => group.Key,
                group => new Queue<int>(group),
                StringComparer.Ordinal
            );
        foreach (var old in FreeOlds())
        {
            if (
                waiting.TryGetValue(_olds[old].Whole, out var queue)
                && queue.TryDequeue(out var found)
            )
                Pair(old, found);
        }
    }

    private void ByLikeness()
    {
        var index = WordIndex();
        var candidates =
            from old in FreeOlds()
            from found in Candidates(old, index)
            let likeness = Likeness(old, found)
            where likeness >= Alike
            orderby likeness descending, Math.Abs(old - found), old, found
            select (old, found);
        foreach (var (old, found) in candidates.ToList())
        {
            if (_newOf[old] < 0 && _oldOf[found] < 0)
                Pair(old, found);
        }
    }

    private Dictionary<string, List<int>> WordIndex()
    {
        var index = new Dictionary<string, List<int>>(StringComparer.OrdinalIgnoreCase);
        foreach (var found in FreeNews())
        {
            foreach (var word in WordsOf(_news[found]))
            {
                if (!index.TryGetValue(word, out var places))
                    index[word] = places = [];
                places.Add(found);
            }
        }
        return index;
    }

    /// <summary>The free new things that share the most telling words, and those that stand at about the same place.</summary>
    private IEnumerable<int> Candidates(int old, Dictionary<string, List<int>> index)
    {
        var shared = new Dictionary<int, int>();
        var known = WordsOf(_olds[old])
            .Select(word => index.GetValueOrDefault(word, []))
            .Where(places => places.Count > 0)
            .OrderBy(places => places.Count)
            .ToList();
        // The rarest word counts in any case, within reason.
        foreach (var place in known.Take(1).SelectMany(places => places.Take(10 * Common)))
            shared[place] = 1;
        foreach (var place in known.Skip(1).TakeWhile(p => p.Count <= Common).SelectMany(p => p))
            shared[place] = shared.GetValueOrDefault(place) + 1;
        var expected = Expected(old);
        var near = Enumerable.Range(expected - 3, 7).Where(at => at >= 0 && at < _news.Count);
        return shared
            .OrderByDescending(pair => pair.Value)
            .ThenBy(pair => pair.Key)
            .Take(2 * Common)
            .Select(pair => pair.Key)
            .Union(near.Where(at => _oldOf[at] < 0));
    }

    /// <summary>Where an old thing would stand now: after the nearest thing before it that was found.</summary>
    private int Expected(int old)
    {
        for (var before = old - 1; before >= Math.Max(0, old - Common); before--)
        {
            if (_newOf[before] >= 0)
                return _newOf[before] + old - before;
        }
        return old;
    }

    private static IEnumerable<string> WordsOf(MatchItem item) =>
        item.HeadWords.Concat(item.BodyWords).Append("\u0001" + item.Date);

    private IEnumerable<int> FreeOlds() =>
        Enumerable.Range(0, _olds.Count).Where(old => _newOf[old] < 0);

    private IEnumerable<int> FreeNews() =>
        Enumerable.Range(0, _news.Count).Where(found => _oldOf[found] < 0);

    private double Likeness(int old, int found) => _olds[old].LikenessTo(_news[found]);

    private void Pair(int old, int found) => (_newOf[old], _oldOf[found]) = (found, old);
}
