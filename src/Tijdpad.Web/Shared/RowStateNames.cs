using Tijdpad.Activities;

namespace Tijdpad.Web.Shared;

/// <summary>How far a row is, as the address and the filter call it.</summary>
internal static class RowStateNames
{
    public static string Of(RowState state) =>
        state switch
        {
            RowState.Open => "open",
            RowState.Provisional => "voorlopig",
            RowState.Confirmed => "vastgesteld",
            RowState.Held => "geweest",
            RowState.Lapsed => "vervallen",
            _ => "gepland",
        };

    /// <summary>The state that the word of an address names; null for any other word.</summary>
    public static RowState? Read(string words) =>
        Enum.GetValues<RowState>()
            .Where(state => Of(state) == words)
            .Select(state => (RowState?)state)
            .FirstOrDefault();
}
