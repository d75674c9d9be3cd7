using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Tijdpad.Web.Configuration;
using Tijdpad.Web.SampleProjects;
using Tijdpad.Web.Storage;
using Tijdpad.Web.Tests.Storage;

namespace Tijdpad.Web.Tests.SampleProjects;

/// <summary>The first start is killed at each step in turn: nothing is half there, and the next start does it whole.</summary>
public sealed class FirstProjectsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("tijdpad-test-").FullName;

    public static TheoryData<string> Both => Databases.Both;

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Whatever_step_it_stops_at_the_next_start_puts_in_all_three_once(string kind)
    {
        await using var database = await Databases.NewAsync(kind);
        await using var services = await PreparedAsync(database);
        var samples = SampleHistories.All();
        var stops = 0;
        while (await IsStoppedAsync(services, samples, after: stops))
        {
            stops++;
            await using var left = Open(services);
            Assert.Equal(
                (0, 0),
                (await left.Projects.CountAsync(), await left.Revisions.CountAsync())
            );
        }

        Assert.True(stops > 3, $"It was stopped {stops} times only.");
        await using var db = Open(services);
        Assert.Equal(
            samples.Select(one => (one.Id, (long)one.Revisions.Count)).Order(),
            (await db.Projects.Where(one => one.IsSample).ToListAsync())
                .Select(one => (one.Id, one.Head))
                .Order()
        );
        Assert.All(
            await db.Revisions.GroupBy(one => one.ProjectId).ToListAsync(),
            chain => Assert.Empty(Wrong(chain.OrderBy(one => one.Number)))
        );
        Assert.False(await Of(services, db).AddAsync(samples, default));
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task What_people_removed_does_not_come_back(string kind)
    {
        await using var database = await Databases.NewAsync(kind);
        await using var services = await PreparedAsync(database);
        await using var db = Open(services);
        await Of(services, db).AddAsync(SampleHistories.All(), default);
        await db.Revisions.ExecuteDeleteAsync();
        await db.Projects.ExecuteDeleteAsync();

        Assert.False(await Of(services, db).AreWantedAsync(default));
        Assert.False(await Of(services, db).AddAsync(SampleHistories.All(), default));
        Assert.Empty(await db.Projects.ToListAsync());
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Two_that_start_at_once_put_them_in_once(string kind)
    {
        await using var database = await Databases.NewAsync(kind);
        await using var services = await PreparedAsync(database);
        var samples = SampleHistories.All();

        var done = await Task.WhenAll(
            Enumerable
                .Range(0, 4)
                .Select(async _ =>
                {
                    await using var mine = Open(services);
                    return await Of(services, mine).AddAsync(samples, default);
                })
        );

        Assert.Single(done, one => one);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Of_an_older_database_only_what_the_program_made_is_a_sample(string kind)
    {
        await using var database = await Databases.NewAsync(kind);
        await using var services = await PreparedAsync(database);
        await using (var db = Open(services))
        {
            await Of(services, db).AddAsync(SampleHistories.All(), default);
            await db.Database.ExecuteSqlRawAsync(
                """
                update revision set author_id = 'mens' where project_id = 'duinstreek-verloop';
                drop table first_start;
                alter table project drop column is_sample;
                alter table project drop column short_name;
                delete from schema_version where number = 33
                """
            );
        }
        await Databases.PrepareAsync(Of(database));

        await using var after = Open(services);
        Assert.Equal(
            [FirstStart.SampleProject, FirstStart.MeetingsProject],
            await after
                .Projects.Where(one => one.IsSample)
                .Select(one => one.Id)
                .OrderBy(id => id)
                .ToListAsync()
        );
        Assert.False(await Of(services, after).AreWantedAsync(default));
    }

    private static async Task<bool> IsStoppedAsync(
        ServiceProvider services,
        ValueList<SampleHistory> samples,
        int after
    )
    {
        await using var db = Open(services, new StopsAfter(after));
        try
        {
            Assert.True(await Of(services, db).AddAsync(samples, default));
            return false;
        }
        catch (Exception stopped) when (StopsAfter.IsCauseOf(stopped))
        {
            return true;
        }
    }

    private static IEnumerable<string> Wrong(IEnumerable<StoredRevision> chain)
    {
        var previous = RevisionChain.Start;
        foreach (var revision in chain)
        {
            if (RevisionChain.WrongWith(revision, previous) is { } wrong)
                yield return $"{revision.ProjectId} {revision.Number}: {wrong}";
            previous = revision.Hash;
        }
    }

    private static FirstProjects Of(ServiceProvider services, TijdpadDb db) =>
        new(db, services.GetRequiredService<WriteGate>(), TimeProvider.System);

    private Settings Of(FreshDatabase database) =>
        new() { Data = _folder, Database = database.Connection };

    private async Task<ServiceProvider> PreparedAsync(FreshDatabase database)
    {
        var settings = Of(database);
        await Databases.PrepareAsync(settings);
        return Databases.Services(settings);
    }

    private static TijdpadDb Open(ServiceProvider services, params IInterceptor[] interceptors)
    {
        var options = new DbContextOptionsBuilder<TijdpadDb>();
        Database.Use(options, services.GetRequiredService<Settings>());
        options.UseApplicationServiceProvider(services).AddInterceptors(interceptors);
        return new(options.Options);
    }

    /// <summary>Lets so many steps pass, statements and the commit, and fails at the next.</summary>
    private sealed class StopsAfter(int steps) : DbCommandInterceptor, IDbTransactionInterceptor
    {
        private int _left = steps;

        public static bool IsCauseOf(Exception? wrong) =>
            wrong is StoppedException || (wrong is not null && IsCauseOf(wrong.InnerException));

        private void Step()
        {
            if (_left-- == 0)
                throw new StoppedException();
        }

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command,
            CommandEventData eventData,
            InterceptionResult<DbDataReader> result,
            CancellationToken cancellationToken = default
        )
        {
            Step();
            return new(result);
        }

        public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
            DbCommand command,
            CommandEventData eventData,
            InterceptionResult<int> result,
            CancellationToken cancellationToken = default
        )
        {
            Step();
            return new(result);
        }

        public ValueTask<InterceptionResult> TransactionCommittingAsync(
            DbTransaction transaction,
            TransactionEventData eventData,
            InterceptionResult result,
            CancellationToken cancellationToken = default
        )
        {
            Step();
            return new(result);
        }
    }

    private sealed class StoppedException : Exception;
}
