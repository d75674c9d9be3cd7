using System.Text.RegularExpressions;

namespace Tijdpad.Dutch;

/// <summary>A date in words as part of a sentence, with the preposition that it lacks.</summary>
internal static partial class DutchWhen
{
    /// <summary>"op di 4 jul 2017", "in juni", "van week 14 t/m week 16"; "uiterlijk 1 juli" and "medio juni" stay.</summary>
    public static string Of(string date) =>
        HasOwn().IsMatch(date) ? date
        : date.Contains(" t/m ", StringComparison.Ordinal) ? $"van {date}"
        : IsDay().IsMatch(date) ? $"op {date}"
        : $"in {date}";

    [GeneratedRegex(
        @"^(?:uiterlijk|vanaf|tussen|ong|na|v[oó]{2}r|tot|t/m|niet|liefst|begin|medio|eind|half|op|in|van|rond|tijdens|binnen|per)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex HasOwn();

    [GeneratedRegex(
        @"^(?:(?:ma|di|wo|do|vr|za|zo)(?:[a-z]*dag)? )?\d",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex IsDay();
}
