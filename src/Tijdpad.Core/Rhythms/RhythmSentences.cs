using System.Text.RegularExpressions;
using Tijdpad.Dates;
using Tijdpad.Words;

namespace Tijdpad.Rhythms;

/// <summary>Reads words about meetings sentence by sentence; each may speak of another body.</summary>
internal sealed partial class RhythmSentences(RhythmContext context)
{
    private readonly List<ReadRhythm> _found = [];
    private readonly List<string> _notes = [];

    public RhythmReading Read(string text)
    {
        foreach (var sentence in Split(text))
            ReadSentence(sentence);
        if (_found.Count == 0)
            _found.Add(new(text, Rhythm.Unknown) { Gap = RhythmGap.Everything });
        return new(_found.ToValueList(), _notes.ToValueList());
    }

    private static IEnumerable<string> Split(string text) =>
        Ends().Split(text).Select(part => part.Trim()).Where(part => part.Length > 0);

    private void ReadSentence(string sentence)
    {
        var rest = ComparableRhythm.Of(sentence);
        var at = context with { Start = TakeStart(ref rest) ?? context.Start };
        var dropped = TakeDays(ref rest, Except());
        var added = TakeDays(ref rest, Also());
        var phrase = RhythmPhrases.All.FirstOrDefault(one => one.Pattern.IsMatch(rest));
        if (phrase is null)
        {
            _notes.Add($"Niet begrepen: “{sentence}”.");
            return;
        }
        var match = phrase.Pattern.Match(rest);
        var around = $"{rest[..match.Index]} {rest[(match.Index + match.Length)..]}";
        if (phrase.IsLoose && Unused(around).Length > 1)
        {
            _notes.Add($"Niet begrepen: “{sentence}”.");
            return;
        }
        var meaning = phrase.Meaning(match, at);
        if (meaning.Note.Length > 0)
            _notes.Add(meaning.Note);
        if (Unused(around) is { Length: > 1 } unused)
            _notes.Add($"Niet gebruikt: “{unused}”.");
        var body = MeetingNames.In(Cased(around, sentence));
        _found.Add(
            new ReadRhythm(sentence, meaning.Rhythm)
            {
                Gap = meaning.Gap,
                Dropped = dropped,
                Added = added,
            }.Of(body?.Kind, body?.Name ?? "")
        );
    }

    /// <summary>The words of a sentence that are in the rest, with their capitals.</summary>
    private static string Cased(string rest, string sentence)
    {
        var left = rest.Split(' ', ',', '.', ':', ';', '(', ')').ToHashSet(StringComparer.Ordinal);
        return string.Join(
            ' ',
            sentence
                .Split(' ', ',', '.', ':', ';', '(', ')')
                .Where(word => left.Contains(ComparableRhythm.Plain(word)))
        );
    }

    private static string Unused(string rest)
    {
        var words = Filler().Replace(MeetingNames.Without(rest), " ");
        return Gaps().Replace(words, " ").Trim(' ', ',', '.', ':', ';', '-', '(', ')');
    }

    private DateOnly? TakeStart(ref string rest)
    {
        var match = From().Match(rest);
        if (!match.Success)
            return null;
        var date = FuzzyDate.Read(match.Groups["date"].Value, new(context.AsOf));
        rest = rest.Remove(match.Index, match.Length);
        if (date is { Kind: DateKind.Day or DateKind.Week, Earliest: { } start })
            return start;
        _notes.Add($"Niet begrepen vanaf welke dag: “{match.Groups["date"].Value.Trim()}”.");
        return null;
    }

    private ValueList<DateOnly> TakeDays(ref string rest, Regex pattern)
    {
        var match = pattern.Match(rest);
        if (!match.Success)
            return [];
        var days = DayList.DaysIn(match.Groups["days"].Value, context.AsOf);
        if (days is null)
            return [];
        rest = rest.Remove(match.Index, match.Length);
        return days.ToValueList();
    }

    [GeneratedRegex(@"\s*(?:;|\||(?<=\p{Ll}{3})\. (?=\p{Lu}))\s*")]
    private static partial Regex Ends();

    [GeneratedRegex(
        @",? ?\(?\b(?:(?:gerekend )?vanaf|met ingang van|m\.?i\.?v\.?|te beginnen(?: op| met| in)?|beginnend(?: op| met| in)?|startend(?: op| met| in)?|start(?: op| in)?:?|voor het eerst(?: weer)?(?: op)?|eerste (?:keer|vergadering)(?: is)?(?: op)?:?|eerstvolgende(?: keer| vergadering)?(?: is)?(?: op)?:?|week 1 (?:begint|start|is)(?: op)?) (?<date>[^;()]+?)\)?(?=$|[;)]|, (?!\d))"
    )]
    private static partial Regex From();

    [GeneratedRegex(
        @",? ?\(?\b(?:behalve|uitgezonderd|m\.?u\.?v\.?|met uitzondering van|maar niet|niet)(?: op)? (?<days>\d[^;()]*?)\)?(?=$|[;)])"
    )]
    private static partial Regex Except();

    [GeneratedRegex(
        @",? ?\(?\b(?:en )?(?:ook|extra|daarnaast)(?: op)?:? (?<days>\d[^;()]*?)\)?(?=$|[;)])"
    )]
    private static partial Regex Also();

    [GeneratedRegex(
        @"\b(?:de|het|een|gemeente|vergader(?:t|en|ing|ingen|dag|dagen|ritme)?|komt|komen|bijeen|samen|bijeenkomst(?:en)?|is|zijn|wordt|op|om|in|van|te|er|dat|principe|de regel|regel|beginsel|meestal|doorgaans|normaal|gesproken|steeds|telkens|vaste?|vindt|vinden|plaats|reguliere?|gewoon(?:lijk)?|altijd|ongeveer|daarna|voor|kalender|maand|elke|zitting|zittingen|dag|dagen|avond|avonden)\b"
    )]
    private static partial Regex Filler();

    [GeneratedRegex(@"[\s,:;()]+")]
    private static partial Regex Gaps();
}
