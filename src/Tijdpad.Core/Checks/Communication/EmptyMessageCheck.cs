using Tijdpad.Findings;
using Tijdpad.Rows;
using Tijdpad.Words;

namespace Tijdpad.Checks.Communication;

/// <summary>A row that is only a message names no channel, no audience and nobody who sends it.</summary>
public sealed class EmptyMessageCheck : ICheck
{
    private const int FewestLetters = 5;

    public string Code => "TP062";

    public string Title => "Bericht zonder kanaal, publiek of afzender";

    public CheckFamily Family => CheckFamily.Communication;

    public IEnumerable<Finding> Run(CheckContext context)
    {
        var rows = context.Steps.All.Where(IsEmpty).ToList();
        if (rows.Count == 0)
            yield break;
        yield return this.Found(
            Severity.Advice,
            rows.Select(step => step.Row),
            [],
            $"{Wording.RowsFirst(rows.Select(step => step.Row))} {(rows.Count == 1 ? "is een bericht" : "zijn berichten")} zonder kanaal, publiek of afzender, zoals {Wording.Quote(rows[0].Activity)}.",
            "Een bericht waarvan niet vaststaat wie het aan wie stuurt, wordt door niemand gemaakt.",
            "Zet erbij waar het verschijnt, voor wie het is en wie het verzorgt."
        );
    }

    private static bool IsEmpty(Step step) =>
        step.Activity.Title.Length == 0
        && !step.Activity.Communication.IsEmpty
        && step.Activity.Purpose.IsEmpty
        && step.Activity.Other.IsEmpty
        && step.Activity.Communication.Sum(item => item.Text.Count(char.IsLetter)) >= FewestLetters
        && step.Activity.Meaning.Messages.All(message =>
            message.Channels.IsEmpty && message.Audiences.IsEmpty
        )
        && step.Activity.Communication.All(item => BodyWords.In(item.Text).IsEmpty);
}
