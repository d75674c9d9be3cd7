namespace Tijdpad.Dates;

/// <summary>What was not in the words of a date but taken from elsewhere.</summary>
public enum Inference
{
    /// <summary>It is the date of the cell above, which runs on.</summary>
    CellAbove,

    /// <summary>It is the date of the week heading.</summary>
    Heading,

    /// <summary>Words around the date were left out.</summary>
    OtherWords,

    /// <summary>A recess is taken to be the school holiday.</summary>
    Recess,

    /// <summary>The region of the school holidays.</summary>
    Region,

    /// <summary>The month stands before the day.</summary>
    UsOrder,

    Year,
}

/// <summary>What an <see cref="Inference"/> is called: in what is stored, and for people.</summary>
public static class InferenceNames
{
    private static readonly (Inference Of, string Code, string Dutch)[] All =
    [
        (Inference.CellAbove, "cell above", "cel erboven"),
        (Inference.Heading, "heading", "kop"),
        (Inference.OtherWords, "other words", "andere woorden"),
        (Inference.Recess, "recess", "reces"),
        (Inference.Region, "region", "regio"),
        (Inference.UsOrder, "US order", "maand vóór dag"),
        (Inference.Year, "year", "jaar"),
    ];

    /// <summary>The name in JSON, English.</summary>
    public static string Code(this Inference one) => Array.Find(All, row => row.Of == one).Code;

    /// <summary>In a list for people.</summary>
    public static string Words(this Inference one, Language language) =>
        language == Language.Dutch ? Array.Find(All, row => row.Of == one).Dutch : one.Code();

    /// <summary>Null when no inference is called so.</summary>
    public static Inference? Of(string code) =>
        Array.FindIndex(All, row => row.Code == code) is >= 0 and var at ? All[at].Of : null;
}
