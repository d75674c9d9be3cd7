using Tijdpad.Activities;

namespace Tijdpad.Comparing;

/// <summary>Compares what two activities mean, field by field.</summary>
internal static class MeaningFields
{
    public static IEnumerable<FieldChange> Compare(ActivityMeaning a, ActivityMeaning b) =>
        ReferenceEquals(a, b)
            ? []
            :
            [
                .. FieldChange.If("soort activiteit", DutchNames.Of(a.Kind), DutchNames.Of(b.Kind)),
                .. FieldChange.If("gaat door", Dutch(!a.IsOptional), Dutch(!b.IsOptional)),
                .. FieldChange.If(
                    "per gemeente",
                    Dutch(a.IsPerMunicipality),
                    Dutch(b.IsPerMunicipality)
                ),
                .. FieldChange.If("openbaar", Dutch(a.IsPublic), Dutch(b.IsPublic)),
                .. Lists("gremia", a.Bodies, b.Bodies, Text),
                .. Lists("gemeenten", a.Municipalities, b.Municipalities, name => name),
                .. Lists("documenten", a.Documents, b.Documents, Text),
                .. Lists("berichten", a.Messages, b.Messages, message => message.Text),
                .. Lists("te beantwoorden vragen", a.GateQuestions, b.GateQuestions, text => text),
                .. Lists("open vragen", a.OpenQuestions, b.OpenQuestions, text => text),
                .. Lists("verwijzingen", a.References, b.References, reference => reference.Words),
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
