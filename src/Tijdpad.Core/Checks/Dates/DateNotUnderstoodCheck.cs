using Tijdpad.Dates;
using Tijdpad.Dutch;
using Tijdpad.Findings;
using Tijdpad.Rows;

namespace Tijdpad.Checks.Dates;

/// <summary>TP018: the words in the date column were not understood, and do not say that the date is still unknown.</summary>
public sealed class DateNotUnderstoodCheck : ICheck
{
    private const int Shown = 5;

    public string Code => "TP018";

    public string Title => "De datum is niet begrepen";

    public CheckFamily Family => CheckFamily.Dates;

    public IEnumerable<Finding> Run(CheckContext context)
    {
        var steps = context
            .Rows.All.Where(row =>
                row.Activity.Date is { IsUnknown: true, Firmness: Firmness.Planned } date
                && date.Words.Any(char.IsLetterOrDigit)
                && !date.Inferred.Contains(Inference.Heading)
            )
            .ToList();
        if (steps.Count == 0)
            yield break;
        var words = steps.ConvertAll(row =>
            $"rij {row.Number} {Wording.Quote(row.Activity.Date.Words)}"
        );
        yield return this.Found(
            Severity.Advice,
            steps.Select(row => row.Number),
            [.. steps.Select(row => new About.Words(row.Activity.Date.Words))],
            $"Niet als datum begrepen: {WordList.Some(words, Shown)}.",
            $"{Counted.Noun(steps.Count, "Deze rij staat niet in agenda's en telt", "Deze rijen staan niet in agenda's en tellen")} niet mee in controles en prognose.",
            "Schrijf de datum anders (“14/3”, “medio juni” of “week 12”), of zet er “n.t.b.” neer."
        );
    }
}
