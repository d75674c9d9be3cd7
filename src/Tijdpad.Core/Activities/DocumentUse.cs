namespace Tijdpad.Activities;

/// <summary>A document as an activity uses it.</summary>
/// <param name="Name">Its name in this plan, without version and variant ("advies samenwerkingsvormen").</param>
/// <param name="Version">As written, without the word "versie" ("0.3"); null when the words give none.</param>
/// <param name="Variant">"zonder advies", "inclusief advies", …; null when the words give none.</param>
/// <param name="Role">What is done with it.</param>
public sealed record DocumentUse(
    string Name,
    string? Version,
    string? Variant,
    DocumentRole Role = DocumentRole.Mentioned
);

/// <summary>What an activity does with a document.</summary>
public enum DocumentRole
{
    Mentioned,

    /// <summary>The activity makes or changes it.</summary>
    Made,

    /// <summary>The activity sends it to a body.</summary>
    Sent,

    /// <summary>The activity discusses or decides on it.</summary>
    Discussed,
}
