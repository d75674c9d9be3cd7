using Tijdpad.Dutch;
using Tijdpad.Plans;

namespace Tijdpad.Edits;

/// <summary>Adds a paragraph around the table, such as what the marks mean.</summary>
public sealed record AddParagraph(string Text) : PlanEdit
{
    public override EditResult ApplyTo(Plan plan, EditContext context)
    {
        var text = TextCleaner.Of(Text);
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
