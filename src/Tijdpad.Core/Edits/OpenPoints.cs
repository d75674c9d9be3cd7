using Tijdpad.Activities;
using Tijdpad.Plans;

namespace Tijdpad.Edits;

/// <summary>Finds and reads open points.</summary>
internal static class OpenPoints
{
    public static EditResult Gone { get; } =
        EditResult.Refused(
            "",
            "Dit open punt bestaat niet meer: iemand heeft het intussen gewijzigd."
        );

    public static int? PlaceOf(Plan plan, string text) =>
        EditedRows.Find(plan.OpenPoints, p => p.Text, text);

    public static EditProblem? Problem(string field, string text) =>
        Typed.TooLong(field, text, Typed.Text)
        ?? (
            TypedItems.Read(text) is [var first, ..]
                ? Typed.TooLong(field, first.Text, Typed.Line)
                : new(field, "Dit veld is nog leeg. Vul het in.")
        );

    public static OpenPoint Read(string text)
    {
        var lines = TypedItems.Read(text).Select(item => item.Text).ToList();
        return new(lines[0], lines.Skip(1).ToValueList());
    }
}
