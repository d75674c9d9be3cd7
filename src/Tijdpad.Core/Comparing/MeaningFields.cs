using Tijdpad.Activities;
using Tijdpad.Dutch;

namespace Tijdpad.Comparing;

/// <summary>Compares what two activities mean, field by field.</summary>
internal static class MeaningFields
{
    public static IEnumerable<FieldChange> Compare(ActivityMeaning a, ActivityMeaning b) =>
        ReferenceEquals(a, b)
            ? []
            :
            [
                .. FieldChange.If(FieldNames.Kind, DutchNames.Of(a.Kind), DutchNames.Of(b.Kind)),
                .. FieldChange.If(FieldNames.Optional, Dutch(a.IsOptional), Dutch(b.IsOptional)),
                .. FieldChange.If(
                    FieldNames.PerMunicipality,
                    Dutch(a.IsPerMunicipality),
                    Dutch(b.IsPerMunicipality)
                ),
                .. FieldChange.If(FieldNames.Public, Dutch(a.IsPublic), Dutch(b.IsPublic)),
                .. Lists(FieldNames.Bodies, a.Bodies, b.Bodies, Text),
                .. Lists(
                    FieldNames.Municipalities,
                    a.Municipalities,
                    b.Municipalities,
                    name => name
                ),
                .. Lists(FieldNames.Documents, a.Documents, b.Documents, Text),
                .. Lists(FieldNames.Messages, a.Messages, b.Messages, message => message.Text),
                .. Lists(FieldNames.GateQuestions, a.GateQuestions, b.GateQuestions, text => text),
                .. Lists(FieldNames.OpenQuestions, a.OpenQuestions, b.OpenQuestions, text => text),
                .. Lists(
                    FieldNames.References,
                    a.References,
                    b.References,
                    reference => reference.Words
                ),
            ];

    private static IEnumerable<FieldChange> Lists<T>(
        string field,
        ValueList<T> a,
        ValueList<T> b,
        Func<T, string> text
    ) =>
        FieldChange.If(
            !a.Equals(b),
            field,
            string.Join('\n', a.Select(text)),
            string.Join('\n', b.Select(text))
        );

    private static string Text(Body body) =>
        body.Municipality is null ? body.Name : $"{body.Name} {body.Municipality}";

    private static string Text(DocumentUse use) =>
        string.Join(
            ' ',
            new[] { use.Name, use.Version, use.Variant }.Where(part => part is not null)
        );

    private static string Dutch(bool yes) => yes ? "ja" : "nee";
}
