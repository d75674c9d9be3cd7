using Tijdpad.Activities;
using Tijdpad.Findings;
using Tijdpad.Rows;

namespace Tijdpad.Checks.Order;

/// <summary>A body discusses a paper before it is sent to it, or before it is made.</summary>
public sealed class DiscussedBeforeSentCheck : ICheck
{
    private static readonly string[] Newer =
    [
        "aangepast",
        "aangescherpt",
        "definitie",
        "vastgesteld",
        "nieuwe",
        "gewijzigd",
        "bijgesteld",
        "verwerkt",
    ];

    // a version that is handled so often is no version of one paper
    private const int MostPairs = 10_000;

    public string Code => "TP020";

    public string Title => "Besproken voordat het stuk er is";

    public CheckFamily Family => CheckFamily.Order;

    public IEnumerable<Finding> Run(CheckContext context)
    {
        foreach (var family in context.Rows.Documents.ByFamily)
        foreach (var version in family.GroupBy(use => use.Version))
        {
            var uses = version.ToList();
            var discussed = uses.Where(IsDiscussed).Select(use => use.Row).Distinct().ToList();
            if (discussed.Count == 0)
                continue;
            foreach (var finding in NotMade(uses, discussed))
                yield return finding;
            foreach (var finding in NotSent(uses, discussed))
                yield return finding;
        }
    }

    // only a version is made once; a paper without version is made again and again
    private IEnumerable<Finding> NotMade(List<DocumentRow> uses, List<PlanRow> discussed)
    {
        if (uses[0].Version is null)
            yield break;
        var made = uses.Where(use => use.Use.Role == DocumentRole.Made)
            .Select(use => use.Row)
            .ToList();
        if (made.Count == 0)
            yield break;
        var early = discussed.Where(row => made.TrueForAll(row.IsCertainlyBefore)).ToList();
        if (early.Count > 0)
            yield return this.Found(
                Severity.Error,
                early.Append(made[0]).Select(row => row.Number),
                [
                    Paper(uses[0], DocumentRole.Made),
                    new About.Days(made[0]),
                    .. early.Select(row => new About.Days(row)),
                ],
                $"{Wording.RowFirst(early[0])} bespreekt {Name(uses[0])}, maar die wordt pas gemaakt in {Wording.Row(made[0])}.",
                "Wat nog niet geschreven is, kan niet worden besproken.",
                $"Zet {Wording.Row(made[0])} vóór de bespreking, of verbeter het versienummer."
            );
    }

    private IEnumerable<Finding> NotSent(List<DocumentRow> uses, List<PlanRow> discussed)
    {
        var sent = uses.Where(use => use.Use.Role == DocumentRole.Sent)
            .Select(use => use.Row)
            .Distinct()
            .ToList();
        // without a version the papers of two rounds cannot be told apart
        if (uses[0].Version is null && DocumentTrail.IsGeneral(uses[0].Family))
            yield break;
        if ((long)sent.Count * discussed.Count > MostPairs)
            yield break;
        if (sent.Count == 0 || (uses[0].Version is null && (sent.Count > 1 || discussed.Count > 1)))
            yield break;
        foreach (var meeting in discussed)
        {
            var theirs = sent.Where(row => IsTo(row, meeting)).ToList();
            if (theirs.Count == 0 || !theirs.TrueForAll(meeting.IsCertainlyBefore))
                continue;
            if (uses[0].Version is null && IsNewer(theirs[0]))
                continue;
            yield return this.Found(
                Severity.Warning,
                [meeting.Number, theirs[0].Number],
                [
                    Paper(uses[0], DocumentRole.Sent),
                    new About.Days(theirs[0]),
                    new About.Days(meeting),
                ],
                $"{Wording.RowFirst(meeting)} bespreekt {Name(uses[0])}, maar {Wording.Row(theirs[0])} verzendt het stuk pas daarna.",
                "Wie een stuk niet heeft, kan het niet bespreken.",
                $"Verzend het stuk vóór {Wording.Row(meeting)}, of noem wat dan wordt besproken."
            );
        }
    }

    private static bool IsDiscussed(DocumentRow use) =>
        use.Use.Role == DocumentRole.Discussed
        || (use.Row.IsMeeting && use.Version is not null && use.Row.Says("besprek"));

    private static bool IsTo(PlanRow dispatch, PlanRow meeting) =>
        meeting.HasAny(dispatch.Receivers);

    private static bool IsNewer(PlanRow dispatch) => dispatch.SaysAny(Newer);

    private static About.Document Paper(DocumentRow use, DocumentRole role) =>
        new About.Document(use.Use.Name, use.Use.Version, role);

    private static string Name(DocumentRow use) =>
        use.Use.Version is { } version
            ? Wording.Quote($"{use.Use.Name} versie {version}")
            : Wording.Quote(use.Use.Name);
}
