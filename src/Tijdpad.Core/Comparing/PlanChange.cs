using Tijdpad.Dutch;

namespace Tijdpad.Comparing;

/// <summary>One thing that differs between two plans.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Subject">To what sort of thing.</param>
/// <param name="Label">To which one, in Dutch ("Rij 12", "Fase “BESLUITVORMING”").</param>
/// <param name="OldPlace">Its place in the old plan, counted from 1 (of an activity: its row); null when it was not there.</param>
/// <param name="NewPlace">Its place in the new plan, counted from 1; null when it is gone.</param>
/// <param name="Field">Which of its fields, in Dutch; "" when the whole is meant.</param>
/// <param name="Old">What stood there; "" when nothing did.</param>
/// <param name="New">What stands there now; "" when nothing does.</param>
public sealed record PlanChange(
    ChangeKind Kind,
    ChangeSubject Subject,
    string Label,
    int? OldPlace,
    int? NewPlace,
    string Field,
    string Old,
    string New
)
{
    private static readonly int Short = 24;

    /// <summary>The change as a Dutch sentence without a full stop ("Rij 12: datum van 23/3 naar 29/3").</summary>
    public string Sentence =>
        Kind switch
        {
            ChangeKind.Added => $"{Label} toegevoegd{Colon(New)}",
            ChangeKind.Removed => $"{Label} verwijderd{Colon(Old)}",
            ChangeKind.Moved =>
                $"{Label} verplaatst van plaats {OldPlace} naar {NewPlace}{Colon(New)}",
            _ => $"{Label}: {Field} {Change()}",
        };

    private string Change() =>
        (Old, New) switch
        {
            ("", _) when New.Length > 0 => $"toegevoegd{Colon(New)}",
            (_, "") when Old.Length > 0 => $"weggehaald{Colon(Old)}",
            _ when Old == New => $"anders uitgelegd{Colon(New)}",
            _ => $"van {Quoted(Old)} naar {Quoted(New)}",
        };

    private static string Colon(string text) => text.Length == 0 ? "" : $": {OneLine(text)}";

    // both sides or neither
    private string Quoted(string text) =>
        IsBare(Old) && IsBare(New) ? text : DutchQuote.Of(OneLine(text));

    private static bool IsBare(string text) =>
        text.Length <= Short && !text.Contains('\n', StringComparison.Ordinal);

    private static string OneLine(string text) =>
        text.Replace("\n", " / ", StringComparison.Ordinal);
}

/// <summary>What can happen to a part of a plan.</summary>
public enum ChangeKind
{
    Changed,
    Added,
    Removed,
    Moved,
}

/// <summary>The parts of a plan that can change.</summary>
public enum ChangeSubject
{
    /// <summary>The plan as a whole: its title, its date.</summary>
    Plan,
    Activity,
    Phase,
    WeekHeading,
    OpenPoint,
    Footnote,
    Column,

    /// <summary>A paragraph around the table.</summary>
    Paragraph,
    Municipality,
    Alias,

    /// <summary>The calendar of a body: rhythm, lead time, recess, single meetings.</summary>
    Calendar,

    /// <summary>A dependency between two rows that a person told.</summary>
    Dependency,

    /// <summary>A wish for proposals of dates.</summary>
    Wish,

    /// <summary>An assumption of how a kind of step usually goes.</summary>
    Assumption,
}
