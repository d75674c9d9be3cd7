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
        foreach (var step in context.Steps.Saying("gereed"))
        foreach (
            var text in step.Texts()
                .Where(text => text.Contains("gereed", StringComparison.OrdinalIgnoreCase))
        )
        {
            if (Product().Match(text) is not { Success: true } match || IsSharedHere(step))
                continue;
            // a planning by months leaves such steps out
            if (step.Day is null && step.Earliest is not null)
                continue;
            last ??= LastMentions(context.Steps);
            var product = match.Groups["product"].Value;
            if (
                last.GetValueOrDefault(Head(product)) > step.Row
                || step.Row == context.Steps.All.Count
            )
                continue;
            yield return this.Found(
                Severity.Advice,
                [step.Row],
                [new About.Words(product)],
                $"{Wording.RowFirst(step)} heeft {Wording.Quote(product)} gereed, maar geen rij verspreidt of bespreekt het.",
                "Wat klaarligt en niet wordt gedeeld, had niet gemaakt hoeven worden.",
                $"Zet erbij wie het wanneer krijgt, of voeg na {Wording.Row(step)} een rij toe waarin het wordt gedeeld."
            );
            break;
        }
    }

    private static bool IsSharedHere(Step step) =>
        step.Activity.Meaning.Messages.Any(message =>
            message.State == MessageState.Idea
            && (message.Channels.Count > 0 || message.Audiences.Count > 0)
        ) || step.Activity.Meaning.Messages.Any(message => message.Audiences.Count > 0);

    // the last row that has a word that ends like the product: "totaalrapportage" and "rapportage" are one thing
    private static Dictionary<string, int> LastMentions(PlanSteps steps)
    {
        var last = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var step in steps.Saying(Heads.Split('|')))
        foreach (var text in step.Texts())
        foreach (Match match in Thing().Matches(text))
            last[Head(match.Value)] = step.Row;
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
