using Tijdpad.Activities;
using Tijdpad.Dutch;
using Tijdpad.Plans;

namespace Tijdpad.Edits;

/// <summary>Adds a paragraph around the table, such as what the marks mean.</summary>
public sealed record AddParagraph(string Text) : PlanEdit
{
    public override EditResult ApplyTo(Plan plan, EditContext context)
    {
        var text = CleanText.Of(Text);
        if (text.Length == 0)
            return EditResult.Refused(nameof(Text), "Dit veld is nog leeg. Vul het in.");
        if (Typed.TooLong(nameof(Text), text, Typed.Line) is { } problem)
            return EditResult.Refused(problem);
        return Typed.TooMany("alinea's", plan.OutsideTable.Count, Typed.Parts) is { } full
            ? EditResult.Refused(full)
            : EditResult.Applied(
                plan.WithOutsideTable(plan.OutsideTable.Add(text)),
                $"Alinea toegevoegd: {Summaries.Quote(text)}"
            );
    }
}

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
        var words = CleanText.Of(Words);
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
