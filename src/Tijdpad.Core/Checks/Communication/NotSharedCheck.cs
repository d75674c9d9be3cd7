using System.Text.RegularExpressions;
using Tijdpad.Activities;
using Tijdpad.Dutch;
using Tijdpad.Findings;
using Tijdpad.Rows;

namespace Tijdpad.Checks.Communication;

/// <summary>Something is ready, and nobody shares it.</summary>
public sealed partial class NotSharedCheck : ICheck
{
    public string Code => "TP065";

    public string Title => "Iets is gereed, maar niemand deelt het";

    public CheckFamily Family => CheckFamily.Communication;

    public IEnumerable<Finding> Run(CheckContext context)
    {
        Dictionary<string, int>? last = null;
        foreach (var row in context.Rows.Saying("gereed"))
        foreach (
            var text in row.Texts()
                .Where(text => text.Contains("gereed", StringComparison.OrdinalIgnoreCase))
        )
        {
            if (Product().Match(text) is not { Success: true } match || IsSharedHere(row))
                continue;
            // a planning by months leaves such steps out
            if (row.Day is null && row.Earliest is not null)
                continue;
            last ??= LastMentions(context.Rows);
            var product = match.Groups["product"].Value;
            if (
                last.GetValueOrDefault(Head(product)) > row.Number
                || row.Number == context.Rows.All.Count
            )
                continue;
            yield return this.Found(
                Severity.Advice,
                [row.Number],
                [new About.Words(product)],
                $"{Wording.RowFirst(row)} heeft {Wording.Quote(product)} gereed, maar geen rij verspreidt of bespreekt het.",
                "Wat klaarligt en niet wordt gedeeld, had niet gemaakt hoeven worden.",
                $"Zet erbij wie het wanneer krijgt, of voeg na {Wording.Row(row)} een rij toe waarin het wordt gedeeld."
            );
            break;
        }
    }

    private static bool IsSharedHere(PlanRow row) =>
        row.Activity.Meaning.Messages.Any(message =>
            message.State == MessageState.Idea
            && (message.Channels.Count > 0 || message.Audiences.Count > 0)
        ) || row.Activity.Meaning.Messages.Any(message => message.Audiences.Count > 0);

    // the last row that has a word that ends like the product: "totaalrapportage" and "rapportage" are one thing
    private static Dictionary<string, int> LastMentions(RowIndex steps)
    {
        var last = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in steps.Saying(Heads.Split('|')))
        foreach (var text in row.Texts())
        foreach (Match match in Thing().Matches(text))
            last[Head(match.Value)] = row.Number;
        return last;
    }

    private static string Head(string product)
    {
        foreach (var head in Heads.Split('|'))
        {
            if (product.Contains(head, StringComparison.OrdinalIgnoreCase))
                return head;
        }
        return Stems.Of(product);
    }

    private const string Heads =
        "e-magazine|film|nieuwsbrief|rapport|brochure|folder|vragenlijst|infographic|flyer|poster|factsheet|website|magazine|verslag";

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(
        @"(?<product>\p{L}*-?\p{L}*(?:" + Heads + @")\p{L}*)\b.{0,60}\bgereed\b",
        Options
    )]
    private static partial Regex Product();

    [GeneratedRegex(Heads, Options)]
    private static partial Regex Thing();
}
