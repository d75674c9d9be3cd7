using Tijdpad.Activities;
using Tijdpad.Dates;
using Tijdpad.Words;
using Named = Tijdpad.Dutch.FieldNames;

namespace Tijdpad.Comparing;

/// <summary>Joins an activity that both changed, field by field.</summary>
internal sealed class MergeActivity(MergeWork merge)
{
    public Activity Join(string label, Three<Activity> all)
    {
        merge.ActivityId = all.From.Id;
        var joined = Cells(label, all);
        joined = joined with
        {
            Meaning = Meaning(label, all.Each(a => a.Meaning), Kind(label, joined, all)),
        };
        merge.ActivityId = null;
        return joined;
    }

    private Activity Cells(string label, Three<Activity> all) =>
        all.Ours with
        {
            PhaseId = Field(label, Named.Phase, all.Each(a => a.PhaseId), id => id ?? ""),
            WeekHeadingId = Field(
                label,
                Named.WeekHeading,
                all.Each(a => a.WeekHeadingId),
                id => id ?? ""
            ),
            Date = Date(label, all.Each(a => a.Date)),
            Title = Field(label, Named.Activity, all.Each(a => a.Title), text => text),
            Purpose = Field(label, Named.Purpose, all.Each(a => a.Purpose), Text),
            Communication = Field(label, Named.Communication, all.Each(a => a.Communication), Text),
            Involvement = Field(
                label,
                Named.Involvement,
                all.Each(a => a.Involvement),
                involvement => involvement?.Words ?? ""
            ),
            FootnoteMarks = List(
                label,
                Named.FootnoteMarks,
                all.Each(a => a.FootnoteMarks),
                m => m
            ),
            Occurrences = merge.List(
                $"{label}, gemeente",
                all.Each(a => a.Occurrences),
                occurrence => occurrence.Municipality,
                occurrence => occurrence.Date.Words
            ),
            Other = merge.List(
                $"{label}, kolom",
                all.Each(a => a.Other),
                c => c.Heading,
                c => c.Words
            ),
        };

    // one changed the words, the other said how firm they are
    private FuzzyDate Date(string label, Three<FuzzyDate> all)
    {
        if (OnlyFirmness(all.From, all.Ours) && all.Theirs.Firmness == all.From.Firmness)
            return all.Theirs with { Firmness = all.Ours.Firmness };
        if (OnlyFirmness(all.From, all.Theirs) && all.Ours.Firmness == all.From.Firmness)
            return all.Ours with { Firmness = all.Theirs.Firmness };
        return Field(label, Named.Date, all, date => date.Words);
    }

    private static bool OnlyFirmness(FuzzyDate old, FuzzyDate now) =>
        old with { Firmness = now.Firmness } == now;

    private ActivityMeaning Meaning(string label, Three<ActivityMeaning> all, ActivityKind kind) =>
        all.Ours with
        {
            Kind = kind,
            IsOptional = Field(label, Named.Optional, all.Each(m => m.IsOptional), YesNo),
            IsPerMunicipality = Field(
                label,
                Named.PerMunicipality,
                all.Each(m => m.IsPerMunicipality),
                YesNo
            ),
            IsPublic = Field(label, Named.Public, all.Each(m => m.IsPublic), YesNo),
            Bodies = List(label, Named.Bodies, all.Each(m => m.Bodies), body => $"{body}"),
            Municipalities = List(
                label,
                Named.Municipalities,
                all.Each(m => m.Municipalities),
                n => n
            ),
            Documents = Documents(label, all.Each(m => m.Documents)),
            Messages = List(label, Named.Messages, all.Each(m => m.Messages), m => m.Text),
            GateQuestions = List(label, "vragen", all.Each(m => m.GateQuestions), text => text),
            OpenQuestions = List(
                label,
                Named.OpenQuestions,
                all.Each(m => m.OpenQuestions),
                t => t
            ),
            References = List(label, Named.References, all.Each(m => m.References), r => r.Words),
        };

    // one changed the title and the other the messages: the kind follows from both together
    private ActivityKind Kind(string label, Activity joined, Three<Activity> all) =>
        new[] { all.From, all.Ours, all.Theirs }.All(one => one.Meaning.Kind == KindOfWords(one))
            ? KindOfWords(joined)
            : Field(label, Named.Kind, all.Each(a => a.Meaning.Kind), DutchNames.Of);

    // one put a document in the title and the other in the purpose: what is done with it says more than that it is named
    private ValueList<DocumentUse> Documents(string label, Three<ValueList<DocumentUse>> all)
    {
        var joined = List(label, Named.Documents, all, use => $"{use}");
        return joined.Equals(all.Ours) || joined.Equals(all.Theirs)
            ? joined
            : joined
                .Where(use =>
                    use.Role != DocumentRole.Mentioned
                    || !joined.Any(other => other != use && other with { Role = use.Role } == use)
                )
                .ToValueList();
    }

    private static ActivityKind KindOfWords(Activity activity) =>
        ActivityKindPhrases.Of(activity.Title, Text(activity.Communication));

    /// <summary>Things that follow from words: each of the two may have added and removed some.</summary>
    private ValueList<T> List<T>(
        string label,
        string field,
        Three<ValueList<T>> lists,
        Func<T, string> key
    )
        where T : class => merge.List($"{label}, {field}", lists, key, key);

    private T Field<T>(string label, string field, Three<T> value, Func<T, string> text) =>
        merge.Field(label, field, value, text);

    private static string Text(ValueList<TextItem> items) =>
        string.Join('\n', items.Select(item => item.Text));

    private static string YesNo(bool yes) => yes ? "ja" : "nee";
}
