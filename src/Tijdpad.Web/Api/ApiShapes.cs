using Tijdpad.Checks;
using Tijdpad.Dates;
using Tijdpad.Plans;
using Tijdpad.Web.Shared;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Api;

/// <summary>A part of a list.</summary>
/// <param name="Next">The address of what follows; null at the end.</param>
public sealed record ApiPage<T>(IReadOnlyList<T> Items, string? Next);

/// <summary>A project.</summary>
/// <param name="Revision">The number of the newest revision.</param>
public sealed record ApiProject(string Id, string Title, long Revision, bool IsPublic)
{
    internal static ApiProject Of(StoredProject project) =>
        new(project.Id, project.Title, project.Head, project.IsPublic);
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

/// <summary>A row of the plan.</summary>
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
    internal static ApiActivity Of(Plan plan, NumberedActivity row) =>
        new(
            row.Activity.Id,
            row.Row,
            row.Activity.Title,
            ApiDate.Of(row.Activity.Date),
            plan.PhaseOf(row.Activity)?.Name,
            row.Activity.Meaning.Kind,
            row.Activity.Meaning.IsPublic,
            row.Activity.Meaning.Bodies.Select(body => body.Name).Distinct().ToList(),
            row.Activity.Occurrences.Select(one => new ApiMunicipalDate(
                    one.Municipality,
                    MunicipalState.Known,
                    [ApiDate.Of(one.Date)]
                ))
                .ToList()
        );
}

/// <summary>A row in one municipality.</summary>
public sealed record ApiMunicipalDate(
    string Municipality,
    MunicipalState State,
    IReadOnlyList<ApiDate> Dates
);

/// <summary>A row that takes place in each municipality.</summary>
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

/// <summary>A revision.</summary>
public sealed record ApiRevision(
    long Number,
    DateTimeOffset At,
    string Author,
    RevisionKind Kind,
    string Reason,
    string? Name
)
{
    internal static ApiRevision Of(Revision revision) =>
        new(
            revision.Number,
            revision.At,
            revision.Author.Name,
            revision.Kind,
            revision.Reason,
            revision.Name
        );
}

/// <summary>A rule that the plan breaks.</summary>
/// <param name="Key">Stays the same while the same thing is wrong.</param>
public sealed record ApiFinding(
    string Key,
    string Code,
    CheckFamily Family,
    Severity Severity,
    IReadOnlyList<int> Rows,
    string Message,
    string Why,
    string Repair
)
{
    internal static ApiFinding Of(Finding finding, Plan plan) =>
        new(
            FindingKey.Of(finding, plan),
            finding.Code,
            finding.Family,
            finding.Severity,
            finding.Rows.ToList(),
            finding.Message,
            finding.Why,
            finding.Repair
        );
}

/// <summary>What became of edits.</summary>
/// <param name="Revision">The number of the newest revision now.</param>
/// <param name="Summary">What was done, in Dutch; "" when the plan already said so.</param>
/// <param name="IsMerged">Others had changed other fields in the meantime; both are in it.</param>
public sealed record ApiEdited(long Revision, string Summary, bool IsMerged);
