namespace Tijdpad.Web.Shared;

/// <summary>How a chance looks: the colour says no more than the words beside it.</summary>
internal static class ChanceKind
{
    public static string Of(double? chance) =>
        chance switch
        {
            null => "",
            < 0.5 => "bad",
            < 0.8 => "warn",
            _ => "good",
        };
}
