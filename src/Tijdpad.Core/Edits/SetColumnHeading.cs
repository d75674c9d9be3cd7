using Tijdpad.Activities;
using Tijdpad.Dutch;
using Tijdpad.Plans;

namespace Tijdpad.Edits;

/// <summary>Gives a column another heading.</summary>
/// <param name="Column">The column as it is.</param>
/// <param name="Words">Its heading as it should be.</param>
public sealed record SetColumnHeading(ColumnHeading Column, string Words) : PlanEdit
{
    public override EditResult ApplyTo(Plan plan, EditContext context)
    {
        if (
            plan.Columns.Index().FirstOrDefault(one => one.Item == Column)
            is not
            (var at, { } column)
        )
            return EditResult.Refused(nameof(Column), "Deze kolom bestaat niet meer.");
        var words = TextCleaner.Of(Words);
        if (words == column.Words)
            return EditResult.Unchanged(plan);
        // the cells of other columns are known by their heading
        if (column.Role == ColumnRole.Other)
            return EditResult.Refused(nameof(Column), "Het opschrift van deze kolom ligt vast.");
        return Typed.TooLong(nameof(Words), words, Typed.Short) is { } problem
            ? EditResult.Refused(problem)
            : EditResult.Applied(
                plan.WithColumns(plan.Columns.SetItem(at, column with { Words = words })),
                Summaries.Of(
                    $"Opschrift van de kolom {DutchNames.Of(column.Role)}",
                    column.Words,
                    words
                )
            );
    }
}
