using System.Text;
using System.Text.RegularExpressions;

namespace Tijdpad.Dates;

/// <summary>Words to meaning: takes out status and time, finds the moments, and looks the rest up in <see cref="DatePhrases"/>.</summary>
internal static class PhraseReader
{
    // a date with more words around it than this is a sentence about something else
    internal const int MostMoments = 30;

    internal const int MostWordsAround = 6;

    private static readonly Regex Nothing = ComparablePhrase.Make(
        @"\A[\s.\-_/()x?:,]*\z|\A(?:nvt|geen|n/a|na|leeg|onbekend|vacature)\z"
    );

    // only what cannot be anything else: an ISO date with the signs of EDTF around it
    private static readonly Regex Edtf = ComparablePhrase.Make(
        @"\A(?=.*\d{4}-\d\d)(?=.*(?:\.\.|/|[{~%]))[\d./,~?%{}[\]-]{8,}\z"
    );

    private static readonly Regex Duration = ComparablePhrase.Make(
        @"\((?:\d{1,2} ?(?:-|tot) ?)?\d{1,3} (?:weken|week|wkn|wk|maanden|mnd|dagen|dag)\)"
    );

    private static readonly Regex Moments = ComparablePhrase.Make(
        $"[DBWMQHSYPN](?:{DatePhrases.Between}[DBWMQHSYPN])*"
    );

    private static readonly Regex PastWords = ComparablePhrase.Make(@"\b(?:jl|jongstleden)\b");

    private static readonly Regex FutureWords = ComparablePhrase.Make(
        @"\b(?:as|aanstaande|aanstaand|eerstvolgende|eerstkomende)\b"
    );

    private static readonly Regex LoneName = ComparablePhrase.Make(
        @"\A(?<side>(?:uiterlijk |voor |na |tot |tijdens |vanaf |ong )*)N\z"
    );

    private static readonly char[] Edges = [' ', ',', ':', '(', ')', '.'];

    private static readonly PhraseReading Unknown = new(new DateShape.Nothing());

    /// <summary>All words together are a date.</summary>
    public static PhraseReading Read(
        string tidied,
        DateContext document,
        DateConventions conventions
    ) => Guarded(tidied, document, conventions, amongOthers: false);

    /// <summary>The words are a date, or there is one date among them.</summary>
    public static PhraseReading Find(
        string tidied,
        DateContext document,
        DateConventions conventions
    ) => Guarded(tidied, document, conventions, amongOthers: true);

    private static PhraseReading Guarded(
        string tidied,
        DateContext document,
        DateConventions conventions,
        bool amongOthers
    )
    {
        if (!KnownYears.Hold(document.AsOf) || ComparablePhrase.Comparable(tidied) is not { } text)
            return Unknown;
        if (Edtf.IsMatch(tidied) && EdtfReader.Read(tidied) is var (shape, doubt))
            return new(shape) { Firmness = doubt ? Firmness.Provisional : Firmness.Planned };
        return Understand(text, document, conventions, amongOthers);
    }

    private static PhraseReading Understand(
        string text,
        DateContext document,
        DateConventions conventions,
        bool amongOthers
    )
    {
        var (firm, firmness) = StatusPhrases.Take(text);
        var whole = firm.Trim(' ', '.', ',', ':', '!');
        if (Nothing.IsMatch(whole))
            return Unknown with { Firmness = WithoutWords(text, firmness) };
        var context = new ReadingContext(document, conventions, TenseOf(text));
        var reading = ReadRelative(whole, document) ?? ReadMoments(whole, context, amongOthers);
        return reading with { Firmness = firmness };
    }

    private static Tense TenseOf(string text) =>
        PastWords.IsMatch(text) ? Tense.Past
        : FutureWords.IsMatch(text) ? Tense.Future
        : Tense.Open;

    // "?" or nothing but dots is a place left open
    private static Firmness WithoutWords(string text, Firmness firmness) =>
        firmness == Firmness.Provisional && !text.Any(char.IsLetter)
            ? Firmness.ToBeScheduled
            : firmness;

    private static PhraseReading? ReadRelative(string text, DateContext document) =>
        RelativePhrases.Read(Single(text), words => FuzzyDate.Find(words, document)) is { } shape
            ? new PhraseReading(shape)
            : null;

    private static string Single(string text) =>
        string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static PhraseReading ReadMoments(string text, ReadingContext context, bool amongOthers)
    {
        var lasting = Duration.Match(text);
        var (untimed, time) = ClockPhrases.Take(Duration.Replace(text, " "));
        var canonical = PhraseSynonyms.Apply(Single(untimed));
        var (signs, moments) = Scan(canonical, context);
        var reading =
            moments.Count > MostMoments ? Unknown
            : moments.Count == 0 ? WithoutMoments(Single(untimed), time)
            : Match(signs, moments, context)
                ?? Match(WithoutBrackets(signs), moments, context)
                ?? Unresolved(signs, moments)
                ?? (amongOthers ? Among(signs, moments, context) : null)
                ?? Unknown;
        var kept = $"{time} {lasting.Value.Trim('(', ')')}".Trim();
        return reading with { TimeWords = kept };
    }

