using Tijdpad.Checks;

namespace Tijdpad.Networks.Links;

/// <summary>The words wish one row before another ("idealiter vóór"); nothing waits for a wish.</summary>
internal sealed class WishLinks : ILinkRule
{
    public IEnumerable<RowLink> Run(ProcessOrder process)
    {
        foreach (var wish in WishedOrder.In(process.Steps))
        {
            var (first, second) = wish.IsBefore ? (wish.Step, wish.Other) : (wish.Other, wish.Step);
            yield return new(
                first,
                second,
                LinkBasis.Wish,
                $"{Wording.RowFirst(wish.Step)} komt {wish.Wish} {Wording.Row(wish.Other)}."
            )
            {
                IsHard = false,
            };
        }
    }
}
