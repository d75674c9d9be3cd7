using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Tijdpad.Web.Storage;

/// <summary>
/// The database, SQLite or PostgreSQL. The numbered scripts in <c>Migrations/</c> make its tables;
/// this maps them. Revisions are only ever added.
/// </summary>
public sealed class TijdpadDb(DbContextOptions<TijdpadDb> options)
    : IdentityUserContext<Account, string>(options)
{
    public DbSet<StoredProject> Projects => Set<StoredProject>();

    public DbSet<StoredRevision> Revisions => Set<StoredRevision>();

    public DbSet<RevisionName> RevisionNames => Set<RevisionName>();

    public DbSet<Waiver> Waivers => Set<Waiver>();

    public DbSet<Upload> Uploads => Set<Upload>();

    public DbSet<Membership> Memberships => Set<Membership>();

    public DbSet<AccessLink> AccessLinks => Set<AccessLink>();

    public DbSet<Session> Sessions => Set<Session>();

    public DbSet<Challenge> Challenges => Set<Challenge>();

    public DbSet<CountedAct> CountedActs => Set<CountedAct>();

    public DbSet<Answer> Answers => Set<Answer>();

    public DbSet<ProtectionKey> ProtectionKeys => Set<ProtectionKey>();

    public DbSet<IdempotentAnswer> IdempotentAnswers => Set<IdempotentAnswer>();

    public DbSet<CalendarEntry> CalendarEntries => Set<CalendarEntry>();

    public DbSet<CalendarProgress> CalendarProgress => Set<CalendarProgress>();

    public DbSet<Scenario> Scenarios => Set<Scenario>();

    public DbSet<KnownBrowser> KnownBrowsers => Set<KnownBrowser>();

    public DbSet<FirstStartMoment> FirstStarts => Set<FirstStartMoment>();

    public DbSet<LogLine> LogLines => Set<LogLine>();

    public DbSet<LogBook> LogBooks => Set<LogBook>();

    /// <summary>Passkeys came with the third version of the tables of Identity.</summary>
    protected override Version SchemaVersion => IdentitySchemaVersions.Version3;

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UnixMilliseconds>();
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.Entity<Account>().ToTable("account");
        builder.Entity<IdentityUserClaim<string>>().ToTable("account_claim");
        builder.Entity<IdentityUserLogin<string>>().ToTable("account_login");
        builder.Entity<IdentityUserToken<string>>().ToTable("account_token");
        builder.Entity<IdentityUserPasskey<string>>().ToTable("account_passkey");
        builder.Entity<StoredProject>().ToTable("project");
        builder
            .Entity<StoredRevision>()
            .ToTable("revision")
            .HasKey(revision => new { revision.ProjectId, revision.Number });
        builder
            .Entity<RevisionName>()
            .ToTable("revision_name")
            .HasKey(name => new { name.ProjectId, name.Number });
        builder
            .Entity<Waiver>()
            .ToTable("waiver")
            .HasKey(waiver => new { waiver.ProjectId, waiver.Id });
        builder
            .Entity<Upload>()
            .ToTable("upload")
            .HasKey(upload => new { upload.ProjectId, upload.Id });
        builder
            .Entity<Membership>()
            .ToTable("membership")
            .HasKey(member => new
            {
                member.ProjectId,
                member.AccountId,
                member.Municipality,
                member.Role,
            });
        builder.Entity<Membership>().Property(member => member.Role).HasConversion<string>();
        builder
            .Entity<AccessLink>()
            .ToTable("access_link")
            .HasKey(link => new { link.ProjectId, link.Id });
        builder.Entity<AccessLink>().Property(link => link.Kind).HasConversion<string>();
        builder.Entity<StoredRevision>().Property(item => item.Kind).HasConversion<string>();
        builder.Entity<Session>().ToTable("session").HasKey(session => session.IdHash);
        builder.Entity<Challenge>().ToTable("challenge").HasKey(challenge => challenge.IdHash);
        builder.Entity<CountedAct>().ToTable("counted_act");
        builder
            .Entity<Answer>()
            .ToTable("answer")
            .HasKey(answer => new { answer.ProjectId, answer.Id });
        builder.Entity<ProtectionKey>().ToTable("protection_key");
        builder
            .Entity<IdempotentAnswer>()
            .ToTable("idempotency")
            .HasKey(answer => new { answer.ProjectId, answer.Key });
        builder
            .Entity<Scenario>()
            .ToTable("scenario")
            .HasKey(scenario => new { scenario.ProjectId, scenario.Id });
        builder
            .Entity<KnownBrowser>()
            .ToTable("known_browser")
            .HasKey(browser => new { browser.IdHash, browser.AccountId });
        builder.Entity<FirstStartMoment>().ToTable("first_start").HasKey(start => start.At);
        MapCalendars(builder);
        MapLog(builder);
        SnakeCase.Apply(builder);
    }

    private static void MapCalendars(ModelBuilder builder)
    {
        builder
            .Entity<CalendarEntry>()
            .ToTable("calendar_entry")
            .HasKey(entry => new
            {
                entry.ProjectId,
                entry.Audience,
                entry.Id,
            });
        builder
            .Entity<CalendarProgress>()
            .ToTable("calendar_progress")
            .HasKey(progress => new { progress.ProjectId, progress.Audience });
        builder.Entity<CalendarEntry>().Property(entry => entry.Audience).HasConversion<string>();
        builder
            .Entity<CalendarProgress>()
            .Property(progress => progress.Audience)
            .HasConversion<string>();
    }

    private static void MapLog(ModelBuilder builder)
    {
        builder.Entity<LogBook>().ToTable("log_book").HasKey(book => book.Book);
        builder.Entity<LogBook>().Property(book => book.Book).HasConversion<string>();
        builder
            .Entity<LogLine>()
            .ToTable("log_line")
            .HasKey(line => new { line.Book, line.Number });
        builder.Entity<LogLine>().Property(line => line.Book).HasConversion<string>();
        builder.Entity<LogLine>().Property(line => line.Kind).HasConversion<string>();
    }
}
