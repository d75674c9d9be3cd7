using Tijdpad.Activities;
using Tijdpad.Dutch;
using Tijdpad.Rhythms;

namespace Tijdpad.Networks;

/// <summary>Who takes the decision that a plan is about, as sentences name them: councils, or the one board of a joint body.</summary>
public sealed record Deciders
{
    private Deciders() { }

    /// <summary>"de laatste raad", "het algemeen bestuur".</summary>
    public required string Last { get; init; }

    /// <summary>"the last council", "the deciding body".</summary>
    public required string LastInEnglish { get; init; }

    /// <summary>"alle raden", "het algemeen bestuur".</summary>
    public required string All { get; init; }

    /// <summary>"all councils", "the deciding body".</summary>
    public required string AllInEnglish { get; init; }

    /// <summary>"hebben" or "heeft", after <see cref="All"/>.</summary>
    public required string Have { get; init; }

    /// <param name="steps">Of a network or a proposal; those that decide are looked at.</param>
    public static Deciders Of(IEnumerable<NetworkStep> steps)
    {
        var bodies = steps
            .Where(step => step.IsDecision)
            .Select(step => step.Calendar?.Calendar)
            .OfType<BodyCalendar>()
            .DistinctBy(one => one.Key, StringComparer.Ordinal)
            .ToList();
        return bodies is [{ Kind: not BodyKind.Council } only] ? One(only)
            : bodies.TrueForAll(one => one.Kind == BodyKind.Council)
                ? Several("raad", "raden", "council", "councils")
            : Several("bestuur", "besturen", "body", "bodies");
    }

    private static Deciders One(BodyCalendar only) =>
        new()
        {
            Last = only.WithArticle,
            LastInEnglish = "the deciding body",
            All = only.WithArticle,
            AllInEnglish = "the deciding body",
            Have = "heeft",
        };

    private static Deciders Several(string one, string more, string english, string many) =>
        new()
        {
            Last = $"{DutchArticle.Of(one)} laatste {one}",
            LastInEnglish = $"the last {english}",
            All = $"alle {more}",
            AllInEnglish = $"all {many}",
            Have = "hebben",
        };
}
