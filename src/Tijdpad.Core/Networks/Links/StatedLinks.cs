using Tijdpad.Plans;
using Tijdpad.Rows;

namespace Tijdpad.Networks.Links;

/// <summary>What people said of the order of two rows goes over what follows from the plan.</summary>
internal static class StatedLinks
{
    /// <summary>By pair of rows; null where a person said that there is no dependency.</summary>
    public static Dictionary<(int, int), RowLink?> Of(ProcessOrder process)
    {
        var steps = process.Rows.ToDictionary(row => row.Activity.Id, StringComparer.Ordinal);
        var stated = new Dictionary<(int, int), RowLink?>();
        foreach (var one in process.Context.Plan.Timing.Dependencies)
        {
            if (
                !steps.TryGetValue(one.FromId, out var from)
                || !steps.TryGetValue(one.ToId, out var to)
            )
                continue;
            stated[(from.Number, to.Number)] =
                one.Kind == DependencyKind.None ? null : Link(from, to, one);
        }
        return stated;
    }

    public static List<RowLink> Over(
        List<RowLink> derived,
        Dictionary<(int, int), RowLink?> stated
    ) =>
        [
            .. stated.Values.OfType<RowLink>(),
            .. derived.Where(link => !stated.ContainsKey(link.Pair)),
        ];

    private static RowLink Link(PlanRow from, PlanRow to, Dependency one) =>
        new(
            from,
            to,
            LinkBasis.Stated,
            one.Remark.Length > 0
                ? $"Opgegeven: {Wording.Row(to)} wacht op {Wording.Row(from)} ({one.Remark})."
                : $"Opgegeven: {Wording.Row(to)} wacht op {Wording.Row(from)}."
        )
        {
            IsHard = one.Kind == DependencyKind.Must,
            Lag = one.Lag,
            Unit = one.Unit,
        };
}
