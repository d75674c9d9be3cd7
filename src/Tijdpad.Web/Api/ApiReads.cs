using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Tijdpad.Json;
using Tijdpad.Overviews;
using Tijdpad.Web.Access;
using Tijdpad.Web.Http;
using Tijdpad.Web.Shared;
using Tijdpad.Web.SiteWide;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Api;

/// <summary>What programs can read.</summary>
internal static class ApiReads
{
    private const int MostPerPage = 100;

    public static void MapOpenApiReads(this IEndpointRouteBuilder routes)
    {
        var project = SiteRoutes.ApiProject("{project}");
        routes
            .MapGet(SiteRoutes.ApiProjects, ProjectsAsync)
            .Produces<ApiPage<ApiProject>>()
            .WithTags("projects")
            .Needs(Right.SignedIn);
        routes
            .MapGet(project, ProjectAsync)
            .Produces<ApiProject>()
            .WithTags("projects")
            .Needs(Right.TakePart);
        routes
            .MapGet($"{project}/plan", PlanAsync)
            .Produces<object>()
            .Produces(StatusCodes.Status304NotModified)
            .WithTags("plan")
            .WithSummary("De hele planning, in de vorm van plan.schema.json")
            .Needs(Right.TakePart);
        routes
            .MapGet($"{project}/activities", ActivitiesAsync)
            .Produces<ApiPage<ApiActivity>>()
            .WithTags("plan")
            .WithSummary(
                "De rijen, met hetzelfde filter als de pagina’s (gemeente, gremium, fase, tekst, van, tot, …)"
            )
            .Needs(Right.TakePart);
        routes
            .MapGet($"{project}/municipal-dates", MunicipalDatesAsync)
            .Produces<ApiPage<ApiMunicipalRow>>()
            .WithTags("plan")
            .Needs(Right.TakePart);
        routes
            .MapGet($"{project}/findings", FindingsAsync)
            .Produces<ApiPage<ApiFinding>>()
            .WithTags("findings")
            .Needs(Right.TakePart);
        routes
            .MapGet($"{project}/revisions", RevisionsAsync)
            .Produces<ApiPage<ApiRevision>>()
            .WithTags("revisions")
            .Needs(Right.TakePart);
        routes
            .MapGet($"{project}/revisions/{{number:long}}", RevisionAsync)
            .Produces<ApiRevision>()
            .WithTags("revisions")
            .Needs(Right.TakePart);
    }

    private static async Task<IResult> ProjectsAsync(
        HttpContext context,
        TijdpadDb db,
        [FromQuery] int? page,
        [FromQuery] int? pageSize
    )
    {
        var account = context.Actor().AccountId;
        var only = context.Features.Get<KeyCall>()?.ProjectId;
        var projects = await db
            .Projects.AsNoTracking()
            .Where(project =>
                (only == null || project.Id == only)
                && db.Memberships.Any(member =>
                    member.ProjectId == project.Id && member.AccountId == account
                )
            )
            .OrderBy(project => project.Title)
            .ThenBy(project => project.Id)
            .ToListAsync(context.RequestAborted);
        return Paged(context, projects.ConvertAll(ApiProject.Of), page, pageSize);
    }

    private static async Task<IResult> ProjectAsync(
        string project,
        TijdpadDb db,
        CancellationToken stop
    ) =>
        await db.Projects.AsNoTracking().FirstOrDefaultAsync(one => one.Id == project, stop)
            is { } stored
            ? Results.Ok(ApiProject.Of(stored))
            : ErrorPage.NotFound();

    private static async Task<IResult> PlanAsync(
        [AsParameters] ProjectVisit visit,
        [FromQuery] long? revision
    )
    {
        var shown = revision is { } number ? await visit.AtAsync(number) : await visit.HeadAsync();
        if (shown is null)
            return ErrorPage.NotFound();
        var tag = TagOf(shown.Number);
        visit.Context.Response.Headers.ETag = tag;
        visit.Context.Response.Headers.CacheControl = "private, no-cache";
        return visit.Context.Request.Headers.IfNoneMatch.Contains(tag, StringComparer.Ordinal)
            ? Results.StatusCode(StatusCodes.Status304NotModified)
            : Results.Bytes(PlanJson.ToUtf8(shown.Plan), "application/json");
    }

