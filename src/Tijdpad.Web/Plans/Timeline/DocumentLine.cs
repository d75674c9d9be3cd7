using Tijdpad.Activities;
using Tijdpad.Plans;

namespace Tijdpad.Web.Plans.Timeline;

/// <summary>A document and its versions in time, as chips on a line.</summary>
/// <param name="Document">Its name.</param>
/// <param name="Label">Its name, shortened.</param>
/// <param name="Chips">From the first version to the last.</param>
/// <param name="Middle">The height of the line, in pixels from the top of the chart.</param>
public sealed record DocumentLine(
    string Document,
    string Label,
    ValueList<VersionChip> Chips,
    double Middle = 0
)
{
    private const double LetterSize = 11;
    private const double Gap = 3;

    public double Left => Chips[0].Left;

    public double LabelLeft => Chips[^1].Right + 6;

    public double Right => LabelLeft + TextWidth.Of(Label, LetterSize);

    /// <summary>The documents that have more than one version with a day.</summary>
    public static IEnumerable<DocumentLine> Of(
        Plan plan,
        IReadOnlyCollection<Activity> activities,
        TimelineScale scale
    ) =>
        activities
            .Where(activity => !activity.Date.IsLapsed)
            .SelectMany(activity => VersionsIn(plan, activity))
            .GroupBy(use => use.Document, StringComparer.Ordinal)
            .Select(uses =>
                (
                    Document: uses.Key,
                    Versions: uses.GroupBy(use => use.Version, StringComparer.Ordinal)
                        .Select(same => (Version: same.Key, Day: same.Min(use => use.Day)))
                        .OrderBy(version => version.Day)
                        .ThenBy(version => version.Version, StringComparer.Ordinal)
                        .ToList()
                )
            )
            .Where(document => document.Versions.Count > 1)
            .Select(document => Drawn(document.Document, document.Versions, scale));

    private static IEnumerable<(string Document, string Version, DateOnly Day)> VersionsIn(
        Plan plan,
        Activity activity
    )
    {
        if ((activity.Date.Latest ?? activity.Date.Earliest) is not { } day)
            yield break;
        foreach (var use in activity.Meaning.Documents)
            if (use.Version is { } version)
                yield return (DocumentNames.Of(plan, use.Name), version, day);
    }

    private static DocumentLine Drawn(
        string name,
        List<(string Version, DateOnly Day)> versions,
        TimelineScale scale
    )
    {
        var chips = new List<VersionChip>();
        foreach (var (version, day) in versions)
        {
            var width = TextWidth.Of(version, LetterSize) + 10;
            var left = scale.MiddleOf(day) - width / 2;
            // two versions within a few days push each other aside; the title has the days
            left = Math.Max(left, chips.Count == 0 ? scale.Left : chips[^1].Right + Gap);
            chips.Add(new(version, day, Math.Round(left, 1), Math.Round(width, 1)));
        }
        return new(name, TextWidth.Shortened(name, LetterSize, 170), chips.ToValueList());
    }
}

/// <summary>A version of a document at the first day that it is used.</summary>
public sealed record VersionChip(string Version, DateOnly Day, double Left, double Width)
{
    public double Right => Left + Width;
}
