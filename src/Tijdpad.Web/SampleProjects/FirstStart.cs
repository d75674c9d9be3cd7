using Microsoft.EntityFrameworkCore;
using Tijdpad.Documents.Reading;
using Tijdpad.Plans;
using Tijdpad.Web.Configuration;
using Tijdpad.Web.Gate;
using Tijdpad.Web.Http;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.SampleProjects;

/// <summary>What an empty database gets: a sample project, and a link with which the first administrator makes an account.</summary>
internal sealed partial class FirstStart(
    TijdpadDb db,
    ProjectStore projects,
    SecretLinks links,
    Settings settings,
    TimeProvider clock,
    ILogger<FirstStart> log
)
{
    public const string SampleProject = "duinstreek";

    /// <summary>The id of the sample project that shows how the same plan went on.</summary>
    public const string CourseProject = "duinstreek-verloop";

    /// <summary>The same plan, after four of the five clerks told when their councils meet.</summary>
    public const string MeetingsProject = "duinstreek-vergaderdagen";

    private static readonly TimeSpan LinkFor = TimeSpan.FromDays(1);

    public async Task RunAsync(CancellationToken stop)
    {
        if (settings.Sample && !await db.Projects.AnyAsync(stop))
            await AddSamplesAsync(Sample(), stop);
        if (!await db.Users.AnyAsync(stop))
            Announce(await NewLinkAsync(stop));
    }

    private async Task AddSamplesAsync(Plan plan, CancellationToken stop)
    {
        await projects.CreateAsync(SampleProject, plan, Imported, stop);
        await AddMeetingsAsync(plan, stop);
        await AddCourseAsync(plan, stop);
    }

    private async Task AddMeetingsAsync(Plan plan, CancellationToken stop)
    {
        var first = plan.WithTitle($"Met vergaderdagen: {plan.Title}", plan.AsOf);
        var head = await projects.CreateAsync(MeetingsProject, first, Imported, stop);
        using var lines = new StreamReader(Resource("sample-meetings.tsv"));
        var told = SampleMeetings.Of(lines).ApplyTo(first, new(plan.AsOf!.Value));
        var next =
            told.Plan
            ?? throw new InvalidOperationException(
                string.Join(' ', told.Problems.Select(one => one.Message))
            );
        await projects.AppendAsync(
            MeetingsProject,
            head.Number,
            next,
            new(Author.Tijdpad, RevisionKind.Edit, "Vier griffies gaven hun vergaderdagen door"),
            stop
        );
    }

    private async Task AddCourseAsync(Plan plan, CancellationToken stop)
    {
        var first = plan.WithTitle($"Hoe het verder ging: {plan.Title}", plan.AsOf);
        var head = await projects.CreateAsync(
            CourseProject,
            first,
            On(plan.AsOf!.Value, RevisionKind.Import, "Voorbeeld ingelezen"),
            stop
        );
        using var lines = new StreamReader(Resource("sample-course.tsv"));
        foreach (var (day, reason, next) in SampleCourse.Of(first, lines))
        {
            var act = On(day, RevisionKind.Edit, reason);
            var added = await projects.AppendAsync(CourseProject, head.Number, next, act, stop);
            head = ((AppendResult.Appended)added).Head;
        }
    }

    private static Act Imported => new(Author.Tijdpad, RevisionKind.Import, "Voorbeeld ingelezen");

    private static Act On(DateOnly day, RevisionKind kind, string reason) =>
        new(Author.Tijdpad, kind, reason)
        {
            At = new(day, new TimeOnly(12, 0), TimeSpan.FromHours(1)),
        };

    private static Stream Resource(string name) =>
        typeof(FirstStart).Assembly.GetManifestResourceStream(name)!;

    private static Plan Sample()
    {
        using var file = Resource("sample.docx");
        var table = DocumentReader.Read(file, "duinstreek-2017.docx");
        return TableToPlan.Read(table, new DateOnly(2017, 3, 14)).Plan;
    }

    /// <summary>Earlier links that nobody used stop working.</summary>
    private async Task<string> NewLinkAsync(CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        await db
            .AccessLinks.Where(link => link.Kind == LinkKind.SetUp && link.RevokedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(link => link.RevokedAt, now), stop);
        return await links.MakeAsync(
            SiteRoutes.SetUp,
            new("", LinkKind.SetUp, "", "Eerste beheerder", Author.Tijdpad.Id, LinkFor),
            stop
        );
    }

    private void Announce(string link)
    {
        // to the screen and not to the log: a log is kept, and the link is a key
        Console.WriteLine($"Tijdpad staat klaar op {settings.Address}");
        Console.WriteLine($"Maak de eerste beheerder (eenmalig, een dag geldig): {link}");
        SetUpLinkShown();
    }

    [LoggerMessage(LogLevel.Information, "There is no account yet; a set-up link was shown")]
    private partial void SetUpLinkShown();
}
