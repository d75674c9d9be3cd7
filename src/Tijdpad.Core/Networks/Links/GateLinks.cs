using System.Text.RegularExpressions;
using Tijdpad.Rows;
using Tijdpad.Words;

namespace Tijdpad.Networks.Links;

/// <summary>Whether papers may go on is answered before they do.</summary>
internal sealed partial class GateLinks : ILinkRule
{
    public IEnumerable<RowLink> Run(ProcessOrder process)
    {
        foreach (var gate in process.Rows.Where(row => !row.Activity.Meaning.GateQuestions.IsEmpty))
        foreach (var question in gate.Activity.Meaning.GateQuestions)
        {
            if (Whom().Match(question) is not { Success: true } match)
                continue;
            var bodies = BodyPhrases.In(match.Groups["whom"].Value);
            var next = process.After(gate).FirstOrDefault(row => row.IsSentTo(bodies));
            if (next is not null)
                yield return new(
                    gate,
                    next,
                    LinkBasis.Gate,
                    $"{Wording.RowFirst(gate)} beslist of het door kan ({Wording.Quote(question)}); {Wording.Row(next)} verzendt pas daarna."
                );
        }
    }

    [GeneratedRegex(
        @"\bnaar\s+(?<whom>[^?]+)\?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Whom();
}
