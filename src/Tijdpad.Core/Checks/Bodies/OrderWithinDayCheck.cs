using System.Text.RegularExpressions;
using Tijdpad.Activities;
using Tijdpad.Dutch;
using Tijdpad.Findings;
using Tijdpad.Rows;

namespace Tijdpad.Checks.Bodies;

/// <summary>TP052: two bodies with the same people discuss the same papers on one day, and nothing says which comes first.</summary>
public sealed partial class OrderWithinDayCheck : ICheck
{
    public string Code => "TP052";

    public string Title => "Volgorde binnen de dag ligt niet vast";

    public CheckFamily Family => CheckFamily.Bodies;

    // a steering group consists of members of the colleges, a sounding board of members of the councils
    private static readonly (BodyKind Body, BodyKind Group)[] SamePeople =
    [
        (BodyKind.College, BodyKind.SteeringGroup),
        (BodyKind.Council, BodyKind.SoundingBoard),
    ];

    public IEnumerable<Finding> Run(CheckContext context)
    {
        var days = context
            .Rows.All.Where(row => row.IsMeeting && row.HasOwnDate() && row.Day is not null)
            .GroupBy(row => row.Day!.Value);
        foreach (var day in days)
        {
            var steps = day.ToList();
            if (steps.Count is < 2 or > 12)
                continue;
            if (Clash(steps) is var (body, group) && body is not null && group is not null)
                yield return Report(body, group);
        }
    }

    private static (PlanRow? Body, PlanRow? Group) Clash(List<PlanRow> steps)
    {
        foreach (var (kind, groupKind) in SamePeople)
        foreach (var body in steps.Where(row => row.Has(kind) && !row.Has(groupKind)))
        foreach (var group in steps.Where(row => row.Has(groupKind) && !row.Has(kind)))
        {
            if (ShareDocument(body, group) && !HasTime(body) && !HasTime(group))
                return (body, group);
        }
        return (null, null);
    }

    // a name that any paper may have
    private static readonly HashSet<string> Generic = new(StringComparer.OrdinalIgnoreCase)
    {
        "advies",
        "document",
        "rapport",
        "stukken",
        "voorstel",
        "notitie",
        "concept",
        "ontwerp",
    };

    private static bool ShareDocument(PlanRow one, PlanRow other) =>
        one.Activity.Meaning.Documents.Any(use =>
            !Generic.Contains(use.Name)
            && other.Activity.Meaning.Documents.Any(its => its.Name == use.Name)
        );

    private static bool HasTime(PlanRow row) =>
        row.Activity.Date.TimeWords.Length > 0
        || Time().IsMatch(row.Activity.Date.Words)
        || row.Texts().Any(text => text.Length < 400 && Time().IsMatch(text));

    private Finding Report(PlanRow body, PlanRow group)
    {
        var day = DutchDay.Of(body.Day!.Value);
        return this.Found(
            Severity.Warning,
            [body.Number, group.Number],
            [new About.Days(body)],
            $"Op {day} staan {Wording.Quote(body.Activity)} (rij {body.Number}) en {Wording.Quote(group.Activity)} (rij {group.Number}) over hetzelfde stuk, zonder tijd of volgorde.{Advice(group)}",
            "Dezelfde mensen zitten aan beide tafels; wat de een oplevert, is voor de ander alleen bruikbaar als het eerder is.",
            $"Zet bij beide een tijd (bijvoorbeeld “ochtend” en “avond”), of leg {Wording.Quote(group.Activity)} een dag eerder."
        );
    }

    private static string Advice(PlanRow group)
    {
        var remark = group.Activity.Involvement?.Words.ReplaceLineEndings(" ") ?? "";
        return remark.Contains("advies", StringComparison.OrdinalIgnoreCase)
            ? $" Rij {group.Number} moet bovendien nog het advies opleveren ({Wording.Quote(remark)})."
            : "";
    }

    [GeneratedRegex(
        @"\b\d{1,2}[.:]\d{2}\b|\b(?:\w*(?:ochtend|middag|avond)s?|vooraf(?:gaand)?|aansluitend|daarna)\b|\b\d{1,2}\s+uur\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Time();
}
