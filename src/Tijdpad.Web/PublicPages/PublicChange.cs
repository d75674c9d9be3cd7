using Tijdpad.Activities;
using Tijdpad.Overviews;
using Tijdpad.Plans;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.PublicPages;

/// <summary>What a revision changed for everybody.</summary>
/// <param name="Number">Of the revision.</param>
/// <param name="At">When it was made; who made it is not public.</param>
/// <param name="Sentences">In Dutch, without a full stop.</param>
public sealed record PublicChange(long Number, DateTimeOffset At, ValueList<string> Sentences)
{
    /// <summary>Only of what is public now, or was when it disappeared: what was made private is not told of any more.</summary>
    /// <param name="newestFirst">Revisions that follow each other, with their whole plans; of two at a time is made use.</param>
    public static async Task<ValueList<PublicChange>> OfAsync(
        IAsyncEnumerable<OpenRevision> newestFirst
    )
    {
        // of a row that is in several the newest says whether it is public
        var isPublic = new Dictionary<string, bool>(StringComparer.Ordinal);
        var changes = new List<PublicChange>();
        OpenRevision? now = null;
        await foreach (var old in newestFirst)
        {
            foreach (var row in old.Plan.Activities)
                isPublic.TryAdd(row.Id, row.Meaning.IsPublic);
            if (now is not null && Of(now, old, isPublic) is { Sentences.IsEmpty: false } change)
                changes.Add(change);
            now = old;
        }
        return changes.ToValueList();
    }

    private static PublicChange Of(
        OpenRevision now,
        OpenRevision old,
        Dictionary<string, bool> isPublic
    ) =>
        new(
            now.Number,
            now.Revision.At,
            Between(Shown(old.Plan, isPublic), Shown(now.Plan, isPublic)).ToValueList()
        );

    private static Dictionary<string, Activity> Shown(
        Plan plan,
        Dictionary<string, bool> isPublic
    ) =>
        PublicPlan
            .Of(plan)
            .Activities.Where(row => isPublic[row.Id])
            .ToDictionary(row => row.Id, StringComparer.Ordinal);

    private static IEnumerable<string> Between(
        Dictionary<string, Activity> old,
        Dictionary<string, Activity> now
    )
    {
        foreach (var row in now.Values)
            if (!old.TryGetValue(row.Id, out var before))
                yield return $"Toegevoegd: {row.Title} ({DateOf(row)})";
            else if (before != row)
                foreach (var sentence in Between(before, row))
                    yield return sentence;
        foreach (var row in old.Values.Where(row => !now.ContainsKey(row.Id)))
            yield return $"Weggehaald: {row.Title}";
    }

    private static IEnumerable<string> Between(Activity old, Activity now)
    {
        if (old.Title != now.Title)
            yield return $"“{old.Title}” heet nu “{now.Title}”";
        if (!old.Date.IsLapsed && now.Date.IsLapsed)
            yield return $"Vervallen: {now.Title}";
        else if (DateOf(old) != DateOf(now))
            yield return $"{now.Title}: van {DateOf(old)} naar {DateOf(now)}";
        foreach (var one in now.Occurrences.Where(one => !old.Occurrences.Contains(one)))
            yield return $"{now.Title} in {one.Municipality}: {one.Date.ToText(Language.Dutch)}";
    }

    private static string DateOf(Activity row) =>
        row.Date.IsUnknown ? "datum nog onbekend" : row.Date.ToText(Language.Dutch);
}
