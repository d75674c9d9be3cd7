using System.Collections.Frozen;
using System.Globalization;

namespace Tijdpad.Web.Http;

/// <summary>
/// The texts of the site in the language of the visitor. The Dutch sentence is written where it is used and is the key;
/// <c>Texts.en.tsv</c> has the English one beside it.
/// </summary>
public sealed class Texts(Language language)
{
    public const string Cookie = "taal";

    internal static readonly FrozenDictionary<string, string> English = Load();

    private static readonly CultureInfo DutchCulture = CultureInfo.GetCultureInfo("nl-NL");
    private static readonly CultureInfo EnglishCulture = CultureInfo.GetCultureInfo("en-GB");

    public Language Language => language;

    public bool IsEnglish => language == Language.English;

    public string Code => IsEnglish ? "en" : "nl";

    public CultureInfo Culture => IsEnglish ? EnglishCulture : DutchCulture;

    /// <summary>A sentence; what has no English stays Dutch.</summary>
    public string this[string dutch] =>
        IsEnglish && English.TryGetValue(dutch, out var english) ? english : dutch;

    /// <summary>A sentence with {0}, {1}, … filled in.</summary>
    public string this[string dutch, params object?[] values] =>
        string.Format(Culture, this[dutch], values);

    /// <summary>"1 activiteit" or "35 activiteiten".</summary>
    public string Count(int number, string one, string many) =>
        $"{number.ToString(Culture)} {this[number == 1 ? one : many]}";

    /// <summary>What everybody gets alike says its language in the address: a cookie would tell caches nothing.</summary>
    public static Texts Of(HttpContext? context)
    {
        var wanted =
            context?.Request.Path.StartsWithSegments(
                SiteRoutes.PublicPages,
                StringComparison.Ordinal
            ) == true
                ? context.Request.Query[Cookie].ToString()
                : context?.Request.Cookies[Cookie];
        return new(wanted == "en" ? Language.English : Language.Dutch);
    }

    private static FrozenDictionary<string, string> Load()
    {
        using var stream = typeof(Texts).Assembly.GetManifestResourceStream("Texts.en.tsv")!;
        using var reader = new StreamReader(stream);
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
            if (line.Split('\t') is [var dutch, var english])
                texts.Add(dutch, english);
        return texts.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
