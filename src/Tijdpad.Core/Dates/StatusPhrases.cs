namespace Tijdpad.Dates;

/// <summary>Words inside a date cell that tell how firm the date is; they are taken out before it is read.</summary>
internal static class StatusPhrases
{
    internal const string Do =
        "(?:in)?(?:gepland|gevuld|plannen|vullen)|vastgesteld|vastgelegd|bepaald|bepalen|afgestemd|afstemmen"
        + "|geprikt|prikken|afgesproken|af te spreken|overlegd|bekend|gemaakt|gezet|gekozen|vast te stellen";

    // in order: what stands earlier wins when words could mean both ("nog niet definitief")
    private static readonly (Firmness Firmness, PhraseRule Rule)[] All =
    [
        (
            Firmness.Lapsed,
            Words(
                "(?:komt te |is |zijn )?verval(?:len|t)|(?:is )?geannuleerd|afgezegd|niet doorgegaan|(?:is )?afgelast|(?:gaat )?niet door"
                    + "|(?:is )?geschrapt|cancelled|geannulleerd|gaat niet meer door",
                "verval",
                "afgezegd",
                "annul",
                "elast",
                "door",
                "schrapt",
                "cancel"
            )
        ),
        (
            Firmness.ToBeScheduled,
            Words(
                $"(?:,? ?maar )?(?:(?:exacte )?(?:datum|data|planning) )?(?:moet|moeten|dient|wordt|worden|kan)"
                    + $" (?:te )?(?:nog|nader|later) (?:nader )?(?:worden )?(?:{Do})(?: te)?(?: worden)?",
                "nog",
                "nader",
                "later"
            )
        ),
        (
            Firmness.ToBeScheduled,
            Words(
                $"(?:(?:exacte )?(?:datum|data|datums) )?(?:is |zijn )?(?:nog |nader |later )(?:niet |nader )?(?:te |in te |af te )?(?:{Do})(?: te worden)?"
                    + "|in te plannen|te plannen|te bepalen|af te stemmen|in planning",
                "nog",
                "nader",
                "later",
                "te ",
                "planning"
            )
        ),
        (
            Firmness.ToBeScheduled,
            Words(
                "(?:(?:exacte )?(?:datum|data|datums|planning) )?(?:volgt|volgen)(?: nog| later)?|(?:datum|datums|data) prikken"
                    + "|(?:datum |data )?(?:nog )?(?:onbekend|niet bekend|nnb)|nn?tb|ntp|nnb|tbd|pm|pro memorie|datumprikker"
                    + "|op dit moment zijn nog geen data bekend|nog geen (?:datum|data)(?: bekend)?|geen datum bekend|uitgesteld"
                    + "|te zijner tijd|tzt|nader te noemen|dd-mm-jjjj",
                "volg",
                "prik",
                "bekend",
                "nb",
                "tb",
                "ntp",
                "pm",
                "memorie",
                "geen",
                "uitgesteld",
                "tijd",
                "tzt",
                "nader",
                "jjjj"
            )
        ),
        (
            Firmness.Provisional,
            Words(
                "(?:nog )?(?:niet|te) (?:definitief|bevestigd|bevestigen)|onder voorbehoud(?: van [a-z ]+)?|ov[bv]?|tbc"
                    + "|(?:onder )?voorbehoud|voorlopige?(?: datum)?|concept|waarschijnlijk|(?:naar )?verwacht(?:ing|e)?(?: datum)?|vermoedelijk"
                    + "|indicatief|indicatie|streef(?:datum|termijn)|streven(?: is)?|beoogde?(?: datum)?|(?<!spoedig |snel )mogelijk|misschien|wellicht"
                    + "|(?:in |onder )?optie|richtdatum|tentatief|(?<=^\\W*)eventueel|eventueel(?=\\W*$)|prognose|optioneel",
                "niet",
                "te ",
                "ov",
                "tbc",
                "voor",
                "concept",
                "waarsch",
                "verwacht",
                "vermoed",
                "indicati",
                "stre",
                "beoogd",
                "mogelijk",
                "misschien",
                "wellicht",
                "opti",
                "richtdatum",
                "tentatief",
                "eventueel",
                "prognose"
            )
        ),
        (
            Firmness.Held,
            Words(
                "(?:is |zijn |al |reeds )*(?:geweest|gehouden|voltooid|gedaan|uitgevoerd|afgerond)|jl|(?:gereed|klaar)(?= ?\\)?$)"
                    + "|(?:heeft|hebben) plaatsgevonden|jongstleden",
                "geweest",
                "gehouden",
                "afgerond",
                "gereed",
                "voltooid",
                "klaar",
                "gedaan",
                "uitgevoerd",
                "jl",
                "plaats",
                "jongst"
            )
        ),
        (
            Firmness.Confirmed,
            Words(
                "(?:is |zijn |datum )*(?:definitief|vastgesteld|bevestigd|akkoord)|(?:datum )?staat vast|vaste datum|vast",
                "definitief",
                "vast",
                "bevestigd",
                "akkoord"
            )
        ),
        (
            Firmness.Held,
            new(@"[\u2713\u2714\u2611\u2705]", " ", "\u2713", "\u2714", "\u2611", "\u2705")
        ),
        (Firmness.Provisional, new(@"\( ?\? ?\)|\?", " ", "?")),
    ];

    /// <summary>The text without its status words, and the firmness that weighs most among them.</summary>
    public static (string Left, Firmness Firmness) Take(string text)
    {
        var firmness = Firmness.Planned;
        foreach (var (meant, rule) in All)
        {
            // "binnen 24 uur nadat het is vastgesteld" says nothing about the date itself
            if (
                meant is Firmness.Confirmed or Firmness.Held
                && text.Contains("nadat", StringComparison.Ordinal)
            )
                continue;
            var rest = rule.Apply(text);
            if (rest.Length == text.Length && rest == text)
                continue;
            text = rest;
            firmness = firmness == Firmness.Planned ? meant : firmness;
        }
        return (text, firmness);
    }

    private static PhraseRule Words(string pattern, params string[] needs) =>
        new($@"(?<![\w'])(?:{pattern})(?![\w'])!?", " ", needs);
}
