namespace Tijdpad.Dates;

/// <summary>
/// The grammar of a date cell. The order of the list is the grammar: the first phrase that matches the whole
/// cell wins. Each moment in the cell has been replaced by a letter for its kind: D a day, B a number beside
/// one, W a week, M a month, Q a quarter, H a half-year, S a season, Y a year, P a part, N a named moment.
/// </summary>
/// <remarks>To add a phrase: first a row in phrases.tsv of the tests, then an entry here.</remarks>
public static class DatePhrases
{
    internal const string T = "[DBWMQHSYPN]";

    /// <summary>What may stand between two moments of an enumeration.</summary>
    internal const string Between = "(?: ?, ?(?:en|of) ?| ?(?:tm|tot|-|en|of|,|/|\\+|&) ?| )";

    internal const string X = $"(?<x>{T}(?:{Between}{T})*)";

    internal const string Days = $"(?<x>(?:B{Between})*D(?:{Between}[DB])*)";

    private static readonly DatePhrase[] Sentences =
    [
        new(
            "a week and its days",
            "week 14 (3 t/m 7 april)",
            $@"W ?[:,]? ?\(? ?{Days} ?\)?",
            Plain
        ),
        new("days and their week", "13 maart (week 11)", $@"{Days} ?,? ?\(? ?W ?\)?", Plain),
        new("something coarse made exact", "juni (14 juni)", $@"[MQSHYWPN] ?\( ?{X} ?\)", Plain),
        new("something exact with its frame", "14 juni (Q2)", $@"{X} ?\( ?[MQSHYWPN] ?\)", Plain),
        new(
            "beside a season, made exact",
            "na de zomer (september)",
            $@"(?:voor|na|tot) [NS] ?[,(:] ?{X} ?\)?",
            Plain
        ),
        new(
            "exact, beside a season",
            "juni (voor de zomer)",
            $@"{X} ?[,(] ?(?:voor|na|tot) [NS] ?\)?",
            Plain
        ),
        new(
            "at the latest, said after",
            "17/3 uiterlijk",
            $@"{X} ?,? ?\(?(?:uiterlijk|of eerder) ?\)?",
            found => new DateShape.By(found.Dates.LatestOf.Last)
        ),
        new(
            "instead of",
            "in mei i.p.v. april",
            $@"{X} ?,? ?\(? ?ipv:? {T}(?:{Between}{T})* ?\)?",
            Plain
        ),
        new("moved to", "was 3/4, wordt 10/4", $@"(?:ipv )?{T} ?,? ?\(?(?:wordt) {X} ?\)?", Plain),
        new(
            "with a spare day",
            "10 oktober met een uitloop op 11 oktober",
            $@"{X} ?,? ?\(?(?:met )?(?:mogelijke )?(?:uitloop[a-z]*|reserve[a-z]*|eventueel|anders) ?(?:naar|:)? ?{T} ?\)?",
            Plain
        ),
        new(
            "between",
            "tussen eind april en half juni 2023",
            $@"tussen (?<x>{T}{Between}{T})",
            BetweenTwo
        ),
        new(
            "from, and at the latest",
            "vanaf 3 april, uiterlijk 22 april",
            $@"vanaf (?<x>{T} ?,? ?(?:en |maar )?uiterlijk {T})",
            BetweenTwo
        ),
        new(
            "after one and before another",
            "na 3 april en voor 1 mei",
            $@"na (?<x>{T} ?,? ?(?:en |maar )?(?:voor|uiterlijk) {T})",
            AfterAndBefore
        ),
        new(
            "at the latest",
            "uiterlijk 17/3",
            $"(?:uiterlijk|tm|-) {X}",
            found => new DateShape.By(found.Dates.LatestOf.Last)
        ),
        new(
            "before a named moment",
            "voor de zomer",
            $"(?:voor|tot|uiterlijk voor) (?<x>[NS])",
            BeforeNamed
        ),
        new("before", "voor 1 juli", $"(?:voor|tot) {X}", Before),
        new("after a named moment", "na de zomervakantie", "na (?<x>[NS])", AfterNamed),
        new("after", "na 1 juli", $"na {X}", After),
        new(
            "before something on a day",
            "voor de verkiezingen van 15 maart",
            "(?:voor|tot) [a-z&'. ]{3,60} (?<x>D)",
            Before
        ),
        new(
            "after something on a day",
            "na de raad van 15 maart",
            "na [a-z&'. ]{3,60} (?<x>D)",
            After
        ),
        new("from", "vanaf 1 april", $"vanaf {X}", Since),
        new("moved, without the old day", "verplaatst naar 10/4", $"wordt {X}", Plain),
        new(
            "from here on",
            "3 april e.v.",
            $@"{X} ?(?:ev|en verder|e[nr]? later|of later|e\.?v|(?:-|tm) ?(?:heden|nu|later|onbekend))",
            Since
        ),
        new("around", "ong. 13/6", $"ong {X}", Around),
        new("around, said after", "13/6 ongeveer", $@"{X} \(?ong\)?", Around),
        new("days, weeks, months …", "14/3", $"(?:tijdens |: ?)?{X}", Plain),
    ];

