using Tijdpad.Activities;
using Tijdpad.Findings;
using Tijdpad.Rows;

namespace Tijdpad.Checks.Order;

/// <summary>A new version is sent or discussed, but no row makes it, unlike the versions before.</summary>
public sealed class VersionNotMadeCheck : ICheck
{
    private static readonly string[] Handing =
    [
        "wensen",
        "bedenkingen",
        "reacties",
        "inbreng",
        "aanlever",
        "verzamel",
        "ophalen",
        "opbrengst",
        "zienswijze",
    ];

    public string Code => "TP022";

    public string Title => "Een versie die niemand maakt";

    public CheckFamily Family => CheckFamily.Order;

    public IEnumerable<Finding> Run(CheckContext context)
    {
        var steps = context.Rows;
        foreach (var family in steps.Documents.ByFamily)
        {
            var versions = Versions(family);
            if (versions.Count < 3)
                continue;
            var made = new List<PlanRow>();
            var missing = new List<(Version Before, Version Now)>();
            for (var at = 1; at < versions.Count; at++)
            {
                if (MakerOf(steps, versions[at - 1], versions[at]) is { } maker)
                    made.Add(maker);
                else
                    missing.Add((versions[at - 1], versions[at]));
            }
            // where most versions come from nowhere, this planning does not list the writing
            if (made.Count == 0 || missing.Count > made.Count)
                continue;
            foreach (var (before, now) in missing)
                yield return NotMade(steps, before, now, made[^1]);
        }
    }

    private Finding NotMade(RowIndex steps, Version before, Version now, PlanRow example)
    {
        var unheard = CouncilsUnheard(steps, before, now);
        var rest = unheard is null
            ? ""
            : $" Ook staat er na {Wording.Row(unheard)} ({Wording.Quote(unheard.Activity)}) geen stap waarin de wensen van de raden worden aangeleverd.";
        return this.Found(
            Severity.Warning,
            unheard is null ? [now.First.Number] : [unheard.Number, now.First.Number],
            [new About.Document(now.Name, now.Words)],
            $"{Wording.RowFirst(now.First)} gebruikt versie {now.Words} van {Wording.Quote(now.Name)}, maar sinds versie {before.Words} (rij {before.Last.Number}) is er geen rij die haar opstelt; eerder was dat wel zo (rij {example.Number}).{rest}",
            "Zonder geplande verwerking is er geen tijd om de opbrengst van de vorige ronde in het stuk te krijgen.",
            unheard is null
                ? $"Voeg vóór {Wording.Row(now.First)} een rij toe waarin versie {now.Words} wordt opgesteld."
                : $"Voeg vóór {Wording.Row(now.First)} een datum toe waarop de raden hun wensen aanleveren, en een rij waarin versie {now.Words} wordt opgesteld."
        );
    }

    private static List<Version> Versions(IEnumerable<DocumentRow> family) =>
        family
            .Where(use =>
                use.Version is not null
                && use.Row.SortDay is not null
                && (
                    use.Row.IsMeeting
                    || use.Row.Kind is ActivityKind.Dispatch or ActivityKind.Drafting
                )
            )
            .GroupBy(use => use.Version!)
            .Select(group => group.OrderBy(use => use.Row.SortDay).ToList())
            .Select(uses => new Version(
                uses[0].Use.Version!,
                uses[0].Use.Name,
                uses[0].Row,
                uses[^1].Row
            ))
            .OrderBy(version => version.First.SortDay)
            .ToList();

    private static PlanRow? MakerOf(RowIndex steps, Version before, Version now) =>
        now.First.Kind == ActivityKind.Drafting
            ? now.First
            : steps
                .Drafts.Between(before.First.SortDay!.Value, now.First.SortDay!.Value)
                .FirstOrDefault(row => !row.Equals(before.First) && !Makes(row, before));

    private static bool Makes(PlanRow row, Version version) =>
        row.Activity.Meaning.Documents.Any(use => use.Version == version.Words);

    // councils that meet on their own between two versions, after which nobody hands in what they said
    private static PlanRow? CouncilsUnheard(RowIndex steps, Version before, Version now)
    {
        var (from, to) = (before.First.SortDay!.Value, now.First.SortDay!.Value);
        var councils = steps
            .Meetings.Between(from.AddDays(1), to)
            .FirstOrDefault(row =>
                row.Kind == ActivityKind.Meeting
                && row.Has(BodyKind.Council)
                && !row.Has(BodyKind.College)
            );
        if (councils is null)
            return null;
        var isHandedIn = steps
            .All.Skip(councils.Number)
            .TakeWhile(row => row.Number < now.First.Number)
            .Any(row => row.SaysAny(Handing));
        return isHandedIn ? null : councils;
    }

    private sealed record Version(string Words, string Name, PlanRow First, PlanRow Last);
}
