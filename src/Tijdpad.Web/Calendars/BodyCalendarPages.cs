using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Tijdpad.Activities;
using Tijdpad.Edits;
using Tijdpad.Web.Access;
using Tijdpad.Web.Http;
using Tijdpad.Web.Shared;
using Tijdpad.Web.SiteWide;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Calendars;

/// <summary>When the bodies of a plan meet: seen, told, forgotten.</summary>
internal static class BodyCalendarPages
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Routes.Bodies("{project}"), ShowAsync).Needs(Right.ReadPlan);
        routes.MapGet(Routes.Body("{project}"), AskAsync).Needs(Right.EditDates);
        routes.MapPost(Routes.Body("{project}"), KeepAsync).Needs(Right.EditDates);
        routes.MapPost(Routes.ForgetBody("{project}"), ForgetAsync).Needs(Right.EditDates);
    }

    /// <summary>Whose calendar it is may tell it: a joint body is for who keeps the plan.</summary>
    internal static bool May(ProjectAccess? access, string? municipality) =>
        access is not null
        && (
            municipality is null ? access.May(Right.EditPlan) : access.MayEditDatesOf(municipality)
        );

    private static async Task<IResult> ShowAsync([AsParameters] ProjectVisit visit)
    {
        if (await visit.HeadAsync() is not { } head)
            return ErrorPage.NotFound();
        var from = BodyRow.FromOf(head.Plan, visit.Today.Day);
        return Page.Of(
            new BodyListPage
            {
                Head = head,
                Rows = BodyRow.Of(head.Plan, from),
                From = from,
            }
        );
    }

    private static async Task<IResult> AskAsync(
        [AsParameters] ProjectVisit visit,
        [FromQuery] BodyKind? soort,
        [FromQuery] string? naam,
        [FromQuery] string? gemeente
    )
    {
        if (await visit.HeadAsync() is not { } head)
            return ErrorPage.NotFound();
        if (soort is not { } kind || !Enum.IsDefined(kind))
            return May(visit.Context.Access(), null)
                ? Page.Of(
                    new BodyFormPage
                    {
                        Head = head,
                        Typed = new SetCalendar(BodyKind.Committee, ""),
                        IsNew = true,
                    }
                )
                : Results.LocalRedirect(Routes.Bodies(visit.Project));
        var municipality = string.IsNullOrEmpty(gemeente) ? null : gemeente;
        if (!May(visit.Context.Access(), municipality))
            return ErrorPage.Forbidden();
        var key = Tijdpad.Rhythms.BodyCalendar.KeyOf(kind, naam ?? "", municipality);
        var known = head.Plan.Timing.Calendars.FirstOrDefault(one => one.Key == key);
        return Page.Of(
            new BodyFormPage
            {
                Head = head,
                Typed = known is null
                    ? new SetCalendar(kind, naam ?? "", municipality)
                    : SetCalendar.Of(known),
                IsKnown = known is not null,
            }
        );
    }

    private static async Task<IResult> KeepAsync([AsParameters] ProjectVisit visit)
    {
        var form = await visit.FormAsync();
        var edit = EditOf(form);
        if (!May(visit.Context.Access(), edit.Municipality))
            return ErrorPage.Forbidden();
        var basis = Basis(form);
        if (await visit.AtAsync(basis) is not { } shown)
            return ErrorPage.OldForm();
        var preview = edit.Preview(shown.Plan, new(visit.Today.Day));
        IResult Again(OpenRevision at, int status) =>
            Page.Of(
                new BodyFormPage
                {
                    Head = at,
                    Typed = edit,
                    IsNew = form.ContainsKey("nieuw"),
                    Preview = preview,
                    IsAsked = form.ContainsKey("bewaren"),
                },
                status
            );
        // what is not used of the words is read by a person before anything is kept
        var isSeen =
            preview.Notes.IsEmpty && preview.Others.IsEmpty || form["gezien"] == Seen(preview);
        if (!form.ContainsKey("bewaren") || (preview.Problems.IsEmpty && !isSeen))
        {
            visit.Context.Refuse(preview.Problems);
            return Again(shown, visit.Context.PageStatus());
        }
        return await visit.DoAsync(
            basis,
            _ => Also(form, edit, preview),
            Place(visit.Project, edit),
            (at, _) => Again(at, StatusCodes.Status422UnprocessableEntity)
        );
    }

    /// <summary>What somebody must have seen before it is kept, in one line: browsers change the ends of lines.</summary>
    internal static string Seen(CalendarPreview? preview) =>
        preview is null
            ? ""
            : string.Join(
                " | ",
                preview.Notes.Concat(
                    preview.Others.Select(other => $"{other.Name}: {other.Rhythm}")
                )
            );

    /// <summary>The body itself, and of the others in its words those that were ticked.</summary>
    private static IEnumerable<PlanEdit> Also(
        IFormCollection form,
        SetCalendar edit,
        CalendarPreview preview
    ) =>
        preview
            .Others.Where(other => form["ook"].Contains(other.Name, StringComparer.Ordinal))
            .Prepend<PlanEdit>(edit);

    private static async Task<IResult> ForgetAsync([AsParameters] ProjectVisit visit)
    {
        var form = await visit.FormAsync();
        var edit = EditOf(form);
        if (!May(visit.Context.Access(), edit.Municipality))
            return ErrorPage.Forbidden();
        return await visit.DoAsync(
            Basis(form),
            _ => [new RemoveCalendar(edit.Kind, edit.Name, edit.Municipality)],
            Place(visit.Project, edit),
            (at, _) =>
                Page.Of(
                    new BodyFormPage { Head = at, Typed = edit },
                    StatusCodes.Status422UnprocessableEntity
                )
        );
    }

    /// <summary>The list of the bodies, at this one.</summary>
    internal static string Place(string project, SetCalendar edit) =>
        $"{Routes.Bodies(project)}#{AnchorOf(edit.Kind, edit.Name, edit.Municipality)}";

    /// <summary>Where a body stands in the list.</summary>
    internal static string AnchorOf(BodyKind kind, string name, string? municipality) =>
        string.Concat(
            $"gremium-{kind}-{name}-{municipality}".Select(sign =>
                char.IsAsciiLetterOrDigit(sign) ? char.ToLowerInvariant(sign) : '-'
            )
        );

    private static SetCalendar EditOf(IFormCollection form) =>
        new(
            Enum.TryParse<BodyKind>(form["soort"], out var kind) && Enum.IsDefined(kind)
                ? kind
                : BodyKind.Council,
            Named(form["naam"].ToString(), kind),
            form["gemeente"].ToString() is { Length: > 0 } municipality ? municipality : null
        )
        {
            Rhythm = form["ritme"].ToString(),
            Start = form["start"].ToString(),
            LeadTime = form["aanlevertermijn"].ToString(),
            Recesses = form["reces"].ToString(),
            Added = form["extra"].ToString(),
            Dropped = form["vervallen"].ToString(),
            MeetsInSchoolHolidays = form.ContainsKey("vakanties"),
            Source = form["bron"].ToString(),
        };

    // there is one of each in a municipality: it needs no name of its own
    private static string Named(string name, BodyKind kind) =>
        (kind, name) switch
        {
            (BodyKind.College, "") => "college",
            (BodyKind.Council, "") => "raad",
            _ => name,
        };

    private static long Basis(IFormCollection form) =>
        long.TryParse(form["basis"], CultureInfo.InvariantCulture, out var number) ? number : 0;
}
