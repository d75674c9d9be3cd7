using Tijdpad.Activities;
using Tijdpad.Plans;

namespace Tijdpad.Comparing;

/// <summary>What changed in what people told about time.</summary>
internal static class TimingDifference
{
    public static IEnumerable<PlanChange> Between(Plan old, Plan now)
    {
        if (old.Timing == now.Timing)
            return [];
        return Calendars(old, now)
            .Concat(Dependencies(old, now))
            .Concat(Wishes(old, now))
            .Concat(Assumptions(old, now));
    }

    private static IEnumerable<PlanChange> Calendars(Plan old, Plan now) =>
        Changes(
            ChangeSubject.Calendar,
            (old.Timing.Calendars, now.Timing.Calendars),
            one => one.Key,
            one => $"Vergaderkalender van {one.WithArticle}",
            TimingSentences.Of,
            TimingSentences.Of
        );

    private static IEnumerable<PlanChange> Dependencies(Plan old, Plan now) =>
        Changes(
            ChangeSubject.Dependency,
            (old.Timing.Dependencies, now.Timing.Dependencies),
            one => one.Key,
            _ => "Afhankelijkheid",
            one => TimingSentences.Of(one, old),
            one => TimingSentences.Of(one, now)
        );

    private static IEnumerable<PlanChange> Wishes(Plan old, Plan now) =>
        Changes(
            ChangeSubject.Wish,
            (old.Timing.Wishes, now.Timing.Wishes),
            wish => wish.Key,
            _ => "Wens",
            wish => TimingSentences.Of(wish, old),
            wish => TimingSentences.Of(wish, now)
        );

    private static IEnumerable<PlanChange> Assumptions(Plan old, Plan now) =>
        Changes(
            ChangeSubject.Assumption,
            (old.Timing.StepAssumptions, now.Timing.StepAssumptions),
            one => DutchNames.Of(one.Kind),
            one => $"Aanname over {DutchNames.Of(one.Kind)}",
            TimingSentences.Of,
            TimingSentences.Of
        );

    private static IEnumerable<PlanChange> Changes<T>(
        ChangeSubject subject,
        (ValueList<T> Old, ValueList<T> New) lists,
        Func<T, string> key,
        Func<T, string> label,
        Func<T, string> was,
        Func<T, string> now
    )
        where T : class
    {
        var before = lists.Old.ToDictionary(key, StringComparer.Ordinal);
        var after = lists.New.ToDictionary(key, StringComparer.Ordinal);
        foreach (var gone in lists.Old.Where(one => !after.ContainsKey(key(one))))
            yield return new(
                ChangeKind.Removed,
                subject,
                label(gone),
                null,
                null,
                "",
                was(gone),
                ""
            );
        foreach (var one in lists.New)
        {
            if (!before.TryGetValue(key(one), out var then))
                yield return new(
                    ChangeKind.Added,
                    subject,
                    label(one),
                    null,
                    null,
                    "",
                    "",
                    now(one)
                );
            else if (then != one)
                yield return new(
                    ChangeKind.Changed,
                    subject,
                    label(one),
                    null,
                    null,
                    "inhoud",
                    was(then),
                    now(one)
                );
        }
    }
}
