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
            .Steps.All.Where(step => step.IsMeeting && step.HasOwnDate() && step.Day is not null)
            .GroupBy(step => step.Day!.Value);
        foreach (var day in days)
        {
            var steps = day.ToList();
            if (steps.Count is < 2 or > 12)
                continue;
            if (Clash(steps) is var (body, group) && body is not null && group is not null)
                yield return Report(body, group);
        }
    }

    private static (Step? Body, Step? Group) Clash(List<Step> steps)
    {
        foreach (var (kind, groupKind) in SamePeople)
        foreach (var body in steps.Where(step => step.Has(kind) && !step.Has(groupKind)))
        foreach (var group in steps.Where(step => step.Has(groupKind) && !step.Has(kind)))
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

    private static bool ShareDocument(Step one, Step other) =>
        one.Activity.Meaning.Documents.Any(use =>
            !Generic.Contains(use.Name)
            && other.Activity.Meaning.Documents.Any(its => its.Name == use.Name)
        );

    private static bool HasTime(Step step) =>
        step.Activity.Date.TimeWords.Length > 0
        || Time().IsMatch(step.Activity.Date.Words)
        || step.Texts().Any(text => text.Length < 400 && Time().IsMatch(text));

    private Finding Report(Step body, Step group)
    {
        var day = DutchDay.Of(body.Day!.Value);
        return this.Found(
            Severity.Warning,
            [body.Row, group.Row],
            [new About.Days(body)],
            $"Op {day} staan {Wording.Quote(body.Activity)} (rij {body.Row}) en {Wording.Quote(group.Activity)} (rij {group.Row}) over hetzelfde stuk, zonder tijd of volgorde.{Advice(group)}",
            "Dezelfde mensen zitten aan beide tafels; wat de een oplevert, is voor de ander alleen bruikbaar als het eerder is.",
            $"Zet bij beide een tijd (bijvoorbeeld “ochtend” en “avond”), of leg {Wording.Quote(group.Activity)} een dag eerder."
        );
    }

    private static string Advice(Step group)
    {
        var remark = group.Activity.Involvement?.Words.ReplaceLineEndings(" ") ?? "";
        return remark.Contains("advies", StringComparison.OrdinalIgnoreCase)
            ? $" Rij {group.Row} moet bovendien nog het advies opleveren ({Wording.Quote(remark)})."
            : "";
    }

    [GeneratedRegex(
        @"\b\d{1,2}[.:]\d{2}\b|\b(?:\w*(?:ochtend|middag|avond)s?|vooraf(?:gaand)?|aansluitend|daarna)\b|\b\d{1,2}\s+uur\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Time();
}
