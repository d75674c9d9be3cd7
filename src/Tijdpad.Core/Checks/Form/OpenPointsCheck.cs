using Tijdpad.Dutch;
using Tijdpad.Findings;
using Tijdpad.Rows;

namespace Tijdpad.Checks.Form;

/// <summary>The plan says itself what it lacks, and no row has it yet.</summary>
public sealed class OpenPointsCheck : ICheck
{
    public string Code => "TP082";

    public string Title => "Punten die nog niet zijn ingepland";

    public CheckFamily Family => CheckFamily.Form;

    public IEnumerable<Finding> Run(CheckContext context)
    {
        var open = context
            .Plan.OpenPoints.Where(point => !IsPlanned(context.Rows, point.Text))
            .Select(point => point.Text)
            .ToList();
        if (open.Count == 0)
            yield break;
        yield return this.Found(
            Severity.Advice,
            [],
            [.. open.Select(point => new About.Words(point))],
            $"De planning noemt zelf {(open.Count == 1 ? "een punt" : $"{open.Count} punten")} die nog niet {(open.Count == 1 ? "is" : "zijn")} opgenomen: {WordList.Some(open.ConvertAll(Quote))}.".Replace(
                "een punt die",
                "een punt dat",
                StringComparison.Ordinal
            ),
            "Wat alleen op een lijstje bovenaan staat, krijgt geen datum en geen eigenaar.",
            "Maak van elk punt een rij met een datum, ook als die nog voorlopig is, of schrap het."
        );
    }

    private static string Quote(string point) => Wording.Quote(point.TrimEnd(':', ' ', '.'));

    // a row has it when it says all the words that carry meaning
    private static bool IsPlanned(RowIndex steps, string point) =>
        steps.Titles.WithAll(Stems.In(point).ToHashSet(StringComparer.Ordinal)).Count > 0;
}