    /// <summary>Every phrase, with its name and an example, in the order in which they are tried.</summary>
    public static IReadOnlyList<DatePhrase> All { get; } = [.. Sentences, .. MomentPhrases.All];

    internal static IReadOnlyList<DatePhrase> Whole => Sentences;

    private static DateShape? Plain(PhraseMatch found) => found.Dates.Shape();

    private static DateShape.Within? BetweenTwo(PhraseMatch found) =>
        found.Hull is var hull && hull.First <= hull.Last
            ? new DateShape.Within(hull.First, hull.Last)
            : null;

    private static DateShape.Within? AfterAndBefore(PhraseMatch found)
    {
        var (from, to) = (found.First.Last.AddDays(1), found.Dates.LatestOf);
        var last = found.Match.Value.Contains("uiterlijk", StringComparison.Ordinal)
            ? to.Last
            : to.First.AddDays(-1);
        return from <= last ? new DateShape.Within(from, last) : null;
    }

    // "voor eind juni" is by the end of June: a vague part is not sharp enough to be excluded
    private static DateShape.By Before(PhraseMatch found) =>
        found.Dates.LatestOf is var last && last.To.Grain == Grain.Part
            ? new DateShape.By(last.Last)
            : new DateShape.By(last.First.AddDays(-1));

    private static DateShape.Since After(PhraseMatch found) =>
        new DateShape.Since(found.Dates.LatestOf.Last.AddDays(1));

    private static DateShape? Since(PhraseMatch found) =>
        found.Dates.Stretches is [{ IsSingle: false }]
            ? found.Dates.Shape()
            : new DateShape.Since(found.Dates.Earliest.First);

    private static DateShape.Around Around(PhraseMatch found)
    {
        var hull = found.Hull;
        var margin = hull.IsDay ? found.Conventions.AroundDay : found.Conventions.AroundSpan;
        return new DateShape.Around(hull, hull.First.AddDays(-margin), hull.Last.AddDays(margin));
    }

    private static DateShape.Named BeforeNamed(PhraseMatch found)
    {
        var unit = found.First.From;
        var last = IsSummer(unit) ? found.BeforeSummer(unit) : unit.First.AddDays(-1);
        return new DateShape.Named("voor " + NameOf(unit), null, last);
    }

    private static DateShape.Named AfterNamed(PhraseMatch found)
    {
        var unit = found.First.From;
        var first = IsSummer(unit) ? found.AfterSummer(unit) : unit.Last.AddDays(1);
        return new DateShape.Named("na " + NameOf(unit), first, null);
    }

    private static bool IsSummer(DateUnit unit) =>
        unit.Grain == Grain.Season && unit.First.Month == 6;

    private static string NameOf(DateUnit unit) => DutchDateRendering.Instance.Of(unit);
}
