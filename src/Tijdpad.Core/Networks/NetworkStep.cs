using Tijdpad.Activities;
using Tijdpad.Calendars;
using Tijdpad.Dates;

namespace Tijdpad.Networks;

/// <summary>A step of the network: a row, or a row in one municipality.</summary>
/// <param name="Index">Its place in the network, counted from 0.</param>
/// <param name="Row">The row of the plan, counted from 1.</param>
/// <param name="Activity">The row.</param>
/// <param name="Municipality">Where; null when it is one step for all.</param>
/// <param name="Calendar">Of the body that meets, with what is assumed of it; null when nobody has to meet for it.</param>
/// <param name="Date">When it is planned: the own date of the municipality, else that of the row.</param>
public sealed record NetworkStep(
    int Index,
    int Row,
    Activity Activity,
    string? Municipality,
    AssumedCalendar? Calendar,
    FuzzyDate Date
)
{
    public ActivityKind Kind => Activity.Meaning.Kind;

    /// <summary>It has taken place: its day stands.</summary>
    public bool IsHeld => Date.Firmness == Firmness.Held;

    /// <summary>Of the row alone ("Besluitvorming in gemeenteraden"), or with the municipality behind it ("… – Duinoord").</summary>
    public string Name =>
        Municipality is null ? Activity.Name : $"{Activity.Name} – {Municipality}";

    /// <summary>It is a council that decides.</summary>
    public bool IsDecision { get; init; }

    /// <summary>How long it takes, in working days, beside the day on which it is done: 0 for a meeting or a dispatch.</summary>
    public int WorkingDays { get; init; }
}
