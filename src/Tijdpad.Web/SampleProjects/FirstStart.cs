using Microsoft.EntityFrameworkCore;
using Tijdpad.Web.Configuration;
using Tijdpad.Web.Gate;
using Tijdpad.Web.Http;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.SampleProjects;

/// <summary>What an empty database gets: the sample projects, and a link with which the first administrator makes an account.</summary>
internal sealed partial class FirstStart(
    TijdpadDb db,
    FirstProjects samples,
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
        if (settings.Sample && await samples.AreWantedAsync(stop))
            await samples.AddAsync(SampleHistories.All(), stop);
        if (!await db.Users.AnyAsync(stop))
            Announce(await NewLinkAsync(stop));
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
