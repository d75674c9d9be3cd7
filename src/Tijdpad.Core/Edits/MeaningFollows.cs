using Tijdpad.Activities;
using Tijdpad.Plans;
using Tijdpad.Words;

namespace Tijdpad.Edits;

/// <summary>
/// Lets what a row means follow its words after these were changed. What differs from what the old words gave was
/// corrected by hand, and stays.
/// </summary>
internal static class MeaningFollows
{
    public static Activity Of(ActivityPlace place, Activity old)
    {
        var now = place.Activity;
        var marks = Followed(old.FootnoteMarks, MarksIn(old), MarksIn(now));
        if (!marks.Equals(now.FootnoteMarks))
            now = now with { FootnoteMarks = marks };
        if (
            now.Title == old.Title
            && now.Purpose.Equals(old.Purpose)
            && now.Communication.Equals(old.Communication)
        )
            return now;
        now = now with { Occurrences = Occurrences(place, old, now) };
        var meaning = Meaning(old.Meaning, Read(place, old), Read(place, now));
        return meaning == now.Meaning ? now : now with { Meaning = meaning };
    }

    private static ActivityMeaning Read(ActivityPlace place, Activity activity)
    {
        var meaning = ActivityPhrases.Read(activity, place.Dates, place.MunicipalityNames);
        return meaning with
        {
            Documents = meaning
                .Documents.Select(use => use with { Name = DocumentNames.Of(place.Plan, use.Name) })
                .ToValueList(),
        };
    }

    private static ActivityMeaning Meaning(
        ActivityMeaning old,
        ActivityMeaning before,
        ActivityMeaning after
    ) =>
        old with
        {
            Kind = Followed(old.Kind, before.Kind, after.Kind),
            IsOptional = Followed(old.IsOptional, before.IsOptional, after.IsOptional),
            IsPerMunicipality = Followed(
                old.IsPerMunicipality,
                before.IsPerMunicipality,
                after.IsPerMunicipality
            ),
            Bodies = Followed(old.Bodies, before.Bodies, after.Bodies),
            Municipalities = Followed(
                old.Municipalities,
                before.Municipalities,
                after.Municipalities
            ),
            Documents = Followed(old.Documents, before.Documents, after.Documents),
            Messages = MessagesFollow.Of(old.Messages, before.Messages, after.Messages),
            GateQuestions = Followed(old.GateQuestions, before.GateQuestions, after.GateQuestions),
            OpenQuestions = Followed(old.OpenQuestions, before.OpenQuestions, after.OpenQuestions),
            References = References(old.References, before.References, after.References),
        };

    private static T Followed<T>(T old, T before, T after)
        where T : struct, Enum => EqualityComparer<T>.Default.Equals(old, before) ? after : old;

    private static bool Followed(bool old, bool before, bool after) => old == before ? after : old;

    // two people who each changed some words leave the same things in another order
    private static ValueList<T> Followed<T>(
        ValueList<T> old,
        ValueList<T> before,
        ValueList<T> after
    )
        where T : notnull => IsSame(before, after) || !IsSame(old, before) ? old : after;

    private static bool IsSame<T>(ValueList<T> one, ValueList<T> other)
        where T : notnull =>
        one.Count == other.Count
        && one.CountBy(item => item).ToHashSet().SetEquals(other.CountBy(item => item));

    // the year of a reference was inferred where the document was read; here it may come out otherwise
    private static ValueList<DateReference> References(
        ValueList<DateReference> old,
        ValueList<DateReference> before,
        ValueList<DateReference> after
    )
    {
        if (!IsSame(Words(old), Words(before)) || IsSame(Words(before), Words(after)))
            return old;
        return after
            .Select(one => old.FirstOrDefault(o => o.Words == one.Words) ?? one)
            .ToValueList();
    }

    private static ValueList<string> Words(ValueList<DateReference> references) =>
        references.Select(reference => reference.Words).ToValueList();

    private static ValueList<Occurrence> Occurrences(
        ActivityPlace place,
        Activity old,
        Activity now
    )
    {
        ValueList<Occurrence> In(ValueList<TextItem> purpose) =>
            ActivityPhrases.OccurrencesIn(purpose, place.Dates, place.MunicipalityNames);
        if (now.Purpose.Equals(old.Purpose))
            return now.Occurrences;
        var (before, after) = (In(old.Purpose), In(now.Purpose));
        return now
            .Occurrences.Where(one => !IsIn(before, one) || IsIn(after, one))
            .Concat(after.Where(one => !IsIn(before, one)))
            .ToValueList();
    }

    private static bool IsIn(ValueList<Occurrence> occurrences, Occurrence occurrence) =>
        occurrences.Any(one =>
            one.Municipality == occurrence.Municipality && one.Words == occurrence.Words
        );

    private static ValueList<string> MarksIn(Activity activity) =>
        activity
            .Purpose.Concat(activity.Communication)
            .Select(item => item.Text)
            .Prepend(activity.Title)
            .Concat(activity.Other.Select(cell => cell.Words))
            .Prepend(activity.Date.Words)
            .SelectMany(FootnotePhrases.MarksIn)
            .ToValueList();
}
