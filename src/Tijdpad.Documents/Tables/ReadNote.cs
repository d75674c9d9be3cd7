namespace Tijdpad.Documents.Tables;

/// <summary>Something that reading did not take for granted: the place, the words, what was made of them, how sure.</summary>
/// <param name="Row">The activity, counted from 1; null when it concerns the whole document.</param>
/// <param name="Column">The column or field ("datum", "doel", "document"); null when it concerns the whole row.</param>
/// <param name="Words">The words as they stand; "" when it is about something without words.</param>
/// <param name="Made">What was made of them; Dutch.</param>
/// <param name="Certainty">From 0 (a guess) to 1 (certain).</param>
public sealed record ReadNote(
    int? Row,
    string? Column,
    string Words,
    string Made,
    double Certainty
);
