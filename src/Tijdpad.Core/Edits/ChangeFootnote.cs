using Tijdpad.Dutch;
using Tijdpad.Plans;

namespace Tijdpad.Edits;

/// <summary>Words a footnote otherwise.</summary>
/// <param name="Mark">Its mark.</param>
/// <param name="Text">Its text, without the mark.</param>
public sealed record ChangeFootnote(string Mark, string Text) : PlanEdit
{
    public override EditResult ApplyTo(Plan plan, EditContext context)
    {
        if (EditedRows.Find(plan.Footnotes, note => note.Mark, Mark) is not { } at)
            return EditResult.Refused(nameof(Mark), "Deze voetnoot bestaat niet meer.");
        var (note, text) = (plan.Footnotes[at], TextCleaner.Of(Text));
        if (text == TextCleaner.Of(note.Text))
            return EditResult.Unchanged(plan);
        return Typed.TooLong(nameof(Text), text, Typed.Line) is { } problem
            ? EditResult.Refused(problem)
            : EditResult.Applied(
                plan.WithFootnotes(plan.Footnotes.SetItem(at, note with { Text = text })),
                Summaries.Of($"Voetnoot {Mark}", note.Text, text)
            );
    }
}
