using System.Text.RegularExpressions;
using Tijdpad.Activities;

namespace Tijdpad.Rows;

/// <summary>Which rows send papers, and to whom: rows of that kind, and meetings that end in forwarding ("… en doorgeleiding naar raden").</summary>
internal static partial class Dispatching
{
    public static bool Sends(PlanRow row) =>
        row.Kind == ActivityKind.Dispatch || (row.IsMeeting && Forwards(row.Activity.Title));

    /// <summary>Those who get the papers: the bodies behind "aan" or "naar", else all bodies that the row names.</summary>
    public static ValueList<Body> ReceiversOf(PlanRow row)
    {
        if (!Sends(row))
            return [];
        var all = row.Activity.Meaning.Bodies;
        var match = Receiver().Match(row.Activity.Title);
        if (!match.Success)
            return row.Kind == ActivityKind.Dispatch ? all : [];
        var whom = match.Groups["whom"].Value;
        var named = all.Where(body => Array.Exists(RootsOf(body), root => Holds(whom, root)))
            .ToValueList();
        return named.IsEmpty && row.Kind == ActivityKind.Dispatch ? all : named;
    }

    // what the words of a body have in common in singular, plural and compounds
    private static string[] RootsOf(Body body) =>
        body.Kind switch
        {
            BodyKind.College => ["colleg", "b&w", "b & w", "b en w"],
            BodyKind.Council => ["raad", "raden"],
            BodyKind.Residents => ["inwoner", "bewoner", "burger"],
            BodyKind.Press => ["pers", "media"],
            _ => [body.Name[..Math.Min(6, body.Name.Length)]],
        };

    private static bool Holds(string words, string root) =>
        words.Contains(root, StringComparison.OrdinalIgnoreCase);

    private static bool Forwards(string title) =>
        title.Contains("door", StringComparison.OrdinalIgnoreCase) && Forward().IsMatch(title);

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(
        @"(?:\ben|,)\s+(?:(?:daarna|vervolgens|dan)\s+)?door(?:gelei|zend|sturen|verwijz)\w*\s+(?:aan|naar)\b",
        Options
    )]
    private static partial Regex Forward();

    // the receivers end where the purpose begins ("aan colleges ter bespreking in …")
    [GeneratedRegex(
        @"\b(?:verzend|verzond|toezend|verst|doorgelei|doorzend|doorst|aanlever|aanbied|rondst)\w*\b.*?\b(?:aan|naar)\s+(?<whom>.+?)(?:\s+(?:ter|voor|tbv|t\.b\.v\.|om|inzake|over)\b|$)",
        Options
    )]
    private static partial Regex Receiver();
}
