using Tijdpad.Activities;
using Tijdpad.Dates;
using Tijdpad.Dutch;
using Tijdpad.Findings;
using Tijdpad.Rows;

namespace Tijdpad.Checks.Order;

/// <summary>The words point at a meeting that is not in the plan, or compare with a version that was discussed again since.</summary>
public sealed class UnknownReferenceCheck : ICheck
{
    private static readonly string[] Comparisons =
    [
        "t.o.v",
        "tov ",
        "ten opzichte van",
        "vergeleken met",
        "sinds de versie",
        "gewijzigd na",
        "wijzigingen na",
    ];

    public string Code => "TP029";

    public string Title => "Verwijst naar een bijeenkomst die niet in de planning staat";

    public CheckFamily Family => CheckFamily.Order;

    public IEnumerable<Finding> Run(CheckContext context)
    {
        if (Span(context.Rows) is not var (first, last))
            yield break;
        var followed = context
            .Rows.All.Where(row => row.IsMeeting)
            .SelectMany(row => row.Activity.Meaning.Bodies)
            .Select(body => body.Name)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var row in context.Rows.All.Where(row => !row.Activity.Meaning.References.IsEmpty))
        foreach (var reference in row.Activity.Meaning.References)
        {
            if (
                reference is not { Body: { } body, Date: { Kind: DateKind.Day, Earliest: { } day } }
            )
                continue;
            if (day >= first && day <= last)
            {
                if (!IsPlanned(context.Rows, followed, body, day))
                    yield return NotPlanned(row, body, day);
            }
            else if (Baseline(context.Rows, row, body, day) is { } later)
            {
                yield return OldBaseline(row, body, day, later);
            }
        }
    }

    private Finding NotPlanned(PlanRow row, Body body, DateOnly day) =>
        this.Found(
            Severity.Advice,
            [row.Number],
            [new About.Body(body), new About.Day(day)],
            $"{Wording.RowFirst(row)} verwijst naar {Wording.Who(body, row)} van {DutchDay.Of(day)}, maar op die dag staat in deze planning geen {body.Name}.",
            "Wie de planning leest, zoekt een bijeenkomst die er niet is.",
            $"Voeg de bijeenkomst van {DutchDay.Brief(day)} toe, of verbeter de verwijzing."
        );

    private Finding OldBaseline(PlanRow row, Body body, DateOnly day, PlanRow later) =>
        this.Found(
            Severity.Advice,
            [later.Number, row.Number],
            [new About.Body(body), new About.Day(day)],
            $"{Wording.RowFirst(row)} vergelijkt met de versie van {Wording.Who(body, row)} van {DutchDay.Of(day)}; die behandeling staat niet in de planning en heeft geen ronde, en in {Wording.Row(later)} is het stuk daarna opnieuw besproken ({Wording.Quote(later.Activity)}).",
            "Wie wijzigingen markeert ten opzichte van een oudere versie, laat lezers zoeken wat er sinds hun laatste bespreking veranderde.",
            $"Markeer de wijzigingen ten opzichte van de versie van {Wording.Row(later)}, of neem de behandeling van {DutchDay.Brief(day)} op met haar ronde."
        );

    // a body that this planning does not follow has its meetings elsewhere; a meeting without a name may be any
    private static bool IsPlanned(
        RowIndex steps,
        HashSet<string> followed,
        Body body,
        DateOnly day
    ) =>
        !followed.Contains(body.Name)
        || steps
            .Meetings.From(day)
            .Take(500)
            .Any(row =>
                row.Activity.Date.MayBeOn(day)
                && (
                    row.Activity.Meaning.Bodies.IsEmpty
                    || row.Activity.Meaning.Bodies.Any(one => one.Kind == body.Kind)
                    || row.Says(body.Name.ToLowerInvariant())
                )
            );

    // a text that compares with what was discussed then, while the same body had it again before this row
    private static PlanRow? Baseline(RowIndex steps, PlanRow row, Body body, DateOnly day)
    {
        if (row.Earliest is not { } now || day >= now || !Compares(row))
            return null;
        return steps
            .Meetings.Before(now)
            .Take(50)
            .Where(other => other.Earliest > day)
            .FirstOrDefault(other =>
                other.Activity.Meaning.Bodies.Any(one => PlanRow.IsSame(one, body))
                && steps.Documents.Share(row, other)
            );
    }

    private static bool Compares(PlanRow row) => row.SaysAny(Comparisons);

    private static (DateOnly First, DateOnly Last)? Span(RowIndex steps)
    {
        DateOnly? first = null;
        DateOnly? last = null;
        foreach (var row in steps.All)
        {
            if (row.SortDay is not { } day)
                continue;
            if (first is null || (row.Earliest ?? day) < first)
                first = row.Earliest ?? day;
            if (last is null || day > last)
                last = day;
        }
        return first is { } begin && last is { } end ? (begin, end) : null;
    }
}
