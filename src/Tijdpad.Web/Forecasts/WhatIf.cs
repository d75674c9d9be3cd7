using Tijdpad.Dates;
using Tijdpad.Dutch;
using Tijdpad.Edits;
using Tijdpad.Plans;
using Tijdpad.Web.Http;
using Tijdpad.Web.Shared;

namespace Tijdpad.Web.Forecasts;

/// <summary>Other dates for a few rows, to see what they would do; in the address or in a form, and nowhere else.</summary>
/// <param name="Lines">As they were typed, always so many.</param>
public sealed record WhatIf(ValueList<WhatIfLine> Lines)
{
    public const int MostLines = 5;

    private const int LongestWords = 300;

    public static WhatIf None { get; } = Of(_ => "");

    public bool IsEmpty => Lines.All(line => line.IsEmpty);

    public static WhatIf Of(IQueryCollection query) => Of(name => query[name].ToString());

    public static WhatIf Of(IFormCollection form) => Of(name => form[name].ToString());

    /// <summary>The same with the ids of rows where their numbers were typed.</summary>
    public WhatIf In(Plan plan) =>
        new(
            Lines
                .Select(line => line with { RowId = TypedRow.IdOf(plan, line.RowId) })
                .ToValueList()
        );

    /// <summary>What was filled in, and one line to go on with as long as there may be more.</summary>
    public IEnumerable<WhatIfLine> Offered =>
        Lines.Take(Lines.ToList().FindLastIndex(line => !line.IsBlank) + 2);

    public IEnumerable<PlanEdit> Edits(Plan plan) => Lines.SelectMany(line => line.Edits(plan));

    /// <summary>What is missing in the lines that were half filled in.</summary>
    public ValueList<FormProblem> Problems(Plan plan, DateOnly today) =>
        Lines
            .Index()
            .Where(line => !line.Item.IsBlank)
            .Select(line => line.Item.Problem(plan, today, line.Index + 1))
            .OfType<FormProblem>()
            .ToValueList();

    /// <summary>What the plan refuses of the lines, each by its own field.</summary>
    public ValueList<FormProblem> Refused(Plan plan, DateOnly today) =>
        (
            from line in Lines.Index()
            from problem in PlanEdits.All(plan, line.Item.Edits(plan), new(today)).Problems
            select new FormProblem($"datum{line.Index + 1}", problem.Message)
        ).ToValueList();

    private static WhatIf Of(Func<string, string> field) =>
        new(
            Enumerable
                .Range(1, MostLines)
                .Select(at => new WhatIfLine(
                    Bounded(field($"rij{at}")),
                    Bounded(field($"gemeente{at}")),
                    Bounded(field($"datum{at}")),
                    Enum.TryParse<Firmness>(field($"staat{at}"), out var firmness)
                    && firmness is Firmness.Confirmed or Firmness.Held
                        ? firmness
                        : null
                ))
                .ToValueList()
        );

    private static string Bounded(string typed) =>
        typed.Length <= LongestWords ? typed : typed[..LongestWords];
}

/// <summary>Another date for one row.</summary>
/// <param name="RowId">The row; "" for no row.</param>
/// <param name="Municipality">For this municipality only; "" for the row as a whole.</param>
/// <param name="Date">In words; "" for the date it has.</param>
/// <param name="Firmness">Confirmed or held; null for as firm as it is.</param>
public sealed record WhatIfLine(string RowId, string Municipality, string Date, Firmness? Firmness)
{
    public static WhatIfLine Blank { get; } = new("", "", "", null);

    public bool IsBlank => this with { Date = Date.Trim() } == Blank;

    public bool IsEmpty => RowId.Length == 0 || Date.Trim().Length == 0 && Firmness is null;

    /// <summary>What a line that is not blank lacks; null when it lacks nothing.</summary>
    public FormProblem? Problem(Plan plan, DateOnly today, int number) =>
        this switch
        {
            { RowId: "" } => new($"rij{number}", $"Kies bij verandering {number} een rij."),
            _ when plan.Activities.All(row => row.Id != RowId) => new(
                $"rij{number}",
                $"De rij van verandering {number} staat niet meer in de planning; kies een andere."
            ),
            { IsEmpty: true } => new(
                $"datum{number}",
                $"Vul bij verandering {number} een andere datum in, of kies hoe zeker die is."
            ),
            { Municipality.Length: > 0, Date: var date } when date.Trim().Length == 0 => new(
                $"gemeente{number}",
                $"Hoe zeker een datum is, geldt voor de hele rij: laat bij verandering {number} de gemeente weg of vul een datum in."
            ),
            _ when Date.Trim().Length > 0 && !IsDate(plan, today) => new(
                $"datum{number}",
                NoSuchDay.In(Date)
                    ?? $"“{Date.Trim()}” bij verandering {number} is niet als datum te lezen; schrijf bijvoorbeeld “13/6” of “medio juni”."
            ),
            _ => null,
        };

    // a planning may hold words that are no date; there is nothing to reckon with in them
    private bool IsDate(Plan plan, DateOnly today)
    {
        var row = plan.Activities.Index().First(one => one.Item.Id == RowId).Index;
        return !RowDates.Read(Date, RowDates.ContextOf(plan, row, today)).IsUnknown;
    }

    /// <summary>The date of a municipality has words and no firmness of its own to set.</summary>
    public IEnumerable<PlanEdit> Edits(Plan plan)
    {
        if (IsEmpty || plan.Activities.All(row => row.Id != RowId))
            yield break;
        if (Date.Trim().Length > 0)
            yield return Municipality.Length > 0
                ? new SetOccurrence(RowId, Municipality, Date)
                : new SetDate(RowId, Date);
        if (Firmness is { } firmness && Municipality.Length == 0)
            yield return new SetFirmness(RowId, firmness);
    }
}