    private static async Task<IResult> ActivitiesAsync(
        [AsParameters] ProjectVisit visit,
        [FromQuery] int? page,
        [FromQuery] int? pageSize
    )
    {
        if (await visit.HeadAsync() is not { } head)
            return ErrorPage.NotFound();
        var rows = PlanQuery
            .Read(visit.Context.Request.Query, head.Plan)
            .Filter.Rows(head.Plan)
            .Select(row => ApiActivity.Of(head.Plan, row))
            .ToList();
        visit.Context.Response.Headers.ETag = TagOf(head.Number);
        return Paged(visit.Context, rows, page, pageSize);
    }

    private static async Task<IResult> MunicipalDatesAsync(
        [AsParameters] ProjectVisit visit,
        [FromQuery] int? page,
        [FromQuery] int? pageSize
    ) =>
        await visit.HeadAsync() is { } head
            ? Paged(
                visit.Context,
                MunicipalDates.Of(head.Plan).Rows.Select(ApiMunicipalRow.Of).ToList(),
                page,
                pageSize
            )
            : ErrorPage.NotFound();

    private static async Task<IResult> FindingsAsync(
        [AsParameters] ProjectVisit visit,
        OpenFindings findings,
        [FromQuery] int? page,
        [FromQuery] int? pageSize
    )
    {
        if (await visit.HeadAsync() is not { } head)
            return ErrorPage.NotFound();
        if ((await findings.ForProgramAsync(head, visit.Stop)).Value is not { } found)
            return Busy(visit.Context);
        return Paged(
            visit.Context,
            found.Select(one => ApiFinding.Of(one, head.Plan)).ToList(),
            page,
            pageSize
        );
    }

    private static async Task<IResult> RevisionsAsync(
        [AsParameters] ProjectVisit visit,
        [FromQuery] int? page,
        [FromQuery] int? pageSize
    )
    {
        var revisions = await visit.HistoryAsync();
        return Paged(visit.Context, revisions.Select(ApiRevision.Of).ToList(), page, pageSize);
    }

    private static async Task<IResult> RevisionAsync(
        [AsParameters] ProjectVisit visit,
        long number
    ) =>
        await visit.AtAsync(number) is { } shown
            ? Results.Ok(ApiRevision.Of(shown.Revision))
            : ErrorPage.NotFound();

    private static IResult Busy(HttpContext context)
    {
        context.Response.Headers.RetryAfter = "30";
        return ErrorPage.Because(
            StatusCodes.Status503ServiceUnavailable,
            "De controles zijn nog niet klaar",
            "De planning is groot, of er wordt veel gerekend. Vraag het over een halve minuut opnieuw."
        );
    }

    /// <summary>The revision as an entity tag.</summary>
    internal static string TagOf(long number) =>
        string.Create(CultureInfo.InvariantCulture, $"\"{number}\"");

    private static IResult Paged<T>(HttpContext context, List<T> all, int? page, int? pageSize)
    {
        var (number, size) = (page ?? 1, pageSize ?? MostPerPage);
        if (number < 1 || size is < 1 or > MostPerPage)
            return ErrorPage.Because(
                StatusCodes.Status400BadRequest,
                "Deze bladzijde is er niet",
                $"page is ten minste 1, en pageSize 1 tot en met {MostPerPage}."
            );
        var items = all.Skip((int)Math.Min(int.MaxValue, (number - 1L) * size)).Take(size).ToList();
        var next =
            (long)number * size < all.Count ? AddressOf(context.Request, number + 1, size) : null;
        if (next is not null)
            context.Response.Headers.Link = $"<{next}>; rel=\"next\"";
        return Results.Ok(new ApiPage<T>(items, next));
    }

    private static string AddressOf(HttpRequest request, int page, int size)
    {
        var address = new StringBuilder(request.Path);
        address.Append(CultureInfo.InvariantCulture, $"?page={page}&pageSize={size}");
        foreach (
            var (name, values) in request.Query.Where(one => one.Key is not ("page" or "pageSize"))
        )
        foreach (var value in values)
            address.Append(
                CultureInfo.InvariantCulture,
                $"&{Uri.EscapeDataString(name)}={Uri.EscapeDataString(value ?? "")}"
            );
        return address.ToString();
    }
}
