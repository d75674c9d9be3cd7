using Tijdpad.Activities;
using Tijdpad.Dutch;
using Tijdpad.Findings;
using Tijdpad.Plans;
using Tijdpad.Rows;

namespace Tijdpad.Checks.Form;

/// <summary>A column of the table has no heading.</summary>
public sealed class ColumnHeadingCheck : ICheck
{
    public string Code => "TP087";

    public string Title => "Kolom zonder opschrift";

    public CheckFamily Family => CheckFamily.Form;

    public IEnumerable<Finding> Run(CheckContext context)
    {
        var columns = context.Plan.Columns;
        // a table without any heading is a list, not a table with a hole
        if (columns.Count(column => column.Words.Trim().Length > 0) < 2)
            yield break;
        var bare = columns
            .Where(column => column.Words.Trim().Length == 0 && IsUsed(context.Plan, column.Role))
            .Select(column => column.Role)
            .Distinct()
            .ToList();
        if (bare.Count == 0)
            yield break;
        yield return this.Found(
            Severity.Advice,
            [],
            [.. bare.Select(role => new About.Column(role))],
            $"De kolom met {WordList.Some(bare.ConvertAll(NameOf))} heeft geen opschrift.",
            "Wie de tabel laat voorlezen of overneemt in een ander programma, mist wat er in de kolom staat.",
            $"Zet er een opschrift boven, zoals {Wording.Quote(Sentence.Capital(NameOf(bare[0])))}."
        );
    }

    private static bool IsUsed(Plan plan, ColumnRole role) =>
        role switch
        {
            ColumnRole.Date => plan.Activities.Any(activity => activity.Date.Words.Length > 0),
            ColumnRole.Activity => plan.Activities.Any(activity => activity.Title.Length > 0),
            ColumnRole.Purpose => plan.Activities.Any(activity => !activity.Purpose.IsEmpty),
            ColumnRole.Communication => plan.Activities.Any(activity =>
                !activity.Communication.IsEmpty
            ),
            ColumnRole.Involvement => plan.Activities.Any(activity =>
                activity.Involvement is not null
            ),
            _ => false,
        };

    private static string NameOf(ColumnRole role) =>
        role switch
        {
            ColumnRole.Date => "datum",
            ColumnRole.Activity => "activiteit",
            ColumnRole.Purpose => "doel en opbrengst",
            ColumnRole.Communication => "communicatie",
            _ => "merken",
        };
}
