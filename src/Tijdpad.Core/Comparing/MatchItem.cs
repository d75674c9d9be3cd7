namespace Tijdpad.Comparing;

/// <summary>What a part of a plan is recognised by in another plan: its id, else the likeness of its words.</summary>
/// <param name="Id">Its id; null when it has none.</param>
/// <param name="Head">What it is called.</param>
/// <param name="Date">Its date in words.</param>
/// <param name="Body">Its other words.</param>
internal sealed record MatchItem(string? Id, string Head, string Date = "", string Body = "")
{
    private static readonly char[] Breaks = [.. " \t\n\r,.;:()[]“”‘’'\"/–-?!"];

    public string Whole { get; } = $"{Date}\u0001{Head}\u0001{Body}";

    // Made when asked for: most things are found without comparing words.
    public HashSet<string> HeadWords => field ??= Words(Head);

    public HashSet<string> BodyWords => field ??= Words(Body);

    /// <summary>From 0, nothing in common, to 1. What neither has does not count.</summary>
    public double LikenessTo(MatchItem other)
    {
        var (score, weight) = (0.0, 0.0);
        void Add(double part, bool counts, double share) =>
            (score, weight) = counts ? (score + part * share, weight + share) : (score, weight);
        Add(Shared(HeadWords, other.HeadWords), HeadWords.Count + other.HeadWords.Count > 0, 0.6);
        Add(Shared(BodyWords, other.BodyWords), BodyWords.Count + other.BodyWords.Count > 0, 0.2);
        Add(Date == other.Date ? 1 : 0, Date.Length + other.Date.Length > 0, 0.2);
        return weight == 0 ? 1 : score / weight;
    }

    private static double Shared(HashSet<string> a, HashSet<string> b) =>
        a.Count + b.Count == 0 ? 0 : 2.0 * a.Count(b.Contains) / (a.Count + b.Count);

    private static HashSet<string> Words(string text) =>
        text.Length == 0
            ? []
            : text.Split(Breaks, StringSplitOptions.RemoveEmptyEntries)
                .ToHashSet(StringComparer.OrdinalIgnoreCase);
}
