using Tijdpad.Activities;
using Tijdpad.Dutch;

namespace Tijdpad.Edits;

/// <summary>Says what is told about a row: by which channels, to whom, and how far it is.</summary>
public sealed record SetMessages(string ActivityId, ValueList<Message> Messages)
    : MeaningEdit(ActivityId)
{
    internal override ActivityChange Change(ActivityPlace place)
    {
        var meaning = place.Activity.Meaning;
        if (Messages.Equals(meaning.Messages))
            return ActivityChange.None(place.Activity);
        var messages = Messages.Select(Cleaned).ToValueList();
        return messages.Select(Problem).FirstOrDefault(p => p is not null) is { } problem
            ? ActivityChange.Refused(place.Activity, problem)
            : Corrected(
                place,
                FieldNames.Messages,
                Names.Listed(meaning.Messages, message => message.Text),
                Names.Listed(messages, message => message.Text),
                meaning with
                {
                    Messages = messages,
                }
            );
    }

    private static Message Cleaned(Message message) =>
        message with
        {
            Text = CleanText.Of(message.Text),
            Channels = Names.Cleaned(message.Channels),
            Audiences = Names.Cleaned(message.Audiences),
        };

    private static EditProblem? Problem(Message message) =>
        message.Text.Length == 0
            ? new(nameof(Messages), "Dit bericht heeft nog geen woorden.")
            : Typed.TooLong(nameof(Messages), message.Text, Typed.Line)
                ?? Names.Problem(nameof(Messages), message.Channels.Concat(message.Audiences));
}

/// <summary>Changes one message of a row; what is null stays as it is.</summary>
/// <param name="ActivityId">The row.</param>
/// <param name="Text">The words of the message, by which it is known.</param>
public sealed record SetMessage(string ActivityId, string Text) : MeaningEdit(ActivityId)
{
    public MessageState? State { get; init; }

    public ValueList<string>? Channels { get; init; }

    public ValueList<string>? Audiences { get; init; }

    internal override ActivityChange Change(ActivityPlace place)
    {
        var meaning = place.Activity.Meaning;
        if (EditedRows.Find(meaning.Messages, message => message.Text, Text) is not { } at)
            return place.Refused(nameof(Text), "Dit bericht staat niet meer in deze rij.");
        var old = meaning.Messages[at];
        var now = old with
        {
            State = State ?? old.State,
            Channels = Channels is null ? old.Channels : Names.Cleaned(Channels),
            Audiences = Audiences is null ? old.Audiences : Names.Cleaned(Audiences),
        };
        if (Names.Problem(nameof(Channels), now.Channels.Concat(now.Audiences)) is { } problem)
            return ActivityChange.Refused(place.Activity, problem);
        return Corrected(
            place,
            $"bericht {Summaries.Quote(Text)}",
            Shown(old),
            Shown(now),
            meaning with
            {
                Messages = meaning.Messages.SetItem(at, now),
            }
        );
    }

    private static string Shown(Message message) =>
        string.Join(
            ", ",
            message.Channels.Concat(message.Audiences).Append(DutchNames.Of(message.State))
        );
}
