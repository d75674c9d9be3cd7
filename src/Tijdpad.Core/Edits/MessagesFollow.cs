using Tijdpad.Activities;

namespace Tijdpad.Edits;

/// <summary>
/// Lets messages follow the words of the cell, one by one: a message of which the words stay keeps what people made of it,
/// and so does one whose words were changed in its place.
/// </summary>
internal static class MessagesFollow
{
    public static ValueList<Message> Of(
        ValueList<Message> old,
        ValueList<Message> before,
        ValueList<Message> after
    )
    {
        if (before.Equals(after))
            return old;
        var read = before.Select(message => message.Text).ToHashSet(StringComparer.Ordinal);
        var there = old.Select(message => message.Text).ToHashSet(StringComparer.Ordinal);
        return after
            .Select((message, place) => Kept(old, message) ?? InPlace(old, before, after, place))
            .Where(message => there.Contains(message.Text) || !read.Contains(message.Text))
            .Concat(
                old.Where(message => !read.Contains(message.Text) && Kept(after, message) is null)
            )
            .ToValueList();
    }

    private static Message? Kept(ValueList<Message> old, Message message) =>
        old.FirstOrDefault(one => one.Text == message.Text);

    private static Message InPlace(
        ValueList<Message> old,
        ValueList<Message> before,
        ValueList<Message> after,
        int place
    )
    {
        var message = after[place];
        if (
            before.Count != after.Count
            || after.Any(one => one.Text == before[place].Text)
            || Kept(old, before[place]) is not { } corrected
        )
            return message;
        var was = before[place];
        return message with
        {
            Channels = corrected.Channels.Equals(was.Channels)
                ? message.Channels
                : corrected.Channels,
            Audiences = corrected.Audiences.Equals(was.Audiences)
                ? message.Audiences
                : corrected.Audiences,
            State = corrected.State == was.State ? message.State : corrected.State,
            IsQuestion =
                corrected.IsQuestion == was.IsQuestion ? message.IsQuestion : corrected.IsQuestion,
        };
    }
}
