using Tijdpad.Dutch;
using Tijdpad.Plans;

namespace Tijdpad.Edits;

/// <summary>Several edits as one.</summary>
public static class PlanEdits
{
    private const int Most = 3;

    /// <summary>Applies edits in order; when one is refused nothing is changed.</summary>
    public static EditResult All(Plan plan, IEnumerable<PlanEdit> edits, EditContext context)
    {
        var (next, summaries) = (plan, new List<string>());
        foreach (var edit in edits)
        {
            var result = edit.ApplyTo(next, context);
            if (!result.IsApplied)
                return result;
            next = result.Plan;
            if (!result.IsUnchanged)
                summaries.Add(result.Summary);
        }
        return EditResult.Applied(next, Summary(summaries));
    }

    private static string Summary(List<string> summaries) =>
        summaries.Count <= Most
            ? string.Join("; ", summaries)
            : $"{string.Join("; ", summaries.Take(Most))}; en nog {Counted.Of(summaries.Count - Most, "wijziging", "wijzigingen")}";
}
