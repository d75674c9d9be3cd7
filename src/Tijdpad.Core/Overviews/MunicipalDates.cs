using Tijdpad.Activities;
using Tijdpad.Dates;
using Tijdpad.Plans;
using Tijdpad.Rows;

namespace Tijdpad.Overviews;

/// <summary>
/// The rows that take place in each municipality, with the date of each: what is known, what is shared, and what is still
/// to be asked for.
/// </summary>
/// <param name="Municipalities">The columns.</param>
/// <param name="Unnamed">How many more municipalities the plan speaks of ("de vijf colleges") than it names.</param>
/// <param name="Rows">In the order of the plan.</param>
public sealed record MunicipalDates(
    ValueList<string> Municipalities,
    int Unnamed,
    ValueList<MunicipalRow> Rows
)
{
    private static readonly BodyKind[] OfEachMunicipality = [BodyKind.College, BodyKind.Council];

    public static MunicipalDates Of(Plan plan)
    {
        var names = plan
            .Municipalities.Select(municipality => municipality.Name)
            .Concat(
                plan.Activities.SelectMany(activity => activity.Occurrences)
                    .Select(one => one.Municipality)
            )
            .Distinct(StringComparer.Ordinal)
            .ToValueList();
        var said = MunicipalCount.Of(plan, new RowIndex(plan)) ?? 0;
        var unnamed = Math.Max(0, said - names.Count);
        return new(
            names,
            unnamed,
            PlanRow
                .Of(plan)
                .Where(row => names.Count > 0 && IsOfSeveral(row.Activity))
                .Select(row => MunicipalRow.Of(row, names, unnamed))
                .ToValueList()
        );
    }

    /// <summary>What each municipality still has to tell; rows that are over are not asked for. Who misses nothing is left out.</summary>
    public ValueList<MissingDates> Missing(Plan plan, DateOnly today)
    {
        var ahead = Rows.Where(row => IsAhead(row.Activity, today)).ToList();
        return Municipalities
            .Select(name => new MissingDates(
                name,
                ahead
                    .Where(row => row.StateOf(name) == MunicipalState.Missing)
                    .Select(row => MissingDate.Of(plan, name, row))
                    .ToValueList()
            ))
            .Where(missing => !missing.Dates.IsEmpty)
            .ToValueList();
    }

    private static bool IsAhead(Activity activity, DateOnly today) =>
        RowStates.Of(activity) is not (RowState.Held or RowState.Lapsed)
        && !activity.Date.IsPast(today);

    // papers go to all colleges at once, but each college meets by itself
    private static bool IsOfSeveral(Activity activity)
    {
        var meaning = activity.Meaning;
        if (!activity.Occurrences.IsEmpty)
            return true;
        if (
            meaning.Kind
            is ActivityKind.Dispatch
                or ActivityKind.Drafting
                or ActivityKind.Publication
                or ActivityKind.Holiday
                or ActivityKind.Term
                or ActivityKind.Preparation
                or ActivityKind.Execution
        )
            return false;
        // "uiterlijk 30 april naar de raden" is a deadline for the sender
        if (
            activity.Date.Kind == DateKind.By
            && activity.Title.Contains("naar ", StringComparison.OrdinalIgnoreCase)
        )
            return false;
        var bodies = meaning.Bodies.Where(body => OfEachMunicipality.Contains(body.Kind)).ToList();
        return meaning.IsPerMunicipality
            || bodies.Exists(body => body.Municipality is null)
            || bodies.Select(body => body.Municipality).Distinct(StringComparer.Ordinal).Count()
                > 1;
    }
}

/// <summary>A row that takes place in each municipality.</summary>
/// <param name="Row">Its number, counted from 1.</param>
/// <param name="Activity">The row.</param>
/// <param name="Cells">One for each municipality, in the order of the columns.</param>
/// <param name="Unnamed">In how many more municipalities it takes place, which the plan does not name.</param>
public sealed record MunicipalRow(
    int Row,
    Activity Activity,
    ValueList<MunicipalCell> Cells,
    int Unnamed = 0
)
{
    /// <summary>How many municipalities have a date.</summary>
    public int Known =>
        Cells.Count(cell => cell.State is MunicipalState.Known or MunicipalState.Shared)
        + (MunicipalCell.IsShared(Activity.Date) ? Unnamed : 0);

    /// <summary>How many municipalities it takes place in.</summary>
    public int Total => Cells.Count(cell => cell.State != MunicipalState.DoesNotApply) + Unnamed;

    /// <summary>"3 van 5".</summary>
    public string Totals => $"{Known} van {Total}";

    public MunicipalState StateOf(string municipality) =>
        Cells.FirstOrDefault(cell => cell.Municipality == municipality)?.State
        ?? MunicipalState.DoesNotApply;

    internal static MunicipalRow Of(PlanRow row, ValueList<string> municipalities, int unnamed) =>
        new(
            row.Number,
            row.Activity,
            municipalities.Select(name => MunicipalCell.Of(row.Activity, name)).ToValueList(),
            row.Activity.Date.IsLapsed || MunicipalCell.HasOwners(row.Activity) ? 0 : unnamed
        );
}
