using Tijdpad.Activities;
using Tijdpad.Overviews;
using Tijdpad.Plans;

namespace Tijdpad.Web.Plans.Matrix;

/// <summary>The rows and columns that a visitor wants to see.</summary>
/// <param name="Municipalities">The columns.</param>
/// <param name="Rows">In the order of the plan.</param>
/// <param name="Matching">How many activities the filter lets through, shown or not.</param>
public sealed record PlanMatrix(
    ValueList<string> Municipalities,
    ValueList<MatrixRow> Rows,
    int Matching
)
{
    /// <summary>Of what each municipality does; of everything when all is wanted.</summary>
    public static PlanMatrix Of(Plan plan, PlanFilter filter, bool all)
    {
        var dates = MunicipalDates.Of(plan);
        var known = dates.Rows.ToDictionary(row => row.Activity.Id, StringComparer.Ordinal);
        var activities = filter.Of(plan);
        var columns = dates
            .Municipalities.Where(name =>
                filter.Municipality is not { Length: > 0 } one || name == one
            )
            .ToValueList();
        var rows = activities
            .Select(activity => new MatrixRow(activity, known.GetValueOrDefault(activity.Id)))
            .Where(row => all || row.Dates is not null);
        return new(columns, rows.ToValueList(), activities.Count);
    }

    /// <summary>In how many rows the municipality has a date, and in how many it takes part.</summary>
    public (int Known, int Total) CountOf(string municipality)
    {
        var states = Rows.Where(row => row.Dates is not null)
            .Select(row => row.Dates!.StateOf(municipality))
            .ToList();
        return (
            states.Count(state => state is MunicipalState.Known or MunicipalState.Shared),
            states.Count(state => state != MunicipalState.DoesNotApply)
        );
    }
}

/// <summary>A row of the matrix.</summary>
/// <param name="Dates">Its dates in the municipalities; null when it is no matter of single municipalities.</param>
public sealed record MatrixRow(Activity Activity, MunicipalRow? Dates);
