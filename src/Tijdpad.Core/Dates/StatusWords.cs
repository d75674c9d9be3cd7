using System.Text.RegularExpressions;

namespace Tijdpad.Dates;

/// <summary>Words inside a date cell that tell how firm the date is; they are taken out before it is read.</summary>
internal static class StatusWords
{
    internal const string Do =
        "(?:in)?(?:gepland|gevuld|plannen|vullen)|vastgesteld|vastgelegd|bepaald|bepalen|afgestemd|afstemmen"
        + "|geprikt|prikken|afgesproken|af te spreken|overlegd|bekend|gemaakt|gezet|gekozen|vast te stellen";

    // in order: what stands earlier wins when words could mean both ("nog niet definitief")
    private static readonly (Firmness Firmness, Regex Pattern)[] All =
    [
        (
            Firmness.Lapsed,
            Words(
                "(?:komt te |is |zijn )?verval(?:len|t)|(?:is )?geannuleerd|(?:is )?afgelast|(?:gaat )?niet door"
                    + "|(?:is )?geschrapt|cancelled|geannulleerd|gaat niet meer door"
            )
        ),
        (
            Firmness.ToBeScheduled,
            Words(
                $"(?:,? ?maar )?(?:(?:exacte )?(?:datum|data|planning) )?(?:moet|moeten|dient|wordt|worden|kan)"
                    + $" (?:te )?(?:nog|nader|later) (?:nader )?(?:worden )?(?:{Do})(?: te)?(?: worden)?"
            )
        ),
        (
            Firmness.ToBeScheduled,
            Words(
                $"(?:(?:exacte )?(?:datum|data|datums) )?(?:is |zijn )?(?:nog |nader |later )(?:niet |nader )?(?:te |in te |af te )?(?:{Do})(?: te worden)?"
                    + "|in te plannen|te plannen|te bepalen|af te stemmen|in planning"
            )
        ),
        (
            Firmness.ToBeScheduled,
            Words(
                "(?:(?:exacte )?(?:datum|data|datums|planning) )?(?:volgt|volgen)(?: nog| later)?|(?:datum|datums|data) prikken"
                    + "|(?:datum |data )?(?:nog )?(?:onbekend|niet bekend|nnb)|nn?tb|ntp|nnb|tbd|pm|pro memorie|datumprikker"
                    + "|op dit moment zijn nog geen data bekend|nog geen (?:datum|data)(?: bekend)?|geen datum bekend|uitgesteld"
                    + "|te zijner tijd|tzt|nader te noemen|dd-mm-jjjj"
            )
        ),
        (
            Firmness.Provisional,
            Words(
                "(?:nog )?(?:niet|te) (?:definitief|bevestigd|bevestigen)|onder voorbehoud(?: van [a-z ]+)?|ovb?|tbc"
                    + "|(?:onder )?voorbehoud|voorlopige?(?: datum)?|concept|waarschijnlijk|(?:naar )?verwacht(?:ing|e)?(?: datum)?|vermoedelijk"
                    + "|indicatief|indicatie|streef(?:datum|termijn)|streven(?: is)?|beoogde?(?: datum)?|(?<!spoedig |snel )mogelijk|misschien|wellicht"
                    + "|(?:in |onder )?optie|richtdatum|tentatief|(?<=^\\W*)eventueel|eventueel(?=\\W*$)|prognose|optioneel"
            )
        ),
        (
            Firmness.Held,
            Words(
                "(?:is |zijn |al |reeds )*(?:geweest|gehouden|voltooid|gedaan|uitgevoerd)|jl|(?:afgerond|gereed|klaar)(?= ?\\)?$)"
                    + "|(?:heeft|hebben) plaatsgevonden|jongstleden"
            )
        ),
        (
            Firmness.Confirmed,
            Words(
                "(?:is |zijn |datum )*(?:definitief|vastgesteld|bevestigd|akkoord)|(?:datum )?staat vast|vaste datum|vast"
            )
        ),
        (Firmness.Held, PhraseText.Make(@"[\u2713\u2714\u2611\u2705]")),
        (Firmness.Provisional, PhraseText.Make(@"\( ?\? ?\)|\?")),
    ];

    /// <summary>The text without its status words, and the firmness that weighs most among them.</summary>
    public static (string Left, Firmness Firmness) Take(string text)
    {
        var firmness = Firmness.Planned;
        foreach (var (meant, pattern) in All)
        {
            // "binnen 24 uur nadat het is vastgesteld" says nothing about the date itself
            if (
                meant is Firmness.Confirmed or Firmness.Held
                && text.Contains("nadat", StringComparison.Ordinal)
            )
                continue;
            var rest = pattern.Replace(text, " ");
            if (rest.Length == text.Length && rest == text)
                continue;
            text = rest;
            firmness = firmness == Firmness.Planned ? meant : firmness;
        }
        return (text, firmness);
    }

    private static Regex Words(string pattern) =>
        PhraseText.Make($@"(?<![\w'])(?:{pattern})(?![\w'])!?");
}
