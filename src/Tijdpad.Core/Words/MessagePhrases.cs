using System.Text.RegularExpressions;
using Tijdpad.Activities;

namespace Tijdpad.Words;

/// <summary>Reads a line of the column "Communicatie": channels, audiences, how far it is.</summary>
public static partial class MessagePhrases
{
    private static readonly (string Name, Regex Pattern)[] Channels =
    [
        ("e-magazine", EMagazine()),
        ("film", Film()),
        ("nieuwsbrief", Newsletter()),
        ("persbericht", PressRelease()),
        ("persmoment", PressMeeting()),
        ("website", Website()),
        ("sociale media", SocialMedia()),
        ("mail", Mail()),
        ("brief", Letter()),
        ("lokale krant", Paper()),
        ("bijeenkomst", Gathering()),
        ("vragenlijst", Questionnaire()),
        ("publicatie", Notice()),
        ("overleg", Consultation()),
    ];

    private static readonly (string Name, Regex Pattern)[] Audiences =
    [
        ("burgerpanel", PanelMembers()),
        ("deelnemers", Participants()),
        ("pers", Media()),
        ("inwoners", Inhabitants()),
        ("ondernemers", Entrepreneurs()),
        ("instellingen", Institutions()),
        ("raadsleden", Councillors()),
        ("colleges", Executives()),
        ("medewerkers", Staff()),
        ("communicatieadviseurs", Advisers()),
        ("provincie", Provinces()),
    ];

    /// <summary>The channels that a text names, each by its one name, in the order of our table.</summary>
    public static ValueList<string> ChannelsIn(string text) => NamesIn(Channels, text);

    /// <summary>The audiences that a text names, each by its one name, in the order of our table.</summary>
    public static ValueList<string> AudiencesIn(string text) => NamesIn(Audiences, text);

    /// <summary>One line of the communication cell as a message.</summary>
    public static Message Read(string text) =>
        new(
            text,
            ChannelsIn(text),
            AudiencesIn(text),
            Ready().IsMatch(text) ? MessageState.Drafted : MessageState.Idea,
            text.TrimEnd(')', '.', ' ').EndsWith('?')
        );

    private static ValueList<string> NamesIn((string Name, Regex Pattern)[] table, string text) =>
        table.Where(entry => entry.Pattern.IsMatch(text)).Select(entry => entry.Name).ToValueList();

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"\be-?magazines?\b", Options)]
    private static partial Regex EMagazine();

    [GeneratedRegex(@"film(?:pje)?s?\b|\bvideo", Options)]
    private static partial Regex Film();

    [GeneratedRegex(@"nieuwsbrie(?:f|ven)", Options)]
    private static partial Regex Newsletter();

    [GeneratedRegex(@"\bpersbericht(?:en)?\b", Options)]
    private static partial Regex PressRelease();

    [GeneratedRegex(@"\bpers(?:moment|gesprek|conferentie|uitnodiging)\b", Options)]
    private static partial Regex PressMeeting();

    [GeneratedRegex(@"\b(?:web)?sites?\b|\bwebpagina|\bonline\b|\bintranet\b", Options)]
    private static partial Regex Website();

    [GeneratedRegex(
        @"\bfacebook\b|\btwitter\b|\blinkedin\b|\binstagram\b|\bsocial(?:e)? media\b",
        Options
    )]
    private static partial Regex SocialMedia();

    [GeneratedRegex(@"\be?-?mail(?:en|ing|t)?\b|\bmailen\b", Options)]
    private static partial Regex Mail();

    [GeneratedRegex(@"\b(?:bewoners|raads|college)?brie(?:f|ven)\b", Options)]
    private static partial Regex Letter();

    [GeneratedRegex(
        @"\bkrant(?:en)?\b|\bhuis-aan-huis|\badvertentie|\bgemeente(?:pagina|nieuws)\b|\blokale pers\b",
        Options
    )]
    private static partial Regex Paper();

    [GeneratedRegex(@"\b\w*(?:bijeenkomst|avond|conferentie|symposium)(?:en)?\b", Options)]
    private static partial Regex Gathering();

    [GeneratedRegex(@"\bvragenlijst(?:en)?\b|\benqu[eê]te\b|\bpeiling\b", Options)]
    private static partial Regex Questionnaire();

    [GeneratedRegex(
        @"\bpublicatie\b|\bbekendmaking\b|\bter inzage\b|\bgemeenteblad\b|\bstaatscourant\b",
        Options
    )]
    private static partial Regex Notice();

    [GeneratedRegex(@"\boverleg\b|\bafstemm", Options)]
    private static partial Regex Consultation();

    [GeneratedRegex(@"panel(?:leden)?\b", Options)]
    private static partial Regex PanelMembers();

    [GeneratedRegex(@"\bdeelnemers?\b|\baanwezigen\b", Options)]
    private static partial Regex Participants();

    [GeneratedRegex(
        @"\bpers\b|\bpers(?:bericht|moment|gesprek|conferentie)|\bmedia\b(?<!social media)(?<!sociale media)|\bjournalist",
        Options
    )]
    private static partial Regex Media();

    [GeneratedRegex(@"\binwoners?|\bbewoners?|\bburgers\b|\bpubliek\b", Options)]
    private static partial Regex Inhabitants();

    [GeneratedRegex(@"\bondernemers\b|\bbedrijven\b", Options)]
    private static partial Regex Entrepreneurs();

    [GeneratedRegex(
        @"\binstellingen\b|\bmaatschappelijke? (?:organisaties|middenveld|partners)\b|\bpartners\b",
        Options
    )]
    private static partial Regex Institutions();

    [GeneratedRegex(@"\braadsleden\b|\braden\b|\bgemeenteraden\b|\bfracties\b|\braad\b", Options)]
    private static partial Regex Councillors();

    [GeneratedRegex(@"\bcolleges?\b|\bwethouders?\b|\bburgemeesters?\b", Options)]
    private static partial Regex Executives();

    [GeneratedRegex(
        @"\bmedewerkers\b|\bambtenaren\b|\bpersoneel\b|\bondernemingsraad\b|\bintranet\b",
        Options
    )]
    private static partial Regex Staff();

    [GeneratedRegex(@"\bcommunicatie-?\s?adviseurs?\b", Options)]
    private static partial Regex Advisers();

    [GeneratedRegex(@"\bprovincie\b|\bgedeputeerde", Options)]
    private static partial Regex Provinces();

    [GeneratedRegex(@"\bgereed\b|\bklaar\b|\bconcept\b", Options)]
    private static partial Regex Ready();
}
