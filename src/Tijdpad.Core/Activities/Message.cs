namespace Tijdpad.Activities;

/// <summary>Something that is told to people.</summary>
/// <param name="Text">As written.</param>
/// <param name="Channels">"website", "persbericht", "e-magazine", …; one name for each.</param>
/// <param name="Audiences">"pers", "burgerpanel", "inwoners", …; one name for each.</param>
/// <param name="State">How far it is, as the words say.</param>
/// <param name="IsQuestion">The words leave open whether it is sent ("persbericht?").</param>
public sealed record Message(
    string Text,
    ValueList<string> Channels,
    ValueList<string> Audiences,
    MessageState State = MessageState.Idea,
    bool IsQuestion = false
);

/// <summary>How far a message is.</summary>
public enum MessageState
{
    Idea,
    Drafted,
    Approved,
    Sent,
}
