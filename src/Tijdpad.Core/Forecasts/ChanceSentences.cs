using System.Globalization;

namespace Tijdpad.Forecasts;

/// <summary>A chance in words and in figures that claim no more than the runs can bear.</summary>
public static class ChanceSentences
{
    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    // the fractions that people know, each with the chances that round to it
    private static readonly (double UpTo, string Dutch, string English)[] Fractions =
    [
        (0.01, "vrijwel uitgesloten, minder dan 1 op 100", "almost ruled out, less than 1 in 100"),
        (0.035, "heel klein, ongeveer 1 op 50", "very small, about 1 in 50"),
        (0.075, "klein, ongeveer 1 op 20", "small, about 1 in 20"),
        (0.15, "klein, ongeveer 1 op 10", "small, about 1 in 10"),
        (0.225, "niet groot, ongeveer 1 op 5", "not large, about 1 in 5"),
        (0.29, "niet groot, ongeveer 1 op 4", "not large, about 1 in 4"),
        (0.42, "minder dan de helft, ongeveer 1 op 3", "less than even, about 1 in 3"),
        (0.58, "ongeveer half om half", "about even"),
        (0.71, "meer dan de helft, ongeveer 2 op 3", "more than even, about 2 in 3"),
        (0.775, "vrij groot, ongeveer 3 op 4", "fairly large, about 3 in 4"),
        (0.85, "groot, ongeveer 4 op 5", "large, about 4 in 5"),
        (0.925, "groot, ongeveer 9 op 10", "large, about 9 in 10"),
        (0.99, "heel groot, ongeveer 19 op 20", "very large, about 19 in 20"),
        (2, "vrijwel zeker, meer dan 99 op 100", "almost certain, more than 99 in 100"),
    ];

    /// <summary>"niet groot, ongeveer 1 op 5".</summary>
    public static string Of(double chance, Language language)
    {
        var found = Array.Find(Fractions, one => chance < one.UpTo);
        return language == Language.English ? found.English : found.Dutch;
    }

    /// <summary>"1 op 5": where there is no room for more.</summary>
    public static string Brief(double chance, Language language) =>
        Of(chance, language)
            .Split(", ")[^1]
            .Replace("ongeveer ", "", StringComparison.Ordinal)
            .Replace("about ", "", StringComparison.Ordinal);

    /// <summary>"23%", "minder dan 1%", "meer dan 99%"; with few runs rounded to five or ten percent ("ongeveer 25%").</summary>
    public static string Percent(double chance, int runs, Language language)
    {
        var (less, more, about) =
            language == Language.English
                ? ("less than 1%", "more than 99%", "about ")
                : ("minder dan 1%", "meer dan 99%", "ongeveer ");
        if (chance < 0.01)
            return less;
        if (chance > 0.99)
            return more;
        var step = StepFor(chance, runs);
        var rounded = Math.Clamp(Math.Round(chance * 100 / step) * step, 1, 99);
        var culture = language == Language.English ? English : Dutch;
        return string.Create(culture, $"{(step > 1 ? about : "")}{rounded:0}%");
    }

    // a figure is worth writing when two standard errors stay within half a step
    private static int StepFor(double chance, int runs)
    {
        var error = 200 * Math.Sqrt(chance * (1 - chance) / runs);
        return error <= 0.5 ? 1
            : error <= 2.5 ? 5
            : 10;
    }
}
