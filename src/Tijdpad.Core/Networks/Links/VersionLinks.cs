using Tijdpad.Activities;
using Tijdpad.Rows;

namespace Tijdpad.Networks.Links;

/// <summary>A version is made before it is sent or discussed; the next version is made of what was said of the one before.</summary>
internal sealed class VersionLinks : ILinkRule
{
    public IEnumerable<RowLink> Run(ProcessOrder process)
    {
        foreach (var family in process.Steps.Documents.ByFamily)
        {
            var versions = family
                .Where(use => use.Version is not null && process.PlaceOf(use.Row) is not null)
                .GroupBy(use => use.Version!)
                .OrderBy(group => group.Key, VersionNumber.ByAge)
                .Select(group => group.OrderBy(use => process.PlaceOf(use.Row)).ToList())
                .ToList();
            for (var at = 0; at < versions.Count; at++)
            {
                foreach (var link in Made(process, versions[at]))
                    yield return link;
                if (at == 0)
                    continue;
                foreach (var link in Next(process, versions[at - 1], versions[at][0]))
                    yield return link;
            }
        }
    }

    private static IEnumerable<RowLink> Made(ProcessOrder process, List<DocumentRow> uses)
    {
        var made = uses.Find(use =>
            use.Use.Role == DocumentRole.Made || use.Row.Kind == ActivityKind.Drafting
        );
        if (made is null)
            yield break;
        foreach (var use in uses.Where(use => process.IsBefore(made.Row, use.Row)))
            yield return new(
                made.Row,
                use.Row,
                LinkBasis.Version,
                $"{Wording.RowFirst(made.Row)} maakt versie {made.Use.Version} die {Wording.Row(use.Row)} gebruikt."
            )
            {
                CarriesPapers = use.Row.IsMeeting,
            };
    }

    // from every talk about the old version that lies before the first use of the new one
    private static IEnumerable<RowLink> Next(
        ProcessOrder process,
        List<DocumentRow> old,
        DocumentRow first
    ) =>
        old.Where(use => use.Row.IsMeeting && process.IsBefore(use.Row, first.Row))
            .Select(talk => new RowLink(
                talk.Row,
                first.Row,
                LinkBasis.Round,
                $"{Wording.RowFirst(talk.Row)} bespreekt versie {talk.Use.Version}; {Wording.Row(first.Row)} gaat over de versie daarna, {first.Use.Version}."
            ));
}
