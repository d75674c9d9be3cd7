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
            Text = TextCleaner.Of(message.Text),
            Channels = Names.Cleaned(message.Channels),
            Audiences = Names.Cleaned(message.Audiences),
        };

    private static EditProblem? Problem(Message message) =>
        message.Text.Length == 0
            ? new(nameof(Messages), "Dit bericht heeft nog geen woorden.")
            : Typed.TooLong(nameof(Messages), message.Text, Typed.Line)
                ?? Names.Problem(nameof(Messages), message.Channels.Concat(message.Audiences));
}
