using Tijdpad.Findings;
using Tijdpad.Rows;

namespace Tijdpad.Checks.Order;

/// <summary>The rounds in the column of marks are skipped, go back, or start again.</summary>
public sealed class RoundNumberCheck : ICheck
{
    private const int FewMarks = 3;

    public string Code => "TP024";

    public string Title => "Rondes tellen niet door";

    public CheckFamily Family => CheckFamily.Order;

    public IEnumerable<Finding> Run(CheckContext context)
    {
        var marked = context
            .Rows.All.Where(row => row.Activity.Involvement?.Level > 1)
            .OrderBy(row => row.SortDay ?? DateOnly.MaxValue)
            .ToList();
        var numbered = marked.Where(row => RoundOf(row) is not null).ToList();
        var dated = numbered.Where(row => row.SortDay is not null).ToList();
        for (var at = 1; at < dated.Count; at++)
        {
            // another paper has rounds of its own
            if (context.Rows.Documents.Differ(dated[at - 1], dated[at]))
                continue;
            if (Compare(dated[at - 1], dated[at]) is { } finding)
                yield return finding;
        }
        var without = marked.Except(numbered).ToList();
        if (without.Count > 0 && numbered.Count >= FewMarks && without.Count < numbered.Count)
            yield return this.Found(
                Severity.Advice,
                without.Select(row => row.Number),
                [],
                $"{Wording.RowsFirst(without.Select(row => row.Number))} {(without.Count == 1 ? "heeft" : "hebben")} een merk zonder rondenummer, terwijl de andere merken er wel een hebben (zoals {Wording.Quote(numbered[0].Activity.Involvement!.Words)} in {Wording.Row(numbered[0])}).",
                "Zonder nummer is niet te zien de hoeveelste behandeling het is.",
                "Zet het rondenummer tussen haakjes achter het merk."
            );
    }

    private Finding? Compare(PlanRow before, PlanRow now)
    {
        var (last, round) = (RoundOf(before)!.Value, RoundOf(now)!.Value);
        if (round == last || round == last + 1)
            return null;
        var rows = new[] { before.Number, now.Number };
        ValueList<About> about =
        [
            new About.Row(now.Activity.Id),
            new About.Number(last),
            new About.Number(round),
        ];
        const string why =
            "Wie het rondenummer leest, moet weten de hoeveelste behandeling van welk stuk het is.";
        return (round, round > last) switch
        {
            (1, _) => this.Found(
                Severity.Advice,
                rows,
                about,
                $"{Wording.RowFirst(now)} begint opnieuw met ronde (1), terwijl {Wording.Row(before)} al ronde ({last}) was.",
                why,
                $"Tel door, of zet erbij dat de rondes per versie worden geteld."
            ),
            (_, true) => this.Found(
                Severity.Warning,
                rows,
                about,
                $"Na ronde ({last}) in {Wording.Row(before)} volgt ronde ({round}) in {Wording.Row(now)}: er {(round - last == 2 ? "ontbreekt een ronde" : $"ontbreken {round - last - 1} rondes")}.",
                why,
                "Neem de ontbrekende behandeling op, of verbeter het nummer."
            ),
            _ => this.Found(
                Severity.Warning,
                rows,
                about,
                $"{Wording.RowFirst(now)} heeft ronde ({round}), maar {Wording.Row(before)} was al ronde ({last}).",
                why,
                "Verbeter het rondenummer."
            ),
        };
    }

    private static int? RoundOf(PlanRow row) => row.Activity.Involvement?.Round;
}
