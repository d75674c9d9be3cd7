using Tijdpad.Activities;
using Tijdpad.Dutch;
using Tijdpad.Plans;

namespace Tijdpad.Comparing;

/// <summary>
/// What changed between two plans, in the order in which it stands in them. Empty when they say the same;
/// ids alone make no difference.
/// </summary>
public sealed record PlanDifference(ValueList<PlanChange> Changes)
{
    public bool IsEmpty => Changes.IsEmpty;

    public static PlanDifference Between(Plan old, Plan now)
    {
        var phases = new ListDifference<Phase>(old.Phases, now.Phases, PlanMatching.Item);
        var headings = new ListDifference<WeekHeading>(
            old.WeekHeadings,
            now.WeekHeadings,
            PlanMatching.Item
        );
        var fields = new ActivityFields(old, now, phases.NewOf, headings.NewOf);
        return new([
            .. Head(old, now),
            .. Texts(ChangeSubject.OpenPoint, old.OpenPoints, now.OpenPoints, "Open punt", Text),
            .. Columns(old, now),
            .. phases.Changes(ChangeSubject.Phase, Label, phase => phase.Name, Fields),
            .. headings.Changes(ChangeSubject.WeekHeading, Label, item => item.Words, Fields),
            .. new ListDifference<Activity>(
                old.Activities,
                now.Activities,
                PlanMatching.Item
            ).Changes(ChangeSubject.Activity, (_, row) => $"Rij {row}", Whole, fields.Compare),
            .. Footnotes(old, now),
            .. Texts(ChangeSubject.Paragraph, old.OutsideTable, now.OutsideTable, "Alinea", t => t),
            .. Texts(ChangeSubject.Alias, old.Aliases, now.Aliases, "Andere namen", Text),
            .. TimingDifference.Between(old, now),
        ]);
    }

    private static IEnumerable<PlanChange> Head(Plan old, Plan now) =>
        new FieldChange[]
        {
            new(FieldNames.Title, old.Title, now.Title),
            new(FieldNames.AsOf, Day(old.AsOf), Day(now.AsOf)),
            new(FieldNames.Region, Region(old), Region(now)),
        }
            .Where(field => field.Old != field.New)
            .Select(field =>
                field.Of(ChangeKind.Changed, ChangeSubject.Plan, "Planning", null, null)
            )
            .Concat(Municipalities(old, now));

    private static IEnumerable<PlanChange> Municipalities(Plan old, Plan now) =>
        new ListDifference<Municipality>(
            old.Municipalities,
            now.Municipalities,
            item => new(item.Name, item.Name)
        ).Changes(
            ChangeSubject.Municipality,
            (item, _) => $"Gemeente {item.Name}",
            item => item.Name,
            (a, b) =>
                [
                    .. FieldChange.If("naam", a.Name, b.Name),
                    .. FieldChange.If("code", a.TooiCode ?? "", b.TooiCode ?? ""),
                    .. FieldChange.If(
                        a != b && (a.TooiCode ?? "") == (b.TooiCode ?? "") && a.Name == b.Name,
                        "code",
                        ""
                    ),
                ]
        );

    private static IEnumerable<PlanChange> Columns(Plan old, Plan now) =>
        new ListDifference<ColumnHeading>(
            old.Columns,
            now.Columns,
            column => new($"{column.Role} {column.Words}", column.Words)
        ).Changes(
            ChangeSubject.Column,
            (column, place) =>
                column.Words.Length == 0
                    ? $"Kolom {place}"
                    : $"Kolom {DutchQuote.Of(column.Words)}",
            column => column.Words,
            (a, b) =>
                [
                    .. FieldChange.If("kop", a.Words, b.Words),
                    .. FieldChange.If("soort", DutchNames.Of(a.Role), DutchNames.Of(b.Role)),
                ]
        );

    private static IEnumerable<PlanChange> Footnotes(Plan old, Plan now) =>
        new ListDifference<Footnote>(
            old.Footnotes,
            now.Footnotes,
            note => new(note.Mark, note.Text)
        ).Changes(
            ChangeSubject.Footnote,
            (note, _) => $"Voetnoot {note.Mark}",
            note => note.Text,
            (a, b) =>
                [
                    .. FieldChange.If("teken", a.Mark, b.Mark),
                    .. FieldChange.If("tekst", a.Text, b.Text),
                ]
        );

    /// <summary>The changes in a list of things that have nothing but a text.</summary>
    private static IEnumerable<PlanChange> Texts<T>(
        ChangeSubject subject,
        ValueList<T> olds,
        ValueList<T> news,
        string label,
        Func<T, string> text
    )
        where T : notnull =>
        new ListDifference<T>(olds, news, item => new(null, text(item))).Changes(
            subject,
            (_, place) => $"{label} {place}",
            text,
            (a, b) => [.. FieldChange.If(!a.Equals(b), "tekst", text(a), text(b))]
        );

    private static IEnumerable<FieldChange> Fields(Phase a, Phase b) =>
        [
            .. FieldChange.If("naam", a.Name, b.Name),
            .. FieldChange.If(
                a.Kind != b.Kind,
                "soort",
                DutchNames.Of(a.Kind),
                DutchNames.Of(b.Kind)
            ),
        ];

    private static IEnumerable<FieldChange> Fields(WeekHeading a, WeekHeading b) =>
        a.Words == b.Words
            ? FieldChange.If(
                a.Span != b.Span,
                "weken",
                a.Span.ToText(Language.Dutch),
                b.Span.ToText(Language.Dutch)
            )
            : FieldChange.If("tekst", a.Words, b.Words);

    private static string Label(Phase phase, int place) =>
        phase.Name.Length == 0 ? $"Fase {place}" : $"Fase {DutchQuote.Of(phase.Name)}";

    private static string Label(WeekHeading heading, int place) =>
        heading.Words.Length == 0 ? $"Weekkop {place}" : $"Weekkop {DutchQuote.Of(heading.Words)}";

    private static string Whole(Activity activity) =>
        string.Join(" | ", ActivityFields.Texts(activity).Where(text => text.Length > 0));

    private static string Text(OpenPoint point) => string.Join('\n', [point.Text, .. point.Sub]);

    private static string Text(DocumentAlias alias) => string.Join(" = ", alias.Names);

    private static string Region(Plan plan) =>
        plan.Region is { } region ? DutchNames.Of(region) : "";

    private static string Day(DateOnly? day) => day is { } known ? DutchDay.Full(known) : "";
}
