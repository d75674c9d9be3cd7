using Tijdpad.Activities;
using Tijdpad.Dates;
using Tijdpad.Dutch;
using Tijdpad.Findings;
using Tijdpad.Rows;

namespace Tijdpad.Checks.Dates;

/// <summary>TP015: since the date of the plan a row has passed, and the plan does not say that it took place.</summary>
public sealed class PastNotHeldCheck : ICheck
{
    public string Code => "TP015";

    public string Title => "Voorbij, maar niet als gehouden gemerkt";

    public CheckFamily Family => CheckFamily.Dates;

    public IEnumerable<Finding> Run(CheckContext context)
    {
        if (context.Plan.AsOf is not { } asOf || context.Today is not { } today || today <= asOf)
            yield break;
        var past = context
            .Rows.All.Where(row =>
                row.HasOwnDate()
                && row.Kind != ActivityKind.Holiday
                && row.Activity.Date.Firmness is not (Firmness.Held or Firmness.Lapsed)
                && row.Latest is { } last
                && last >= asOf
                && last < today
            )
            .ToList();
        if (past.Count > 0)
            yield return this.Found(
                Severity.Advice,
                past.Select(row => row.Number),
                [.. past.Select(row => new About.Days(row))],
                $"Sinds de stand van {DutchDay.Of(asOf)} {Counted.Noun(past.Count, "is", "zijn")} {Counted.Of(past.Count, "rij", "rijen")} voorbijgegaan: {WordList.Some(past.ConvertAll(Wording.Row))}. De planning zegt niet of {Counted.Noun(past.Count, "die gehouden is", "ze gehouden zijn")}.",
                "Wat niet doorging, schuift alles wat erop wacht, en dat ziet nu niemand.",
                $"Merk {Counted.Noun(past.Count, "die", "elke")} rij als gehouden of vervallen, of geef haar een nieuwe datum."
            );
    }
}
