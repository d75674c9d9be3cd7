using System.Text.RegularExpressions;
using Tijdpad.Activities;

namespace Tijdpad.Words;

/// <summary>Reads the mark in the column "In college/raad" ("XX (2)", "XXX (3) Mondeling (incl. advies)").</summary>
public static partial class InvolvementPhrases
{
    /// <summary>The mark, or null when the cell is empty. Words without crosses are kept with level 0.</summary>
    public static Involvement? Read(string words)
    {
        if (string.IsNullOrWhiteSpace(words))
            return null;
        var match = Mark().Match(words);
        if (!match.Success)
            return new Involvement(words, 0, null, MannerIn(words), null);

        var round = match.Groups["round"];
        var rest = match.Groups["rest"].Value.Trim();
        var manner = MannerIn(rest);
        var remark = manner is null ? rest : Manner().Replace(rest, "", 1).Trim();
        return new Involvement(
            words,
            match.Groups["cross"].Length,
            round.Success
                ? int.Parse(round.Value, System.Globalization.CultureInfo.InvariantCulture)
                : null,
            manner,
            remark.Length == 0 ? null : Bare(remark)
        );
    }

    /// <summary>Is this what such a cell looks like: only crosses, ticks and rounds?</summary>
    public static bool IsMark(string words) => Mark().IsMatch(words) || Tick().IsMatch(words);

    private static string? MannerIn(string words) =>
        Manner().Match(words) is { Success: true } match ? match.Value.ToLowerInvariant() : null;

    private static string Bare(string remark) =>
        remark is ['(', .. var inside, ')'] && !inside.Contains('(') ? inside : remark;

    [GeneratedRegex(
        @"^\s*(?<cross>[xX]{1,5})(?![\w])\s*(?:\((?<round>\d{1,2})\))?\s*(?<rest>.*)$",
        RegexOptions.CultureInvariant | RegexOptions.Singleline
    )]
    private static partial Regex Mark();

    [GeneratedRegex(@"^\s*[✓✔√•●*vV+]\s*(?:\(\d{1,2}\))?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Tick();

    [GeneratedRegex(
        @"\b(?:mondeling|schriftelijk|per mail|ter kennisname|digitaal|informeel|hamerstuk)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Manner();
}
