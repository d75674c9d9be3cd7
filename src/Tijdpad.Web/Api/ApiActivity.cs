using Tijdpad.Activities;
using Tijdpad.Dates;
using Tijdpad.Overviews;
using Tijdpad.Plans;
using Tijdpad.Rows;

namespace Tijdpad.Web.Api;

/// <summary>A row of the plan, as the API gives it.</summary>
/// <param name="Row">Its number, counted from 1.</param>
/// <param name="Phase">The name of its phase.</param>
public sealed record ApiActivity(
    string Id,
    int Row,
    string Title,
    ApiDate Date,
    string? Phase,
    ActivityKind Kind,
    bool IsPublic,
    IReadOnlyList<string> Bodies,
    IReadOnlyList<ApiMunicipalDate> Municipalities
)
{
    internal static ApiActivity Of(Plan plan, PlanRow row) =>
        new(
            row.Activity.Id,
            row.Number,
            row.Activity.Title,
            ApiDate.Of(row.Activity.Date),
            plan.PhaseOf(row.Activity)?.Name,
            row.Activity.Meaning.Kind,
            row.Activity.Meaning.IsPublic,
            row.Activity.Meaning.Bodies.Select(body => body.Name)
                .Distinct(StringComparer.Ordinal)
                .ToList(),
            row.Activity.Occurrences.Select(one => new ApiMunicipalDate(
                    one.Municipality,
                    MunicipalState.Known,
                    [ApiDate.Of(one.Date)]
                ))
                .ToList()
        );
}

/// <summary>A date as its words have it and as it is understood.</summary>
/// <param name="Words">As written.</param>
/// <param name="Text">Short, in Dutch.</param>
/// <param name="Edtf">ISO 8601-2; null when it has no days.</param>
/// <param name="Earliest">The first day it can be, included.</param>
/// <param name="Latest">The last day it can be, included.</param>
public sealed record ApiDate(
    string Words,
    string Text,
    string? Edtf,
    DateOnly? Earliest,
    DateOnly? Latest,
    DateKind Kind,
    Firmness Firmness
)
{
    internal static ApiDate Of(FuzzyDate date) =>
        new(
            date.Words,
            date.ToText(Language.Dutch),
            date.ToEdtf(),
            date.Earliest,
            date.Latest,
            date.Kind,
            date.Firmness
        );
}

/// <summary>The date of a row in one municipality, as the API gives it.</summary>
public sealed record ApiMunicipalDate(
    string Municipality,
    MunicipalState State,
    IReadOnlyList<ApiDate> Dates
);

/// <summary>A row that takes place in each municipality, with its dates, as the API gives it.</summary>
public sealed record ApiMunicipalRow(
    string ActivityId,
    int Row,
    int Known,
    int Total,
    IReadOnlyList<ApiMunicipalDate> Municipalities
)
{
    internal static ApiMunicipalRow Of(MunicipalRow row) =>
        new(
            row.Activity.Id,
            row.Row,
            row.Known,
            row.Total,
            row.Cells.Select(cell => new ApiMunicipalDate(
                    cell.Municipality,
                    cell.State,
                    cell.Dates.Select(ApiDate.Of).ToList()
                ))
                .ToList()
        );
}
