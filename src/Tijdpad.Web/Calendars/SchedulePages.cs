using System.Globalization;
using Tijdpad.Activities;
using Tijdpad.Documents.Reading;
using Tijdpad.Documents.Reading.Calendars;
using Tijdpad.Documents.Tables;
using Tijdpad.Dutch;
using Tijdpad.Edits;
using Tijdpad.Plans;
using Tijdpad.Rhythms;
using Tijdpad.Web.Access;
using Tijdpad.Web.Http;
using Tijdpad.Web.Shared;
using Tijdpad.Web.SiteWide;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Calendars;

/// <summary>
/// From a year schedule or agenda file to calendars: upload, see per body in the file what was read, say whose it is, keep.
/// Nothing of the file is stored: what was read goes along in the form.
/// </summary>
internal static class SchedulePages
{
    private const int MostGroups = 60;

    private const int MostBytes = 20 * 1024 * 1024;

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Routes.Schedule("{project}"), AskAsync).Needs(Right.EditDates);
        routes
            .MapPost(Routes.Schedule("{project}"), ReadAsync)
            .Needs(Right.EditDates)
            .Limited(Limit.Upload);
        routes.MapPost(Routes.KeepSchedule("{project}"), KeepAsync).Needs(Right.EditDates);
    }

    private static async Task<IResult> AskAsync([AsParameters] ProjectVisit visit) =>
        await visit.HeadAsync() is { } head
            ? Page.Of(new ScheduleUploadPage { Head = head })
            : ErrorPage.NotFound();

    private static async Task<IResult> ReadAsync(
        [AsParameters] ProjectVisit visit,
        IFormFile? bestand,
        FileReading reading
    )
    {
        if (await visit.HeadAsync() is not { } head)
            return ErrorPage.NotFound();
        var form = await visit.FormAsync();
        var municipality = form["gemeente"].ToString();
        if (bestand is null || bestand.FileName.Length == 0 || bestand.Length > MostBytes)
            return Refused(visit, head, municipality, "Kies een bestand van ten hoogste 20 MB.");
        try
        {
            var read = await ReadFileAsync(
                bestand,
                RowDates.DayOf(head.Plan, visit.Today.Day),
                reading,
                visit
            );
            return Page.Of(
                new ScheduleReviewPage
                {
                    Head = head,
                    Read = read,
                    FileName = TextCleaner.Of(Path.GetFileName(bestand.FileName)),
                    Municipality = municipality,
                }
            );
        }
        catch (UnreadableDocumentException unreadable)
        {
            return Refused(visit, head, municipality, unreadable.Message);
        }
    }

    private static async Task<ReadCalendars> ReadFileAsync(
        IFormFile file,
        DateOnly day,
        FileReading reading,
        ProjectVisit visit
    )
    {
        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes, visit.Stop);
        return await reading.ReadAsync(
            bytes.ToArray(),
            file.FileName,
            visit.Context.Actor().AccountId,
            table => CalendarFileReader.Of(table, file.FileName, day),
            visit.Stop
        );
    }

    private static IResult Refused(
        ProjectVisit visit,
        OpenRevision head,
        string municipality,
        string problem
    )
    {
        visit.Context.Refuse("bestand", problem, "Nog niets ingelezen");
        return Page.Of(
            new ScheduleUploadPage { Head = head, Municipality = municipality },
            StatusCodes.Status422UnprocessableEntity
        );
    }

    /// <summary>What was read and chosen once more, with what is wrong.</summary>
    private static IResult Again(OpenRevision shown, IFormCollection form) =>
        Page.Of(
            new ScheduleReviewPage
            {
                Head = shown,
                Read = ScheduleForm.Read(form),
                FileName = form["bestandsnaam"].ToString(),
            },
            StatusCodes.Status422UnprocessableEntity
        );

    private static async Task<IResult> KeepAsync([AsParameters] ProjectVisit visit)
    {
        var form = await visit.FormAsync();
        var basis = long.TryParse(form["basis"], CultureInfo.InvariantCulture, out var number)
            ? number
            : 0;
        if (await visit.AtAsync(basis) is not { } shown)
            return ErrorPage.OldForm();
        var edits = EditsOf(form, shown.Plan);
        if (edits.Any(edit => !BodyCalendarPages.May(visit.Context.Access(), edit.Municipality)))
            return ErrorPage.Forbidden();
        if (edits.IsEmpty)
        {
            visit.Context.Refuse("van-0", "Kies bij ten minste één regel van wie de dagen zijn.");
            return Again(shown, form);
        }
        return await visit.DoAsync(
            basis,
            _ => [new SetCalendars(edits)],
            BodyCalendarPages.Place(visit.Project, edits[0]),
            (at, _) => Again(at, form)
        );
    }

    /// <summary>A calendar for each body that was chosen; what was told of it before, beside its days, stays.</summary>
    private static ValueList<SetCalendar> EditsOf(IFormCollection form, Plan plan) =>
        Enumerable
            .Range(0, MostGroups)
            .Select(at =>
                (
                    Whose: ScheduleBody.Read(form[$"van-{at}"].ToString()),
                    Words: form[$"hoe-{at}"] == "ritme"
                        ? form[$"ritme-{at}"].ToString()
                        : form[$"dagen-{at}"].ToString()
                )
            )
            .Where(one => one.Whose is not null && one.Words.Length > 0)
            .GroupBy(
                one => BodyCalendar.KeyOf(one.Whose!.Kind, one.Whose.Name, one.Whose.Municipality),
                StringComparer.Ordinal
            )
            .Select(group =>
                EditOf(group.First().Whose!, group.Select(one => one.Words), form, plan)
            )
            .ToValueList();

    private static SetCalendar EditOf(
        Body body,
        IEnumerable<string> words,
        IFormCollection form,
        Plan plan
    )
    {
        var key = BodyCalendar.KeyOf(body.Kind, body.Name, body.Municipality);
        var known = plan.Timing.Calendars.FirstOrDefault(one => one.Key == key);
        var old = known is null
            ? new SetCalendar(body.Kind, body.Name, body.Municipality)
            : SetCalendar.Of(known);
        return old with { Rhythm = string.Join(", ", words), Source = form["bron"].ToString() };
    }
}
