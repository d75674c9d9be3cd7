using CsCheck;
using Tijdpad.Activities;
using Tijdpad.Dates;
using Tijdpad.Plans;

namespace Tijdpad.Core.Tests.Plans;

/// <summary>Random plans: sound ones, with words that documents really hold and words that try the writers.</summary>
internal static class PlanGen
{
    private static readonly DateContext Context = new(new DateOnly(2031, 2, 3));

    private static readonly Gen<string> Word = Gen.OneOf(
        "raad",
        "college",
        "Bespreking",
        "concept-visie",
        "zienswijze",
        "€ 5.000",
        "“0.3”",
        "<b>&amp;",
        "=1+1",
        "@stuurgroep",
        "naïef",
        "🙂",
        "a;b",
        "\"citaat\"",
        "(?)",
        "[1]",
        "[*]",
        "-",
        "per mail"
    );

    public static readonly Gen<string> Words = Word.Array[0, 6]
        .Select(words => string.Join(' ', words));

    private static readonly Gen<string> SomeWords = Word.Array[1, 6]
        .Select(words => string.Join(' ', words));

    public static readonly Gen<FuzzyDate> Date = Gen.OneOf(
            "",
            "3/2",
            "uiterlijk 17/3",
            "16/3 of 17/3",
            "medio juni",
            "week 14 – 16",
            "n.t.b.",
            "eind 2031",
            "di 11 februari 20.00 uur (?)",
            "ong. 13/6",
            "vanaf 1 april",
            "voorjaar 2032",
            "na de zomer",
            "16/3 en 17/3 vervallen",
            "24/4 t/m 5/5",
            "4 weken voor de raad",
            "nog in te plannen (iets)"
        )
        .Select(words => FuzzyDate.Read(words, Context));

    private static Gen<ValueList<T>> Some<T>(this Gen<T> item, int most) =>
        item.Array[0, most].Select(items => items.ToValueList());

    private static readonly Gen<TextItem> Item = Gen.Select(
        SomeWords,
        Gen.Int[0, 3],
        (text, level) => new TextItem(text, level)
    );

    private static readonly Gen<Involvement?> Involvement = Gen.Select(
        Gen.Int[0, 3],
        Gen.Int[0, 3],
        Gen.Bool,
        (level, round, there) =>
            there
                ? new Involvement(
                    $"{new string('X', level)} ({round})",
                    level,
                    round == 0 ? null : round,
                    level == 3 ? "Mondeling" : null,
                    null
                )
                : null
    );

    private static readonly Gen<Occurrence> Occurrence = Gen.Select(
        Gen.OneOf("Oostwoude", "Westbroek", "Zuidhaven"),
        Date,
        Words,
        (municipality, date, words) => new Occurrence(municipality, date, words)
    );

    private static readonly Gen<OtherCell> Other = Gen.Select(
        Gen.OneOf("Wie", "B&W", ""),
        SomeWords,
        SomeWords,
        Gen.Bool,
        (heading, words, more, two) => new OtherCell(heading, two ? $"{words}\n{more}" : words)
    );

    private static readonly Gen<ActivityMeaning> Meaning = Gen.Select(
        Gen.Int[0, 12],
        Gen.Bool,
        SomeWords,
        Date,
        (kind, flag, words, date) =>
            flag
                ? new ActivityMeaning
                {
                    Kind = (ActivityKind)kind,
                    IsOptional = kind % 2 == 0,
                    Bodies = [new Body((BodyKind)kind, words)],
                    Documents = [new DocumentUse(words, "0.3", null, (DocumentRole)(kind % 4))],
                    Messages = [new Message(words, ["website"], [], (MessageState)(kind % 4))],
                    GateQuestions = [words],
                    References = [new DateReference(words, date, null)],
                }
                : ActivityMeaning.None
    );

    private static readonly Gen<Activity> Activity = Gen.Select(
        Gen.Select(Date, Words, Item.Some(4), Item.Some(2)),
        Gen.Select(Involvement, Occurrence.Some(2), Other.Some(2), Meaning),
        (words, more) =>
            new Activity("later")
            {
                Date = words.Item1,
                Title = words.Item2,
                Purpose = words.Item3,
                Communication = words.Item4,
                Involvement = more.Item1,
                Occurrences = more.Item2,
                Other = more.Item3,
                Meaning = more.Item4,
            }
    );

    private static readonly Gen<Plan> Untimed = Gen.Select(
        Gen.Select(Words, Gen.Bool, Words.Some(2), Item.Some(3)),
        Gen.Select(SomeWords.Some(3), Date.Some(4), Activity.Some(12)),
        Gen.Int,
        (head, body, seed) =>
            Build(head.Item1, head.Item2, body.Item1, body.Item2, body.Item3, seed)
                .WithOutsideTable(head.Item3)
                .WithOpenPoints([
                    .. head.Item4.Select(item => new OpenPoint(item.Text, [item.Text])),
                ])
    );

    public static Gen<Plan> Plan { get; } =
        Gen.Select(
            Untimed,
            Gen.Null(TimingGen.Timing),
            (plan, timing) => timing is null ? plan : plan.WithTiming(TimingGen.For(timing, plan))
        );

    private static Plan Build(
        string title,
        bool dated,
        ValueList<string> phases,
        ValueList<FuzzyDate> spans,
        ValueList<Activity> activities,
        int seed
    )
    {
        // Ids are drawn from a small set, so that two random plans share some of them.
        var random = new Random(seed);
        var ids = Enumerable.Range(1, 20).Select(n => $"r{n}").ToArray();
        random.Shuffle(ids);
        int? Of(int count, int index) => count == 0 ? null : index * count / activities.Count;
        return new Plan(title, dated ? new DateOnly(2031, 2, 3) : null)
            .WithFootnotes([new Footnote("1", "Onder voorbehoud."), new Footnote("*", title)])
            .WithStructure(
                [.. phases.Select((name, i) => new Phase($"f{i}", name, (PhaseKind)(i % 4)))],
                [.. spans.Select((span, i) => new WeekHeading($"w{i}", span.Words, span))],
                [
                    .. activities.Select(
                        (activity, i) =>
                            activity with
                            {
                                Id = ids[i],
                                PhaseId = Of(phases.Count, i) is { } f ? $"f{f}" : null,
                                WeekHeadingId = Of(spans.Count, i) is { } w ? $"w{w}" : null,
                            }
                    ),
                ]
            );
    }
}
