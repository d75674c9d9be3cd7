using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Tijdpad.Edits;
using Tijdpad.Plans;
using Tijdpad.Web.SampleProjects;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Tests.Storage;

public sealed class ProjectStoreTests
{
    private const string Project = FirstStart.SampleProject;

    private static readonly Author Somebody = new("test", "Ria");

    public static TheoryData<string> Both => Databases.Both;

    [Theory]
    [MemberData(nameof(Both))]
    public async Task A_revision_is_added_and_read_back(string kind)
    {
        await using var database = await Databases.NewAsync(kind);
        await using var site = new TestSite(database.Connection);
        var head = await HeadAsync(site);

        var added = await AppendAsync(site, head, Titled(head.Plan, 0, "Anders"));
        var after = await HeadAsync(site);

        Assert.Equal(2, Assert.IsType<AppendResult.Appended>(added).Head.Number);
        Assert.Equal("Anders", after.Plan.Activities[0].Title);
        Assert.Equal(("Ria", RevisionKind.Edit), (after.Revision.Author.Name, after.Revision.Kind));
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Different_fields_merge_and_the_same_field_clashes(string kind)
    {
        await using var database = await Databases.NewAsync(kind);
        await using var site = new TestSite(database.Connection);
        var start = await HeadAsync(site);
        await AppendAsync(site, start, Titled(start.Plan, 0, "Van de een"));

        var merged = await AppendAsync(site, start, Titled(start.Plan, 1, "Van de ander"));
        var clashed = await AppendAsync(site, start, Titled(start.Plan, 0, "Van een derde"));
        var plan = (await HeadAsync(site)).Plan;

        Assert.True(Assert.IsType<AppendResult.Appended>(merged).IsMerged);
        Assert.NotEmpty(Assert.IsType<AppendResult.Clashed>(clashed).Conflicts);
        Assert.Equal("Van de een", plan.Activities[0].Title);
        Assert.Equal("Van de ander", plan.Activities[1].Title);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Saying_what_the_plan_says_already_adds_nothing(string kind)
    {
        await using var database = await Databases.NewAsync(kind);
        await using var site = new TestSite(database.Connection);
        var head = await HeadAsync(site);

        var added = await AppendAsync(site, head, head.Plan);

        Assert.IsType<AppendResult.Unchanged>(added);
        Assert.Equal(1, (await HeadAsync(site)).Number);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Twenty_at_the_same_moment_lose_nothing(string kind)
    {
        await using var database = await Databases.NewAsync(kind);
        await using var site = new TestSite(database.Connection);
        var start = await HeadAsync(site);

        await Task.WhenAll(
            Enumerable
                .Range(0, 20)
                .Select(row => AppendAsync(site, start, Titled(start.Plan, row, $"Titel {row}")))
        );
        var plan = (await HeadAsync(site)).Plan;
        var history = await InAsync(site, store => store.HistoryAsync(Project, default));

        Assert.All(
            Enumerable.Range(0, 20),
            row => Assert.Equal($"Titel {row}", plan.Activities[row].Title)
        );
        Assert.Equal(
            Enumerable.Range(1, 21).Reverse().Select(number => (long)number),
            history.Select(revision => revision.Number)
        );
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Each_revision_holds_the_hash_of_the_one_before(string kind)
    {
        await using var database = await Databases.NewAsync(kind);
        await using var site = new TestSite(database.Connection);
        for (var row = 0; row < 5; row++)
        {
            var head = await HeadAsync(site);
            await AppendAsync(site, head, Titled(head.Plan, row, $"Titel {row}"));
        }

        var stored = await site.InsideAsync(services =>
            services
                .GetRequiredService<TijdpadDb>()
                .Revisions.AsNoTracking()
                .Where(revision => revision.ProjectId == FirstStart.SampleProject)
                .OrderBy(revision => revision.Number)
                .ToListAsync()
        );

        var previous = RevisionChain.Start;
        foreach (var revision in stored)
        {
            var json = RevisionChain.Unpack(revision.Plan);
            Assert.Equal(previous, revision.PreviousHash);
            Assert.Equal(
                RevisionChain.HashOf(revision.ToRevision(), json, previous),
                revision.Hash
            );
            previous = revision.Hash;
        }
        Assert.Equal(6, stored.Count);
    }

    private static Plan Titled(Plan plan, int row, string title) =>
        new SetTitle(plan.Activities[row].Id, title)
            .ApplyTo(plan, new(new DateOnly(2017, 3, 14)))
            .Plan!;

    private static async Task<OpenRevision> HeadAsync(TestSite site) =>
        (await InAsync(site, store => store.HeadAsync(Project, default)))!;

    private static Task<AppendResult> AppendAsync(TestSite site, OpenRevision based, Plan next) =>
        InAsync(
            site,
            store =>
                store.AppendAsync(
                    Project,
                    based.Number,
                    next,
                    new(Somebody, RevisionKind.Edit, "test"),
                    default
                )
        );

    private static Task<T> InAsync<T>(TestSite site, Func<ProjectStore, Task<T>> act) =>
        site.InsideAsync(services => act(services.GetRequiredService<ProjectStore>()));
}
