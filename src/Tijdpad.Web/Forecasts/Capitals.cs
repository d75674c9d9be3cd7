namespace Tijdpad.Web.Forecasts;

/// <summary>Words that come to stand at the beginning of a sentence.</summary>
internal static class Capitals
{
    public static string ToUpper(this string words, int at) =>
        words.Length <= at
            ? words
            : $"{words[..at]}{char.ToUpperInvariant(words[at])}{words[(at + 1)..]}";
}
