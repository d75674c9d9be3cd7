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
        var rows = context.Rows.All.Where(IsEmpty).ToList();
        if (rows.Count == 0)
            yield break;
        yield return this.Found(
            Severity.Advice,
            rows.Select(row => row.Number),
            [],
            $"{Wording.RowsFirst(rows.Select(row => row.Number))} {(rows.Count == 1 ? "is een bericht" : "zijn berichten")} zonder kanaal, publiek of afzender, zoals {Wording.Quote(rows[0].Activity)}.",
            "Een bericht waarvan niet vaststaat wie het aan wie stuurt, wordt door niemand gemaakt.",
            "Zet erbij waar het verschijnt, voor wie het is en wie het verzorgt."
        );
    }

    private static bool IsEmpty(PlanRow row) =>
        row.Activity.Title.Length == 0
        && !row.Activity.Communication.IsEmpty
        && row.Activity.Purpose.IsEmpty
        && row.Activity.Other.IsEmpty
        && row.Activity.Communication.Sum(item => item.Text.Count(char.IsLetter)) >= FewestLetters
        && row.Activity.Meaning.Messages.All(message =>
            message.Channels.IsEmpty && message.Audiences.IsEmpty
        )
        && row.Activity.Communication.All(item => BodyPhrases.In(item.Text).IsEmpty);
}
