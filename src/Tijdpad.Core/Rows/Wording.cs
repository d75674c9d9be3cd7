using System.Globalization;
using System.Text.RegularExpressions;
using Tijdpad.Activities;
using Tijdpad.Dutch;

namespace Tijdpad.Rows;

/// <summary>How findings speak of rows, days and words: short, Dutch, the same everywhere.</summary>
internal static partial class Wording
{
    private const int LongestQuote = 70;

    /// <summary>"rij 6 (Uiterlijk 17/3)", or "rij 6" when the row has no words for its date.</summary>
    public static string Row(PlanRow row) =>
        Bare(row.Activity.Date.Words) is { Length: > 0 } words
            ? $"rij {row.Number} ({Short(words)})"
            : $"rij {row.Number}";

    /// <summary>The body with its article, in the number of the row: "de colleges", "het college", "de klankbordgroep".</summary>
    public static string Who(Body body, PlanRow row) =>
        body.Kind switch
        {
            BodyKind.College when row.Says("colleges") => "de colleges",
            BodyKind.Council when row.Says("raden") => "de raden",
            BodyKind.Press => "de pers",
            BodyKind.Residents => "de inwoners",
            _ => DutchArticle.With(body.Name),
        };

    // "15/3 (moet nog ingepland worden!)" is known by its day
    private static string Bare(string words)
    {
        var at = words.IndexOf('(');
        return at > 0 ? words[..at].TrimEnd() : words;
    }

    /// <summary>"Rij 6 (Uiterlijk 17/3)", at the head of a sentence.</summary>
    public static string RowFirst(PlanRow row) => Sentence.Capital(Row(row));

    /// <summary>"rij 3", "rij 3 en 5", "rij 3, 5 en 8"; at most eight, then how many more.</summary>
    public static string Rows(IEnumerable<int> rows)
    {
        var numbers = rows.Distinct()
            .Order()
            .Select(row => row.ToString(CultureInfo.InvariantCulture))
            .ToList();
        return $"rij {WordList.Some(numbers)}";
    }

    public static string RowsFirst(IEnumerable<int> rows) => Sentence.Capital(Rows(rows));

    /// <summary>The words between quotation marks, cut off where they run long.</summary>
    public static string Quote(string words) => DutchQuote.Of(Short(words));

    /// <summary>What an activity is called, between quotation marks.</summary>
    public static string Quote(Activity activity) => Quote(activity.Name);

    private static string Short(string words)
    {
        var bare = words.Contains('[') ? FootnoteMark().Replace(words, "") : words;
        return bare.Length <= LongestQuote ? bare : $"{bare[..LongestQuote].TrimEnd()}…";
    }

    [GeneratedRegex(@"\[\d{1,3}\]", RegexOptions.CultureInvariant)]
    private static partial Regex FootnoteMark();
}
