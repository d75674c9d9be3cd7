using Tijdpad.Activities;
using Tijdpad.Findings;
using Tijdpad.Rows;

namespace Tijdpad.Checks.Order;

/// <summary>A phase discusses a paper that by its own name belongs to a later phase.</summary>
public sealed class PhaseAheadCheck : ICheck
{
    public string Code => "TP035";

    public string Title => "Stuk van een latere fase";

    public CheckFamily Family => CheckFamily.Order;

    public IEnumerable<Finding> Run(CheckContext context)
    {
        var phases = context.Plan.Phases.ToDictionary(phase => phase.Id, StringComparer.Ordinal);
        var present = context.Plan.Phases.Select(phase => phase.Kind).ToHashSet();
        if (present.Count < 2)
            yield break;
        var groups = context
            .Rows.All.Where(row => row.IsMeeting && row.Activity.PhaseId is not null)
            .SelectMany(row =>
                row.Activity.Meaning.Documents.Select(use =>
                    (Step: row, use.Name, Kind: KindOf(use.Name))
                )
            )
            .Where(use =>
                use.Kind != PhaseKind.Other
                && present.Contains(use.Kind)
                && phases[use.Step.Activity.PhaseId!].Kind is var kind
                && kind != PhaseKind.Other
                && kind < use.Kind
            )
            .GroupBy(use => (use.Step.Activity.PhaseId, use.Kind));
        foreach (var group in groups)
        {
            var phase = phases[group.Key.PhaseId!];
            var rows = group.Select(use => use.Step.Number).Distinct().ToList();
            yield return this.Found(
                Severity.Advice,
                rows,
                [
                    new About.Phase(phase.Id),
                    .. group
                        .Select(use => use.Name)
                        .Distinct(StringComparer.Ordinal)
                        .Select(name => new About.Document(name)),
                ],
                $"In de fase {Wording.Quote(phase.Name)} {(rows.Count == 1 ? "bespreekt" : "bespreken")} {Wording.Rows(rows)} al een {group.First().Name}.",
                "Wie nog beelden vormt, hoort nog niet te oordelen: de fasen van het proces lopen door elkaar.",
                "Geef het stuk een andere naam, of laat de volgende fase hier al beginnen."
            );
        }
    }

    private static PhaseKind KindOf(string name) =>
        name.StartsWith("beeldvormend", StringComparison.Ordinal) ? PhaseKind.Orientation
        : name.StartsWith("oordeelsvormend", StringComparison.Ordinal)
        || name.StartsWith("oordeelvormend", StringComparison.Ordinal)
        || name.StartsWith("meningsvormend", StringComparison.Ordinal)
            ? PhaseKind.Deliberation
        : name.StartsWith("besluitvormend", StringComparison.Ordinal) ? PhaseKind.Decision
        : PhaseKind.Other;
}
