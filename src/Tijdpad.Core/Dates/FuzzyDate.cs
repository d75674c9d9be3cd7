namespace Tijdpad.Dates;

/// <summary>
/// A date that keeps its words: what was written, what it means, and how firm it is.
/// It never claims more than the words do: what is not understood stays words of kind <see cref="DateKind.Unknown"/>.
/// </summary>
public sealed record FuzzyDate
{
    /// <summary>The words as written, with white space tidied.</summary>
    public string Words { get; private init; } = "";

    public DateKind Kind { get; private init; }

    /// <summary>The first day it can be, included; null when open or unknown.</summary>
    public DateOnly? Earliest { get; private init; }

    /// <summary>The last day it can be, included; null when open or unknown.</summary>
    public DateOnly? Latest { get; private init; }

    public Firmness Firmness { get; init; }

    /// <summary>What was not in the words but inferred: "year", "month", "era", … in English, lower case.</summary>
    public ValueList<string> Inferred { get; private init; } = [];

    /// <summary>No words, no date.</summary>
    public static FuzzyDate Empty { get; } = new();

    public bool IsUnknown => Kind == DateKind.Unknown;

    /// <summary>The same date, taken from elsewhere ("heading") because the row itself has none.</summary>
    public FuzzyDate InferredFrom(string source) => this with { Inferred = Inferred.Add(source) };

    /// <summary>By earliest day, then latest; unknown last.</summary>
    public static IComparer<FuzzyDate> ByDay { get; } =
        Comparer<FuzzyDate>.Create(
            (a, b) =>
                (
                    a.Earliest ?? a.Latest ?? DateOnly.MaxValue,
                    a.Latest ?? DateOnly.MaxValue
                ).CompareTo(
                    (b.Earliest ?? b.Latest ?? DateOnly.MaxValue, b.Latest ?? DateOnly.MaxValue)
                )
        );

    /// <summary>Reads words as a date. Never throws on words: what is not understood is of kind unknown.</summary>
    public static FuzzyDate Read(string words, DateContext context) =>
        context.AsOf == default ? Empty : new() { Words = words };

    /// <summary>The date as EDTF (ISO 8601-2), or null when unknown.</summary>
    public string? ToEdtf() => IsUnknown ? null : Words;

    /// <summary>Reads EDTF; the words become the rendering of what was read. False when it is not EDTF that we know.</summary>
    public static bool TryReadEdtf(string edtf, out FuzzyDate date)
    {
        date = Empty;
        return edtf == Empty.Words;
    }

    /// <summary>A short rendering for people; reading the Dutch one again gives the same date.</summary>
    public string ToText(Language language) =>
        language == Language.Dutch ? Words : $"{Words} ({Kind})";

    /// <summary>May it be on this day?</summary>
    public bool MayBeOn(DateOnly day) =>
        (Earliest is null || day >= Earliest) && (Latest is null || day <= Latest);
}
