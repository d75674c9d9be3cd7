namespace Tijdpad.Dates;

/// <summary>Different words for the same thing, brought to the one that the phrase tables use.</summary>
internal static class PhraseSynonyms
{
    private static readonly char[] Edges = [' ', '.', ',', ':', '-', '!', '/'];

    private static readonly PhraseRule[] All =
    [
        new(@"(?<=[a-z]) ?: ", " ", ":"),
        Whole(@"half jaar|semester", "halfjaar"),
        Whole(@"zomerperiode", "zomer"),
        Before(
            @"zo (?:spoedig|snel) mogelijk(?: daarna| na [a-z ]+)?,? ?(?:maar|doch|en)? ?(?=uiterlijk|voor)",
            ""
        ),
        Whole(
            @"op (?:zijn|z'n|zn) laatst|ten laatste|niet later dan|deadline|uiterste datum|uiterlijke datum"
                + @"|sluitingsdatum|(?:maar |doch |tot )?(?:in ieder geval )?uiterlijk|op of voor|voor of op|laatste datum|inleverdatum",
            "uiterlijk"
        ),
        Whole(@"uiterlijk,? (?:op|per|tm|in|tot|de)", "uiterlijk"),
        Before(@"uiterlijk (?=voor )", ""),
        Whole(
            @"niet (?:eerder dan|voor)|op (?:zijn|z'n|zn) vroegst(?: vanaf| op| in| per)?|ten vroegste|vroegst",
            "vanaf"
        ),
        Whole(
            @"niet eerder dan|met ingang van|ingaande|ingaand op|miv|vanaf|per|va|sinds|sedert|start(?:end|datum)?(?: (?:op|in|vanaf|per))?|aanvang|ingang|invoering(?:sdatum)?|inwerkingtreding|gepubliceerd vanaf|beginnend(?: op| in)?",
            "vanaf"
        ),
        Whole(
            @"(?:na afloop van|volgend op|later dan|aansluitend op|direct na|kort na|meteen na|gelijk na|vlak na)",
            "na"
        ),
        Whole(@"(?:voorafgaand aan|eerder dan|kort voor|vlak voor|ruim voor|nog voor)", "voor"),
        Whole(@"(?:maar|doch)(?: in ieder geval)?", ""),
        Whole(
            @"ongeveer|ongev|omstreeks|rondom|rond|circa|ca|plusminus|ong|plm|richting|tegen|nabij|om en nabij|zo rond",
            "ong"
        ),
        Whole(@"ong (?:de|het|op|in|week van)(?= )", "ong"),
        Whole(
            @"in plaats van|ipv|was(?: eerst)?|was oorspronkelijk|voorheen|eerder gepland op|oorspronkelijk|verplaatst van|oude datum|verschoven van",
            "ipv"
        ),
        Whole(
            @"(?:is )?(?:verplaatst|verzet|verschoven|uitgesteld) (?:naar|tot)|wordt(?: nu)?|nieuwe datum",
            "wordt"
        ),
        Whole(
            @"(?:in|gedurende|tijdens) de loop van|in de periode|gedurende|ergens in|loop van|heel|geheel|gehele|hele",
            ""
        ),
        Whole(@"tot aan|tot en", "tot"),
        Whole(@"tot na", "na"),
        Whole(@"dan wel|danwel|oftewel|ofwel|resp|respectievelijk|alternatief|en/of|or", "of"),
        Whole(@"alsmede|alsook|evenals|plus|and", "en"),
        Before(
            @"week (?:van|vanaf|beginnend op|startend op|met) (?:de |het )?(?=(?:(?:ma|di|wo|do|vr|za|zo)[a-z]* )?\d)",
            "weekvan "
        ),
        Whole(@"weken|wkn|wk|weeknr|weeknummer|kalenderweek|w(?= ?\d)", "week"),
        Whole(@"(?:mid|midden|half|halverwege|halfweg|medio)", "medio"),
        Whole(@"(?:einde|eind|ultimo|laatste dagen|laat in|late)", "eind"),
        Whole(@"(?:begin|aanvang|eerste dagen|primo|vroeg in|vroege|prille)", "begin"),
        Whole(@"(?:school)?vakantieperiode", "vakantie"),
        Whole(@"(zomer|kerst|herfst|mei|voorjaars|krokus|paas) (vakantie|reces|verlof)", "$1$2"),
        Whole(@"aanstaande|aanstaand|eerstkomende|eerstvolgende|as", ""),
        Whole(
            @"de|het|een|'t|van|op|in|dd|datum|data|maand|om|weekend|periode|looptijd|circa|planning|geplande?|gereed|klaar|verzenden|(?:kalender|boek|begrotings)?jaar(?= (?:19|20)\d\d)|doorlopend|continu|(?:twee)?wekelijks|maandelijks|peildatum|stand|extra|bij",
            ""
        ),
        new(@"^(?:schooljaar|seizoen) (?=\d{4}[/-]\d)", "", "schooljaar", "seizoen"),
        new(@" ?, ?", ", ", ","),
        new(@" ?/ ?", "/", "/"),
        new(@"\( ?\)", " ", "("),
        new(@" +", " ", "  "),
    ];

    public static string Apply(string text)
    {
        foreach (var rule in All)
            text = rule.Apply(text);
        text = text.Trim(Edges);
        return text is ['(', .. var inner, ')'] && !inner.Contains('(', StringComparison.Ordinal)
            ? inner.Trim(Edges)
            : text;
    }

    // what ends in a look ahead says itself where it ends
    private static PhraseRule Before(string pattern, string to) =>
        new($@"(?<![\w'])(?:{pattern})", to, PhraseRule.LiteralsOf(pattern));

    private static PhraseRule Whole(string pattern, string to) =>
        new($@"(?<![\w'])(?:{pattern})(?!\w)", to, PhraseRule.LiteralsOf(pattern));
}
