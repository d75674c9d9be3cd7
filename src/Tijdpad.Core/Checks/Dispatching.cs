using System.Text.RegularExpressions;
using Tijdpad.Plans;
using Tijdpad.Words;

namespace Tijdpad.Checks;

/// <summary>Which rows send papers, and to whom: rows of that kind, and meetings that end in forwarding ("… en doorgeleiding naar raden").</summary>
internal static partial class Dispatching
{
    public static bool Sends(Step step) =>
        step.Kind == ActivityKind.Dispatch || (step.IsMeeting && Forwards(step.Activity.Title));

    /// <summary>Those who get the papers: the bodies behind "aan" or "naar", else all bodies that the row names.</summary>
    public static ValueList<Body> Receivers(Step step)
    {
        var title = step.Activity.Title;
        var match = Receiver().Match(title);
        if (!match.Success)
            return step.Kind == ActivityKind.Dispatch ? step.Activity.Meaning.Bodies : [];
        var bodies = BodyWords.In(match.Groups["whom"].Value, step.Activity.Meaning.Municipalities);
        return bodies.IsEmpty && step.Kind == ActivityKind.Dispatch
            ? step.Activity.Meaning.Bodies
            : bodies;
    }

    private static bool Forwards(string title) =>
        title.Contains("door", StringComparison.OrdinalIgnoreCase) && Forward().IsMatch(title);

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"\b(?:en|,)\s+door(?:gelei|zend|sturen|verwijz)\w*\s+(?:aan|naar)\b", Options)]
    private static partial Regex Forward();

    // the receivers end where the purpose begins ("aan colleges ter bespreking in …")
    [GeneratedRegex(
        @"\b(?:verzend|verzond|toezend|verst|doorgelei|doorzend|doorst|aanlever|aanbied|rondst)\w*\b.*?\b(?:aan|naar)\s+(?<whom>.+?)(?:\s+(?:ter|voor|tbv|t\.b\.v\.|om|inzake|over)\b|$)",
        Options
    )]
    private static partial Regex Receiver();
}
