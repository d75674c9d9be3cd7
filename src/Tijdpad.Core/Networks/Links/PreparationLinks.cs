using Tijdpad.Activities;
using Tijdpad.Dutch;
using Tijdpad.Rows;

namespace Tijdpad.Networks.Links;

/// <summary>What is prepared is held afterwards ("Voorbereiding collegeconferentie").</summary>
internal sealed class PreparationLinks : ILinkRule
{
    public IEnumerable<RowLink> Run(ProcessOrder process)
    {
        foreach (var row in process.Rows.Where(row => row.Kind == ActivityKind.Preparation))
        {
            if (Prepared(process, row) is { } held)
                yield return new(
                    row,
                    held,
                    LinkBasis.Preparation,
                    $"{Wording.RowFirst(row)} bereidt {Wording.Row(held)} voor."
                );
        }
    }

    // the nearest later meeting that shares the most words with the title; else the next of a body that the row names
    private static PlanRow? Prepared(ProcessOrder process, PlanRow row)
    {
        var words = Stems.In(row.Activity.Title).ToHashSet(StringComparer.Ordinal);
        var meetings = process.After(row).Where(step => step.IsMeeting).ToList();
        var best = meetings.OrderByDescending(step => Shared(words, step)).FirstOrDefault();
        return best is not null && Shared(words, best) > 0
            ? best
            : meetings.Find(step => step.HasAny(row.Activity.Meaning.Bodies));
    }

    private static int Shared(HashSet<string> words, PlanRow row) =>
        Stems
            .In(row.Activity.Title)
            .Distinct(StringComparer.Ordinal)
            .Count(word => words.Any(one => IsAlike(one, word)));

    // "collegeconferentie" and "werkconferentie" end alike
    private static bool IsAlike(string one, string other)
    {
        var shared = 0;
        while (
            shared < Math.Min(one.Length, other.Length)
            && one[^(shared + 1)] == other[^(shared + 1)]
        )
            shared++;
        return shared >= 8 || (one == other && one.Length > 3);
    }
}
