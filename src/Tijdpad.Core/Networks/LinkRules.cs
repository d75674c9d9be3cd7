using Tijdpad.Networks.Links;

namespace Tijdpad.Networks;

/// <summary>All ways in which a plan says what waits for what; of two that give the same pair, the first wins.</summary>
internal static class LinkRules
{
    private static readonly ILinkRule[] All =
    [
        new RelativeDateLinks(),
        new SaidLinks(isHard: true),
        new DispatchLinks(),
        new VersionLinks(),
        new GateLinks(),
        new RouteLinks(),
        new InputLinks(),
        new PreparationLinks(),
        new SaidLinks(isHard: false),
        new PhaseLinks(),
    ];

    public static List<RowLink> Run(ProcessOrder process)
    {
        var beside = SaidLinks.Beside(process);
        var links = Distinct(All.SelectMany(rule => rule.Run(process)).Select(Softened));
        links.RemoveAll(link => link.Basis == LinkBasis.Phase && beside.Contains(link.Pair));
        var stated = StatedLinks.Of(process);
        links = StatedLinks.Over(links, stated);
        var order = OrderLinks
            .Between(process, links)
            .Where(link => !stated.ContainsKey(link.Pair) && !beside.Contains(link.Pair));
        return Distinct(links.Concat(order));
    }

    // nobody waits for what may not take place
    private static RowLink Softened(RowLink link) =>
        ProcessOrder.IsInDoubt(link.From) ? link with { IsHard = false } : link;

    private static List<RowLink> Distinct(IEnumerable<RowLink> links) =>
        links
            .Where(link => link.From.Number != link.To.Number)
            .DistinctBy(link => link.Pair)
            .ToList();
}
