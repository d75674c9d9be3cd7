using Tijdpad.Dates;

namespace Tijdpad.Activities;

/// <summary>How far a row is, in the few words that one chooses from.</summary>
public enum RowState
{
    /// <summary>It must still be scheduled, or has no date that can be understood.</summary>
    Open,
    Planned,
    Provisional,
    Confirmed,
    Held,
    Lapsed,
}

/// <summary>Tells how far rows are.</summary>
public static class RowStates
{
    public static RowState Of(Activity activity) =>
        activity.Date.Firmness switch
        {
            Firmness.Held => RowState.Held,
            Firmness.Lapsed => RowState.Lapsed,
            Firmness.ToBeScheduled => RowState.Open,
            _ when activity.Date.IsUnknown => RowState.Open,
            Firmness.Provisional => RowState.Provisional,
            Firmness.Confirmed => RowState.Confirmed,
            _ => RowState.Planned,
        };
}
