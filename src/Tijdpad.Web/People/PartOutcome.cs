using Tijdpad.Web.Gate;
using Tijdpad.Web.Http;

namespace Tijdpad.Web.People;

/// <summary>What became of taking a part, the management or an account away.</summary>
public abstract record PartOutcome
{
    private PartOutcome() { }

    public sealed record Done : PartOutcome;

    /// <summary>Nothing is done.</summary>
    /// <param name="Problem">Why, in Dutch.</param>
    public sealed record Refused(string Problem) : PartOutcome;

    /// <summary>Nothing is done yet: somebody must choose first.</summary>
    /// <param name="Given">What stops working, or could go on in the name of somebody else.</param>
    /// <param name="LedAlone">How many projects would be without a secretary.</param>
    public sealed record Asks(GivenOut Given, int LedAlone = 0) : PartOutcome;
}

/// <summary>What becomes of what somebody gave out on which others have come to rely.</summary>
public enum GivenChoice
{
    /// <summary>Nobody chose; when there is something to choose, it is asked.</summary>
    NotMade,
    Revoke,

    /// <summary>It goes on working, in the name of who chooses or of who succeeds.</summary>
    HandOver,
}

/// <summary>How the choice is sent by a form.</summary>
internal static class GivenChoices
{
    /// <summary>It was not chosen yet.</summary>
    public static readonly FormProblem NotMade = new(
        "uitgegeven",
        "Kies wat er gebeurt met wat deze persoon uitgaf."
    );

    public static GivenChoice Of(string? typed) =>
        typed switch
        {
            "intrekken" => GivenChoice.Revoke,
            "overnemen" => GivenChoice.HandOver,
            _ => GivenChoice.NotMade,
        };
}
