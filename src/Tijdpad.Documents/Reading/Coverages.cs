using Tijdpad.Activities;
using Tijdpad.Dates;
using Tijdpad.Documents.Tables;
using Tijdpad.Plans;

namespace Tijdpad.Documents.Reading;

/// <summary>
/// Counts where the words of a document went, by laying the words of the source beside the words of the plan.
/// It trusts nothing that reading says of itself: what is not in the plan is not placed.
/// </summary>
internal static class Coverages
{
    public static Coverage Of(PlanTable table, Plan plan)
    {
        var supply = Supply(plan);
        var repeats = plan
            .Phases.Select(phase => phase.Name)
            .Concat(plan.WeekHeadings.Select(heading => heading.Words))
            .Concat(plan.Columns.Select(column => column.Words))
            .SelectMany(Words)
            .ToHashSet(StringComparer.Ordinal);
        var (total, placed, unplaced) = (0, 0, new List<string>());
        foreach (var text in Texts(table))
        {
            var words = Words(text).ToList();
            var missing = words
                .Where(word => !Take(supply, word) && !repeats.Contains(word))
                .ToList();
            total += words.Count;
            placed += words.Count - missing.Count;
            if (missing.Count > 0)
                unplaced.Add(missing.Count * 2 >= words.Count ? text : string.Join(' ', missing));
        }
        return new Coverage(total, placed, unplaced.ToValueList());
    }

    /// <summary>How many words a plan holds.</summary>
    public static int WordsOf(Plan plan) => PlanTexts(plan).SelectMany(Words).Count();

    private static IEnumerable<string> Texts(PlanTable table) =>
        table.SingleTexts().Concat(table.Footnotes.Select(note => note.Words));

    private static Dictionary<string, int> Supply(Plan plan)
    {
        var supply = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in PlanTexts(plan).SelectMany(Words))
            supply[word] = supply.GetValueOrDefault(word) + 1;
        return supply;
    }

    private static IEnumerable<string> PlanTexts(Plan plan) =>
        plan
            .Activities.SelectMany(ActivityTexts)
            .Concat(plan.Footnotes.SelectMany(note => new[] { note.Mark, note.Text }))
            .Concat(plan.OpenPoints.SelectMany(point => point.Sub.Prepend(point.Text)))
            .Concat(plan.OutsideTable)
            .Prepend(plan.Title);

    private static IEnumerable<string> ActivityTexts(Activity activity) =>
        activity
            .Purpose.Concat(activity.Communication)
            .Select(item => item.Text)
            .Concat(activity.Other.Select(cell => cell.Words))
            .Append(activity.Title)
            .Append(activity.Involvement?.Words ?? "")
            .Append(
                (
                    activity.Date.Inferred.Contains(Inference.Heading)
                    || activity.Date.Inferred.Contains(Inference.CellAbove)
                )
                    ? ""
                    : activity.Date.Words
            );

    // a word is what stands between white space, without the punctuation around it; a lone dash is no word
    private static IEnumerable<string> Words(string text) =>
        DateEdges
            .Unglued(text)
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Select(word => word.Trim(Punctuation))
            .Where(word => word.Length > 0);

    private static readonly char[] Punctuation = [.. "()[]{}.,:;-–—|=><*'\"‘’“”„"];

    private static bool Take(Dictionary<string, int> supply, string word)
    {
        if (!supply.TryGetValue(word, out var left) || left == 0)
            return false;
        supply[word] = left - 1;
        return true;
    }
}
