using Tijdpad.Activities;
using Tijdpad.Dates;
using Tijdpad.Dutch;
using Tijdpad.Plans;

namespace Tijdpad.Comparing;

/// <summary>Compares two activities field by field.</summary>
internal sealed class ActivityFields(Plan old, Plan now, int[] phaseNow, int[] headingNow)
{
    private readonly Dictionary<string, int> _oldPhases = Places(old.Phases.Select(p => p.Id));
    private readonly Dictionary<string, int> _newPhases = Places(now.Phases.Select(p => p.Id));
    private readonly Dictionary<string, int> _oldHeadings = Places(
        old.WeekHeadings.Select(h => h.Id)
    );
    private readonly Dictionary<string, int> _newHeadings = Places(
        now.WeekHeadings.Select(h => h.Id)
    );

    /// <summary>The texts of an activity as they stand in its row.</summary>
    public static IEnumerable<string> Texts(Activity activity) =>
        [
            activity.Date.Words,
            activity.Title,
            Text(activity.Purpose),
            Text(activity.Communication),
            activity.Involvement?.Words ?? "",
            .. activity.Other.Select(cell => cell.Words),
        ];

    public IEnumerable<FieldChange> Compare(Activity a, Activity b) =>
        ReferenceEquals(a, b) && ReferenceEquals(old, now)
            ? []
            :
            [
                .. Cells(a, b),
                .. Groupings(a, b),
                .. Keyed(
                    a.Other,
                    b.Other,
                    cell => cell.Heading,
                    FieldNames.Column,
                    cell => cell.Words
                ),
                .. Keyed(
                    a.Occurrences,
                    b.Occurrences,
                    o => o.Municipality,
                    FieldNames.DateIn,
                    o => o.Date.Words
                ),
                .. MeaningFields.Compare(a.Meaning, b.Meaning),
            ];

    private static IEnumerable<FieldChange> Cells(Activity a, Activity b) =>
        [
            .. Dates(FieldNames.Date, a.Date, b.Date),
            .. FieldChange.If(FieldNames.Activity, a.Title, b.Title),
            .. Texts(FieldNames.Purpose, a.Purpose, b.Purpose),
            .. Texts(FieldNames.Communication, a.Communication, b.Communication),
            .. FieldChange.If(
                a.Involvement != b.Involvement,
                FieldNames.Involvement,
                a.Involvement?.Words ?? "",
                b.Involvement?.Words ?? ""
            ),
            .. FieldChange.If(
                !a.FootnoteMarks.Equals(b.FootnoteMarks),
                FieldNames.FootnoteMarks,
                string.Join(", ", a.FootnoteMarks),
                string.Join(", ", b.FootnoteMarks)
            ),
        ];

    private static IEnumerable<FieldChange> Texts(
        string field,
        ValueList<TextItem> a,
        ValueList<TextItem> b
    ) => FieldChange.If(!a.Equals(b), field, Text(a), Text(b));

    private IEnumerable<FieldChange> Groupings(Activity a, Activity b) =>
        Grouping(
                FieldNames.Phase,
                a.PhaseId,
                b.PhaseId,
                _oldPhases,
                _newPhases,
                phaseNow,
                PhaseName
            )
            .Concat(
                Grouping(
                    FieldNames.WeekHeading,
                    a.WeekHeadingId,
                    b.WeekHeadingId,
                    _oldHeadings,
                    _newHeadings,
                    headingNow,
                    HeadingName
                )
            );

    private static IEnumerable<FieldChange> Dates(string field, FuzzyDate a, FuzzyDate b)
    {
        if (a.Words != b.Words)
            return FieldChange.If(field, a.Words, b.Words);
        if (a.Firmness != b.Firmness)
            return FieldChange.If(
                FieldNames.DateFirmness,
                DutchNames.Of(a.Firmness),
                DutchNames.Of(b.Firmness)
            );
        return FieldChange.If(
            a != b,
            FieldNames.DateMeaning,
            a.ToText(Language.Dutch),
            b.ToText(Language.Dutch)
        );
    }

    private static IEnumerable<FieldChange> Grouping(
        string field,
        string? a,
        string? b,
        Dictionary<string, int> olds,
        Dictionary<string, int> news,
        int[] newOf,
        Func<bool, int, string> name
    )
    {
        int? from = a is null ? null : olds[a];
        int? to = b is null ? null : news[b];
        var stayed = from is null ? to is null : newOf[from.Value] == to;
        return FieldChange.If(
            !stayed,
            field,
            from is { } f ? name(false, f) : "",
            to is { } t ? name(true, t) : ""
        );
    }

    /// <summary>Things with a name: the first of a name is compared with the first, the second with the second.</summary>
    private static IEnumerable<FieldChange> Keyed<T>(
        ValueList<T> olds,
        ValueList<T> news,
        Func<T, string> key,
        Func<string, string> field,
        Func<T, string> text
    )
        where T : class
    {
        if (olds.Equals(news))
            return [];
        var before = Numbered(olds, key);
        var after = Numbered(news, key);
        var changes = before
            .Keys.Union(after.Keys)
            .SelectMany(k =>
            {
                var (a, b) = (before.GetValueOrDefault(k), after.GetValueOrDefault(k));
                return FieldChange.If(
                    !Equals(a, b),
                    field(k.Key),
                    a is null ? "" : text(a),
                    b is null ? "" : text(b)
                );
            })
            .ToList();
        // Nothing but the order differs.
        return changes.Count > 0
            ? changes
            : FieldChange.If(
                true,
                FieldNames.Order,
                string.Join(", ", olds.Select(key)),
                string.Join(", ", news.Select(key))
            );
    }

    private static Dictionary<(string Key, int Number), T> Numbered<T>(
        ValueList<T> items,
        Func<T, string> key
    ) =>
        items
            .GroupBy(key, StringComparer.Ordinal)
            .SelectMany(group => group.Select((item, number) => (group.Key, number, item)))
            .ToDictionary(item => (item.Key, item.number), item => item.item);

    private string PhaseName(bool isNew, int place) => (isNew ? now : old).Phases[place].Name;

    private string HeadingName(bool isNew, int place) =>
        (isNew ? now : old).WeekHeadings[place].Words;

    private static string Text(ValueList<TextItem> items) =>
        string.Join('\n', items.Select(item => item.Text));

    private static Dictionary<string, int> Places(IEnumerable<string> ids) =>
        ids.Select((id, place) => (id, place))
            .ToDictionary(pair => pair.id, pair => pair.place, StringComparer.Ordinal);
}
