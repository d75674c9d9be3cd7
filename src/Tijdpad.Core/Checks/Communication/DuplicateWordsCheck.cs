using Tijdpad.Findings;
using Tijdpad.Rows;

namespace Tijdpad.Checks.Communication;

/// <summary>The same words stand in two columns of a row.</summary>
public sealed class DuplicateWordsCheck : ICheck
{
    private const int FewestWords = 4;

    public string Code => "TP064";

    public string Title => "Dezelfde tekst in twee kolommen";

    public CheckFamily Family => CheckFamily.Communication;

    public IEnumerable<Finding> Run(CheckContext context)
    {
        foreach (var row in context.Rows.All)
        {
            if (row.Activity.Purpose.IsEmpty || row.Activity.Communication.IsEmpty)
                continue;
            var pair = row
                .Activity.Purpose.SelectMany(item =>
                    row.Activity.Communication.Select(other => (One: item.Text, Other: other.Text))
                )
                .Take(100)
                .FirstOrDefault(pair => IsRepeated(pair.One, pair.Other));
            if (pair.One is null)
                continue;
            yield return this.Found(
                Severity.Advice,
                [row.Number],
                [new About.Words(pair.One), new About.Words(pair.Other)],
                $"{Wording.RowFirst(row)} zegt hetzelfde in twee kolommen: {Wording.Quote(pair.One)} en {Wording.Quote(pair.Other)}.",
                "Wat op twee plaatsen staat, wordt op één plaats bijgewerkt.",
                "Laat de tekst staan in de kolom waar zij hoort, en haal haar weg uit de andere."
            );
        }
    }

    // all words of the shorter stand in the longer, in the same order, and make up most of it
    private static bool IsRepeated(string one, string other)
    {
        var (shorter, longer) = (Words(one), Words(other));
        if (shorter.Count > longer.Count)
            (shorter, longer) = (longer, shorter);
        if (shorter.Count < FewestWords || shorter.Count * 10 < longer.Count * 6)
            return false;
        var at = 0;
        foreach (var word in longer)
        {
            if (at < shorter.Count && word == shorter[at])
                at++;
        }
        return at == shorter.Count;
    }

    private static List<string> Words(string text) =>
        text.ToLowerInvariant()
            .Split(
                [' ', '\n', '\t', ',', '.', ';', ':', '(', ')', '?', '!', '"'],
                StringSplitOptions.RemoveEmptyEntries
            )
            .ToList();
}
