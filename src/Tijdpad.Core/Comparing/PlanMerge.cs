using Tijdpad.Activities;
using Tijdpad.Dutch;
using Tijdpad.Plans;

namespace Tijdpad.Comparing;

/// <summary>
/// Joins what two people made of one plan. Edits to different fields merge; where both changed the same
/// field differently, ours stands and both are listed.
/// </summary>
/// <param name="Plan">The joined plan.</param>
/// <param name="Conflicts">Where the two clash.</param>
public sealed record PlanMerge(Plan Plan, ValueList<MergeConflict> Conflicts)
{
    public static PlanMerge Of(Plan from, Plan ours, Plan theirs)
    {
        if (ours == theirs || from == theirs)
            return new(ours, []);
        if (from == ours)
            return new(theirs, []);
        var merge = new MergeWork();
        return new(Join(merge, from, ours, theirs), merge.Conflicts.ToValueList());
    }

    private static Plan Join(MergeWork merge, Plan from, Plan ours, Plan theirs)
    {
        var all = new Three<Plan>(from, ours, theirs);
        var title = merge.Field(
            "Planning",
            FieldNames.Title,
            all.Each(plan => plan.Title),
            text => text
        );
        var asOf = merge.Field(
            "Planning",
            FieldNames.AsOf,
            all.Each(p => p.AsOf),
            day => day is { } known ? IsoDay.Of(known) : ""
        );
        var region = merge.Field(
            "Planning",
            FieldNames.Region,
            all.Each(p => p.Region),
            r => r is { } known ? DutchNames.Of(known) : ""
        );
        var plan = Structure(merge, ours.WithTitle(title, asOf), all);
        return plan.WithMunicipalities(
                merge.List("Gemeente", all.Each(p => p.Municipalities), m => m.Name, m => m.Name),
                region
            )
            .WithOpenPoints(merge.List("Open punt", all.Each(p => p.OpenPoints), p => p.Text, Text))
            .WithFootnotes(
                merge.List("Voetnoot", all.Each(p => p.Footnotes), n => n.Mark, n => n.Text)
            )
            .WithOutsideTable(merge.List("Alinea", all.Each(p => p.OutsideTable), t => t, t => t))
            .WithColumns(merge.List("Kolom", all.Each(p => p.Columns), Column, c => c.Words))
            .WithAliases(merge.List("Andere namen", all.Each(p => p.Aliases), Text, Text))
            .WithTiming(MergeTiming.Join(merge, all, plan));
    }

    private static Plan Structure(MergeWork merge, Plan plan, Three<Plan> all)
    {
        var phases = all.Each(p => p.Phases);
        var headings = all.Each(p => p.WeekHeadings);
        var activities = merge.List(
            "Activiteit",
            all.Each(p => p.Activities),
            activity => activity.Id,
            activity => string.Join(" | ", ActivityFields.Texts(activity).Where(t => t.Length > 0)),
            new MergeActivity(merge).Join
        );
        return plan.WithStructure(
            merge.Restore(
                "Fase",
                merge.List("Fase", phases, p => p.Id, p => p.Name),
                phases,
                phase => phase.Id,
                phase => phase.Name,
                activities.Select(activity => activity.PhaseId)
            ),
            merge.Restore(
                "Weekkop",
                merge.List("Weekkop", headings, h => h.Id, h => h.Words),
                headings,
                heading => heading.Id,
                heading => heading.Words,
                activities.Select(activity => activity.WeekHeadingId)
            ),
            activities
        );
    }

    private static string Text(OpenPoint point) => string.Join('\n', [point.Text, .. point.Sub]);

    private static string Text(DocumentAlias alias) => string.Join(" = ", alias.Names);

    private static string Column(ColumnHeading column) => $"{column.Role} {column.Words}";
}
