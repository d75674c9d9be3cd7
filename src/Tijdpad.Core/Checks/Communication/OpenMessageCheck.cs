using Tijdpad.Dutch;
using Tijdpad.Findings;
using Tijdpad.Rows;
using Tijdpad.Words;

namespace Tijdpad.Checks.Communication;

/// <summary>A message leaves open whether, how or with whom it goes out ("persbericht?").</summary>
public sealed class OpenMessageCheck : ICheck
{
    public string Code => "TP063";

    public string Title => "Open vraag in een bericht";

    public CheckFamily Family => CheckFamily.Communication;

    public IEnumerable<Finding> Run(CheckContext context)
    {
        var open = context
            .Rows.Saying("?")
            .SelectMany(row =>
                row.Activity.Communication.Where(item => item.Text.Contains('?'))
                    .SelectMany(item => QuestionPhrases.OpenQuestionsIn(item.Text))
                    .Select(question => (Step: row, Question: question))
            )
            .ToList();
        if (open.Count == 0)
            yield break;
        var rows = open.Select(one => one.Step.Number).Distinct().ToList();
        var questions = open.Select(one =>
                $"{Wording.Quote(one.Question)} in {Wording.Row(one.Step)}"
            )
            .Distinct(StringComparer.Ordinal)
            .ToList();
        yield return this.Found(
            Severity.Advice,
            rows,
            [.. open.Select(one => new About.Words(one.Question))],
            $"De communicatie laat nog iets open: {WordList.Some(questions)}.",
            "Een bericht dat nog een vraag is, gaat niet op tijd de deur uit.",
            "Beantwoord de vraag, of zet erbij wie dat uiterlijk wanneer doet."
        );
    }
}
