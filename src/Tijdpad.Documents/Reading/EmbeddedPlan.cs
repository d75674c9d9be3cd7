using Tijdpad.Activities;
using Tijdpad.Comparing;
using Tijdpad.Documents.Tables;
using Tijdpad.Json;
using Tijdpad.Plans;

namespace Tijdpad.Documents.Reading;

/// <summary>
/// Our own Word export carries its plan along. Where the table still says the same, that plan is taken whole, with all
/// that words cannot hold; what somebody edited in the table comes from the table.
/// </summary>
internal static class EmbeddedPlan
{
    /// <exception cref="PlanJsonException">The text is no plan.</exception>
    public static Plan Restore(Plan words, PlanTable document, string json)
    {
        var known = PlanJson.ReadForeign(json);
        var export = OwnExport.Of(known, document);
        if (export.IsUntouched)
            return known;
        var read = PlanMatching.WithIdsOf(known, words);
        return SaysTheSame(read, known) ? known : Merged(read, known, export);
    }

    private static Plan Merged(Plan read, Plan known, OwnExport export)
    {
        var untouched = export.UntouchedIds();
        var phases = known.Phases.ToDictionary(phase => phase.Id, StringComparer.Ordinal);
        var headings = known.WeekHeadings.ToDictionary(
            heading => heading.Id,
            StringComparer.Ordinal
        );
        var activities = known.Activities.ToDictionary(
            activity => activity.Id,
            StringComparer.Ordinal
        );
        return Around(read, known, export)
            .WithStructure(
                read.Phases.Select(phase =>
                        phases.TryGetValue(phase.Id, out var old) && old.Name == phase.Name
                            ? old
                            : phase
                    )
                    .ToValueList(),
                read.WeekHeadings.Select(heading =>
                        headings.TryGetValue(heading.Id, out var old) && old.Words == heading.Words
                            ? old
                            : heading
                    )
                    .ToValueList(),
                read.Activities.Select(activity =>
                        activities.TryGetValue(activity.Id, out var old)
                        && (untouched.Contains(activity.Id) || HasSameWords(activity, old))
                            ? old with
                            {
                                PhaseId = activity.PhaseId,
                                WeekHeadingId = activity.WeekHeadingId,
                            }
                            : activity
                    )
                    .ToValueList()
            )
            .WithMunicipalities(Municipalities(read, known), known.Region)
            .WithAliases(known.Aliases);
    }

    /// <summary>What stands above the table, below it and over its columns.</summary>
    private static Plan Around(Plan read, Plan known, OwnExport export)
    {
        if (export.HasSameAbove)
            read = read.WithTitle(known.Title, known.AsOf).WithOpenPoints(known.OpenPoints);
        if (export.HasSameBelow)
            read = read.WithOutsideTable(known.OutsideTable).WithFootnotes(known.Footnotes);
        return export.HasSameHeader ? read.WithColumns(known.Columns) : read;
    }

    private static ValueList<Municipality> Municipalities(Plan read, Plan known) =>
        known
            .Municipalities.Concat(read.Municipalities)
            .DistinctBy(one => one.Name, StringComparer.Ordinal)
            .ToValueList();

    private static bool SaysTheSame(Plan read, Plan known) =>
        read.Title == known.Title
        && read.OpenPoints.Equals(known.OpenPoints)
        && read.Footnotes.Equals(known.Footnotes)
        && read.OutsideTable.Equals(known.OutsideTable)
        && read.Phases.Select(phase => phase.Name)
            .SequenceEqual(known.Phases.Select(phase => phase.Name), StringComparer.Ordinal)
        && read.WeekHeadings.Select(heading => heading.Words)
            .SequenceEqual(
                known.WeekHeadings.Select(heading => heading.Words),
                StringComparer.Ordinal
            )
        && read.Activities.Count == known.Activities.Count
        && read.Activities.Zip(known.Activities)
            .All(pair => pair.First.Id == pair.Second.Id && HasSameWords(pair.First, pair.Second));

    private static bool HasSameWords(Activity read, Activity known) =>
        read.Date.Words == known.Date.Words
        && read.Title == known.Title
        && read.Purpose.Equals(known.Purpose)
        && read.Communication.Equals(known.Communication)
        && read.Involvement?.Words == known.Involvement?.Words
        && read.Other.Equals(known.Other)
        && read.PhaseId == known.PhaseId
        && read.WeekHeadingId == known.WeekHeadingId;
}
