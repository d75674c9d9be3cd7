using System.Text.RegularExpressions;
using Tijdpad.Activities;

namespace Tijdpad.Words;

/// <summary>The words by which plannings head their phases.</summary>
public static partial class PhasePhrases
{
    /// <summary>Is this text the heading of a phase, by its words alone?</summary>
    public static bool IsHeading(string text) =>
        KindOf(text) != PhaseKind.Other || Numbered().IsMatch(text);

    /// <summary>The step of the BOB model that a heading names; Other when it names none, or says more than a heading does.</summary>
    public static PhaseKind KindOf(string heading)
    {
        if (heading.Split(' ').Length > 6)
            return PhaseKind.Other;
        if (Orientation().IsMatch(heading))
            return PhaseKind.Orientation;
        if (Deliberation().IsMatch(heading))
            return PhaseKind.Deliberation;
        return Decision().IsMatch(heading) ? PhaseKind.Decision : PhaseKind.Other;
    }

    private const string Lead =
        @"^\W*(?:(?:fase|stap|deel)\s*(?:\d+|[ivx]+)\s*[:.–-]?\s*)?(?:[\divx]+[.)]\s*)?";
    private const string Tail = @"(?:\s*(?:\(.*\)|fase|[:.–-].*|\d))?\W*$";
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(
        Lead + @"(?:beeldvorming|beeldvormende?(?: fase)?|verkenning(?:sfase)?)" + Tail,
        Options
    )]
    private static partial Regex Orientation();

    [GeneratedRegex(
        Lead
            + @"(?:oordeelsvorming|oordeelsvormende?(?: fase)?|meningsvorming|meningsvormende?(?: fase)?)"
            + Tail,
        Options
    )]
    private static partial Regex Deliberation();

    [GeneratedRegex(
        Lead + @"(?:besluitvorming|besluitvormende?(?: fase)?|vaststelling(?:sfase)?)" + Tail,
        Options
    )]
    private static partial Regex Decision();

    [GeneratedRegex(
        @"^\W*(?:fase|deel|spoor|traject|onderdeel|blok|tranche)\s*(?:\d+|[ivx]+|[a-e])\b.{0,80}$",
        Options
    )]
    private static partial Regex Numbered();
}
