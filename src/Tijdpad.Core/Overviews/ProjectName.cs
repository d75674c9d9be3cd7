using System.Text.RegularExpressions;
using Tijdpad.Dutch;
using Tijdpad.Plans;

namespace Tijdpad.Overviews;

/// <summary>
/// What people call a project, beside the title of its document: "Toekomstvisie fase 2" for "Update detailplanning project
/// Toekomstvisie fase 2, d.d. 14 maart". It is proposed from the title; what somebody chose goes before.
/// </summary>
public static partial class ProjectName
{
    /// <summary>In characters.</summary>
    public const int Longest = 40;

    /// <summary>What a plan without a title is called.</summary>
    public const string OfNothing = "Planning";

    /// <summary>No name begins behind so many characters of a title.</summary>
    private const int LongestRead = 300;

    /// <param name="chosen">By somebody; "" when nobody did.</param>
    public static string Of(string chosen, string title) =>
        chosen.Length > 0 ? chosen : Proposed(title, []);

    /// <summary>What is proposed to who reads a plan in: its own municipalities are known as well.</summary>
    public static string Proposed(Plan plan) =>
        Proposed(plan.Title, plan.Municipalities.Select(one => one.Name));

    /// <summary>The name that follows from a title: without words for planning, versions, days and rows of municipalities. Never empty.</summary>
    private static string Proposed(string written, IEnumerable<string> municipalities)
    {
        var title = TextCleaner.Of(written);
        if (title.Length > LongestRead)
            title = title[..LongestRead];
        if (title.Contains("://", StringComparison.Ordinal))
            return OfNothing;
        title = Bracketed().Replace(title, " ");
        title = Dated().Replace(title, " ");
        title = MunicipalityRows.Without(title, municipalities);
        var parts = Sides().Split(title).Select(Subject).Where(part => part.Length > 0).ToList();
        return parts.Count == 0 ? OfNothing : Fitting(Sentence.Capital(parts[0]));
    }

    /// <summary>What is left of a part of the title without its words for planning; "" when it said no more than those.</summary>
    private static string Subject(string part)
    {
        var left = Trimmed(part);
        for (var before = ""; before != left; )
        {
            before = left;
            left = Trimmed(PlanningWords().Replace(left, ""));
        }
        left = Trimmed(PlanningTail().Replace(left, ""));
        left = OneMunicipality().Replace(left, "");
        return Trimmed(CommonRegulation().Replace(left, "GR"));
    }

    /// <summary>As much of it as fits: whole words, and no small word at the end.</summary>
    private static string Fitting(string name)
    {
        while (
            name.Length > Longest
            && name.LastIndexOf(", ", StringComparison.Ordinal) is > 0 and var at
        )
            name = name[..at];
        if (name.Length <= Longest)
            return name;
        var end = name.LastIndexOf(' ', Longest);
        if (end <= 0)
            return name[..Longest];
        // half of "Meerland en Polderland" would name one of the two
        var whole = HalfARow().Replace(name[..end], "");
        return Trimmed(SmallWordsAtEnd().Replace(whole, ""));
    }

    private static string Trimmed(string text) =>
        TextCleaner.Of(text).Trim(' ', ',', '.', ';', ':', '-', '–', '—', '|', '"', '“', '”', '\'');

    private const RegexOptions Plain =
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private const int Patience = 1_000;

    private const string Day =
        @"(\d{1,2} )?(jan(uari)?|feb(ruari)?|maart|mrt|apr(il)?|mei|juni?|juli?|aug(ustus)?|sep(t|tember)?|okt(ober)?|nov(ember)?|dec(ember)?)\.? \d{4}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d{4}-\d{2}-\d{2}";

    [GeneratedRegex(@"\([^()]*\)|\[[^\[\]]*\]", Plain, Patience)]
    private static partial Regex Bracketed();

    /// <summary>A version, a state or a day, with the words before it.</summary>
    [GeneratedRegex(
        $@"\b(versie|v)\.? ?\d+(\.\d+)*\b( (van|d\.?d\.?) )?|\b((stand( van zaken)?|peildatum|bijgewerkt( tot( en met)?)?|vastgesteld|eerste opzet|opzet)( (per|van|op|d\.?d\.?))?|d\.?d\.?|per|van|op)?:? ?(medio |eind |begin )?({Day})\b|\bstand van zaken\b",
        Plain,
        Patience
    )]
    private static partial Regex Dated();

    /// <summary>What divides a title in the subject and what is said of it.</summary>
    [GeneratedRegex(@": | [-–—|/] |\. | _ ", Plain, Patience)]
    private static partial Regex Sides();

    /// <summary>At the head: the sort of document, and that it is a newer one.</summary>
    [GeneratedRegex(
        @"^((update( \d+)?|bijgewerkte?|geactualiseerde?|actuele|aangepaste|herziene|gewijzigde|nieuwe|concept|ontwerp(?=planning)|definitieve?|vastgestelde|voorlopige|globale|indicatieve|gezamenlijke(?= (detail)?planning)|bijlage( \d+)?|memo|notitie|overzicht)\b|(detail|project|proces|procedure|werk|jaar|totaal|hoofd|raads|tijds?)?-?planning(en)?\b|tijd(s)?(pad|lijn|schema)\b|tijdspad\b|spoorboekje\b|stappenplan\b|draaiboek\b|routekaart\b|mijlpalen\b|project(?! \d)\b(?=.*\w)|(van|voor|het|de|over|rond|bij|inzake|tot|en)\b(?= |$))[ :,;–-]*",
        Plain,
        Patience
    )]
    private static partial Regex PlanningWords();

    /// <summary>At the end: the sort of document.</summary>
    [GeneratedRegex(
        @"[ ,–-]+((detail|project|proces|procedure|werk)?planning|tijds?pad|tijds?lijn|doorlooptijden|spoorboekje|concept|definitief|update)$",
        Plain,
        Patience
    )]
    private static partial Regex PlanningTail();

    /// <summary>", gemeente Terneuzen": of whom it is; the name of the project is about what.</summary>
    [GeneratedRegex(@"(?<=\w), gemeenten? \w[^,]*$", Plain, Patience)]
    private static partial Regex OneMunicipality();

    [GeneratedRegex(@"\bgemeenschappelijke regeling\b", Plain, Patience)]
    private static partial Regex CommonRegulation();

    [GeneratedRegex(@"( (van|voor|tussen|in|gemeenten))+ [\w-]+ en$", Plain, Patience)]
    private static partial Regex HalfARow();

    [GeneratedRegex(
        @"( (de|het|een|van|voor|en|of|in|op|met|tot|aan|door|naar|bij|over|der|den|tussen|per))+$",
        Plain,
        Patience
    )]
    private static partial Regex SmallWordsAtEnd();
}