    private static PhraseReading WithoutMoments(string text, string time)
    {
        if (RelativePhrases.ReadGeneral(text) is { } shape)
            return new(shape);
        // a time of day alone: on a day that something else gives
        return time.Length > 0 && text.Length < 4 ? new(new DateShape.Apart(null, null)) : Unknown;
    }

    private static (string Signs, List<Moment> Moments) Scan(string text, ReadingContext context)
    {
        var signs = new StringBuilder(text.Length);
        var moments = new List<Moment>();
        for (var at = 0; at < text.Length; )
        {
            var starts = at == 0 || !char.IsLetterOrDigit(text[at - 1]);
            if (
                starts
                && text[at] != ' '
                && MomentPhrases.At(text, at, context) is var (moment, end)
            )
            {
                moments.Add(moment);
                signs.Append(Sign(moment));
                at = end;
                continue;
            }
            signs.Append(text[at++]);
        }
        return (signs.ToString().Trim(), moments);
    }

    private static char Sign(Moment moment) =>
        moment.Bare is not null ? 'B'
        : moment.BarePiece != Piece.Whole ? 'P'
        : moment.Grain switch
        {
            Grain.Day => 'D',
            Grain.Week => 'W',
            Grain.Month => 'M',
            Grain.Quarter => 'Q',
            Grain.HalfYear => 'H',
            Grain.Season => 'S',
            Grain.Year => 'Y',
            Grain.Part => 'P',
            _ => 'N',
        };

    private static PhraseReading? Match(string signs, List<Moment> moments, ReadingContext context)
    {
        foreach (var phrase in DatePhrases.Whole)
        {
            var match = phrase.Pattern.Match(signs);
            if (!match.Success)
                continue;
            var found = Enumerate(signs, match.Groups["x"], moments, context);
            if (found is null || phrase.Meaning!(new(match, found, context)) is not { } shape)
                return null;
            return new(shape) { Inferred = found.Inferred, NamedDays = found.NamedDays };
        }
        return null;
    }

    // "4 juli (of 11 juli)"
    private static string WithoutBrackets(string signs) =>
        Single(signs.Replace('(', ' ').Replace(')', ' '));

    private static Enumeration? Enumerate(
        string signs,
        Group x,
        List<Moment> moments,
        ReadingContext context
    )
    {
        var first = signs[..x.Index].Count(char.IsAsciiLetterUpper);
        var count = x.Value.Count(char.IsAsciiLetterUpper);
        var between = x
            .Value.Split("DBWMQHSYPN".ToCharArray())
            .Skip(1)
            .Take(count - 1)
            .Select(word => Separator(word.Trim()));
        var own = moments.GetRange(first, count);
        // "1e kwartaal 2018 (jan t/m mrt)": the frame gives the year
        if (own.TrueForAll(moment => moment.Year is null))
            own[^1] = own[^1] with { Year = moments.Find(moment => moment.Year is not null)?.Year };
        return new MomentResolver(context).Resolve(own, [.. between]);
    }

    private static string Separator(string words) =>
        words.Length == 0 ? ","
        : words.Contains("uiterlijk", StringComparison.Ordinal)
        || words.Contains("voor", StringComparison.Ordinal)
            ? ","
        : words.Trim(',', ' ') is { Length: > 0 } word ? word
        : ",";

    // a holiday that the calendar does not give: the words still say what it is
    private static PhraseReading? Unresolved(string signs, List<Moment> moments) =>
        moments is [{ Name.Length: > 0 } moment] && LoneName.Match(signs) is { Success: true } match
            ? new(
                new DateShape.Named(
                    $"{match.Groups["side"]}{moment.Name} {moment.Year}".Trim(),
                    null,
                    null
                )
            )
            : null;

    /// <summary>A date among other words ("college d.d. 7/3"): read, with the other words kept apart.</summary>
    private static PhraseReading? Among(string signs, List<Moment> moments, ReadingContext context)
    {
        var words = signs.Split(' ');
        if (
            Moments.Count(signs) != 1
            || signs.Any(char.IsAsciiDigit)
            || words.Length > MostWordsAround + 2 * moments.Count
        )
            return null;
        // the longest run of words that is a date
        for (var count = words.Length - 1; count > 0; count--)
        for (var start = 0; start + count <= words.Length; start++)
        {
            var part = string.Join(' ', words[start..(start + count)]).Trim(Edges);
            if (part.Count(char.IsAsciiLetterUpper) != moments.Count)
                continue;
            if (Match(part, moments, context) is not { } reading)
                continue;
            var left = string.Join(' ', [.. words[..start], .. words[(start + count)..]]);
            return reading with
            {
                LeftOver = left.Trim(Edges),
                Inferred = reading.Inferred.Add(Inference.OtherWords),
            };
        }
        return null;
    }
}
