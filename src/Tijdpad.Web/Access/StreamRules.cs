namespace Tijdpad.Web.Access;

/// <summary>How many open connections this process keeps for people who follow a plan.</summary>
/// <param name="OfAccount">One person with many windows.</param>
/// <param name="OfPlace">A town hall that shares one address.</param>
/// <param name="InAll">Beyond this the pages themselves would suffer.</param>
/// <param name="LooksAgainAfter">How long a connection may stay silent before it is looked whether its reader is still there and may still read.</param>
public sealed record StreamRules(int OfAccount, int OfPlace, int InAll, TimeSpan LooksAgainAfter)
{
    public static StreamRules Usual { get; } = new(20, 300, 2_000, TimeSpan.FromSeconds(20));
}
