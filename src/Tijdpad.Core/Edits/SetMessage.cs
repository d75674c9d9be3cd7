using Tijdpad.Activities;

namespace Tijdpad.Edits;

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
