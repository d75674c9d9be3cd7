using Tijdpad.Rows;

namespace Tijdpad.Networks.Links;

/// <summary>
/// The words of a row say that it comes before or after another: as a wish ("idealiter vóór"), for which nothing waits, or
/// because it must ("uiterlijk een week voor").
/// </summary>
internal sealed class SaidLinks(bool isHard) : ILinkRule
{
    public IEnumerable<RowLink> Run(ProcessOrder process) =>
        SaidOrder
            .In(process.Steps)
            .Where(said => said.IsHard == isHard && said.How != SaidSide.Beside)
            .Select(Link);

    private static RowLink Link(SaidOrder said)
    {
        var (first, second) =
            said.How == SaidSide.Before ? (said.Step, said.Other) : (said.Other, said.Step);
        return new(
            first,
            second,
            said.IsHard ? LinkBasis.RelativeDate : LinkBasis.Wish,
            $"{Wording.RowFirst(said.Step)} zegt {Wording.Quote(said.Words)}: dat gaat over {Wording.Row(said.Other)}."
        )
        {
            IsHard = said.IsHard,
            Lag = said.Lag,
            Unit = said.Unit,
        };
    }

    /// <summary>The rows of which the words say that they go at the same time.</summary>
    public static HashSet<(int, int)> Beside(ProcessOrder process) =>
        SaidOrder
            .In(process.Steps)
            .Where(said => said.How == SaidSide.Beside)
            .SelectMany(said =>
                new[]
                {
                    (said.Step.Number, said.Other.Number),
                    (said.Other.Number, said.Step.Number),
                }
            )
            .ToHashSet();
}
