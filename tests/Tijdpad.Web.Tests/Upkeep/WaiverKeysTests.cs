using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Tijdpad.Checks;
using Tijdpad.Edits;
using Tijdpad.Findings;
using Tijdpad.Web.Http;
using Tijdpad.Web.SampleProjects;
using Tijdpad.Web.Shared;
using Tijdpad.Web.Storage;
using Tijdpad.Web.Tests.Storage;
using Tijdpad.Web.Upkeep;

namespace Tijdpad.Web.Tests.Upkeep;

public sealed class WaiverKeysTests
{
    private const string Project = FirstStart.CourseProject;
    private const string OldSentence = "Rij 3: zo stond het er vroeger.";

    private static readonly Dictionary<string, string> July = new()
    {
        ["Tijdpad:Today"] = "2017-07-05",
    };

    public static TheoryData<string> Both => Databases.Both;

    [Fact]
    public async Task A_database_made_before_keeps_what_was_waived_and_still_is_so()
    {
        await using var site = new TestSite(settings: July);
        Directory.CreateDirectory(site.DataFolder);
        File.Copy(
            Path.Combine(AppContext.BaseDirectory, "Upkeep", "Made", "before-about.db"),
            Path.Combine(site.DataFolder, "tijdpad.db")
        );

        var waived = await WaivedAsync(site);

        // not TP010, of which the dates were changed since, nor TP053, which was taken back
        Assert.Equal(
            ["TP080 7,28,29", "TP034 17,19", "TP082 "],
            waived.Select(one => $"{one.Code} {string.Join(',', one.Rows)}")
        );
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task A_waiver_stays_in_force_when_the_sentence_is_another_now(string kind)
    {
        await using var database = await Databases.NewAsync(kind);
        await using var site = new TestSite(database.Connection, July);
        await WaiveAsync(site, "TP034", OldSentence);

        await RenewAsync(site);

        Assert.Equal("TP034", Assert.Single(await WaivedAsync(site)).Code);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Every_waiver_is_looked_at_once_however_many_there_are(string kind)
    {
        await using var database = await Databases.NewAsync(kind);
        await using var site = new TestSite(database.Connection, July);
        for (var at = 0; at < 101; at++)
            await AddAsync(site, $"TP034-{at}", "TP034", OldSentence);

        await RenewAsync(site);
        var waivers = await site.InsideAsync(services =>
            Db(services).Waivers.AsNoTracking().ToListAsync()
        );

        Assert.Equal(101, waivers.DistinctBy(one => one.FindingKey).Count());
        Assert.All(waivers, one => Assert.Equal(Waiver.KeyFormOfNow, one.KeyForm));
    }

    [Fact]
    public async Task Of_two_in_one_row_the_sentence_tells_which_was_waived()
    {
        await using var site = new TestSite(settings: July);
        var two = await TwoInOneRowAsync(site);

        await WaiveAsync(site, "TP091", two[1].Message);
        await WaiveAsync(site, "TP091", OldSentence);
        await RenewAsync(site);

        Assert.Equal(two[1].Message, Assert.Single(await WaivedAsync(site)).Message);
    }

    private static async Task<List<Finding>> TwoInOneRowAsync(TestSite site)
    {
        var head = await HeadAsync(site);
        var next = new SetPurpose(
            head.Plan.Activities[0].Id,
            "Alternatief: in mei\nAlternatief: in juni"
        )
            .ApplyTo(head.Plan, new(new(2017, 7, 5)))
            .Plan!;
        var act = new Act(Author.Tijdpad, RevisionKind.Edit, "test");
        await site.InsideAsync(services =>
            Store(services).AppendAsync(Project, head.Number, next, act, default)
        );
        return AllChecks
            .Run(next, new(2017, 7, 5))
            .Where(one => one.Code == "TP091" && one.Rows.Contains(1))
            .ToList();
    }

    /// <summary>As the program did it before, when this was the sentence of the finding.</summary>
    private static async Task WaiveAsync(TestSite site, string code, string sentence)
    {
        var plan = (await HeadAsync(site)).Plan;
        var found = AllChecks.Run(plan, new(2017, 7, 5)).First(one => one.Code == code);
        var ids = found.Rows.Select(row => plan.Activities[row - 1].Id);
        await AddAsync(site, KeyBeforeAbout.Of(code, ids, sentence), code, sentence);
    }

    private static Task<int> AddAsync(TestSite site, string key, string code, string sentence) =>
        site.InsideAsync(services =>
        {
            var db = Db(services);
            db.Waivers.Add(
                new()
                {
                    ProjectId = Project,
                    Id = Secrets.NewId(),
                    FindingKey = key,
                    KeyForm = 1,
                    Code = code,
                    Message = sentence,
                    Reason = "test",
                    At = DateTimeOffset.UtcNow,
                    AuthorName = "Ria",
                }
            );
            return db.SaveChangesAsync();
        });

    private static Task<bool> RenewAsync(TestSite site) =>
        site.InsideAsync(async services =>
        {
            await services.GetRequiredService<WaiverKeys>().RenewAsync(default);
            return true;
        });

    private static Task<List<Finding>> WaivedAsync(TestSite site) =>
        site.InsideAsync(async services =>
        {
            var head = (await Store(services).HeadAsync(Project, default))!;
            var open = await services.GetRequiredService<OpenFindings>().OfAsync(head, default);
            var all = await services
                .GetRequiredService<CheckedPlans>()
                .FindingsAsync(head, default);
            return all.Value!.Except(open.Value!).ToList();
        });

    private static async Task<OpenRevision> HeadAsync(TestSite site) =>
        (await site.InsideAsync(services => Store(services).HeadAsync(Project, default)))!;

    private static TijdpadDb Db(IServiceProvider services) =>
        services.GetRequiredService<TijdpadDb>();

    private static ProjectStore Store(IServiceProvider services) =>
        services.GetRequiredService<ProjectStore>();
}
