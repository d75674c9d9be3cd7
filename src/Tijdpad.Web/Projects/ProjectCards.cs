using Microsoft.EntityFrameworkCore;
using Tijdpad.Web.Access;
using Tijdpad.Web.Configuration;
using Tijdpad.Web.Http;
using Tijdpad.Web.Shared;
using Tijdpad.Web.Storage;
using Tijdpad.Web.Work;

namespace Tijdpad.Web.Projects;

/// <summary>
/// Puts the cards of the home page together. What a card tells of its plan is worked out outside the request and kept, so
/// that a page with many or large plans does not wait for them: what is not there in time says so, and is there the next time.
/// </summary>
internal sealed class ProjectCards(
    TijdpadDb db,
    Workbench bench,
    ForecastPlans forecasts,
    IServiceScopeFactory scopes,
    Settings settings,
    Today today
)
{
    /// <summary>So long the whole page waits for what is not known yet.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(0.6);

    /// <summary>So many are asked for side by side; more of one visitor would have to wait for each other.</summary>
    private const int AtOnce = 8;

    /// <summary>Of no more plans a forecast is begun that nobody asked for.</summary>
    private const int MostForecasts = 12;

    /// <summary>A forecast of no larger plan is begun that nobody asked for: it takes a tenth of a second.</summary>
    private const long MostSize = 400;

    /// <summary>What reading and looking through a plan costs beside looking at a row once; most have less than a hundred.</summary>
    private const int EffortOfFacts = 1_000;

    private const int EffortOfForecast = 5;

    /// <summary>The projects of somebody, and the samples that everybody may look at, what changed last first.</summary>
    public async Task<ValueList<ProjectCard>> OfAsync(Actor actor, CancellationToken stop)
    {
        var bare = await BareAsync(actor, stop);
        var until = Environment.TickCount64 + (long)PatienceOf().TotalMilliseconds;
        var cards = new List<ProjectCard>();
        foreach (var some in bare.Chunk(AtOnce))
            cards.AddRange(
                await Task.WhenAll(some.Select(card => WithFactsAsync(card, until, stop)))
            );
        var begun = 0;
        for (var at = 0; at < cards.Count; at++)
            if (cards[at] is { IsSample: false, Facts: { } facts } card)
            {
                var order = Chance(card, facts);
                var known = bench.Known(order);
                if (known is null && facts.Size <= MostSize && begun++ < MostForecasts)
                    known = (await bench.OfAsync(order, Left(until), stop)).Value;
                cards[at] = card with { Chance = known };
            }
        return cards.ToValueList();
    }

    private TimeSpan PatienceOf() =>
        settings.Patience > 1 ? TimeSpan.FromSeconds(settings.Patience) : Patience;

    private async Task<List<ProjectCard>> BareAsync(Actor actor, CancellationToken stop)
    {
        var parts = (
            await db
                .Memberships.AsNoTracking()
                .Where(member => member.AccountId == actor.AccountId)
                .ToListAsync(stop)
        ).ToLookup(member => member.ProjectId, StringComparer.Ordinal);
        var ids = parts.Select(one => one.Key).ToList();
        var hasSamples = settings.Sample;
        var projects = await db
            .Projects.AsNoTracking()
            .Where(project => ids.Contains(project.Id) || (hasSamples && project.IsSample))
            .Join(
                db.Revisions,
                project => new { project.Id, Number = project.Head },
                revision => new { Id = revision.ProjectId, revision.Number },
                (project, revision) => new { project, revision.At }
            )
            .ToListAsync(stop);
        return projects
            .Select(one => ProjectCard.Of(one.project, one.At, parts[one.project.Id]))
            .OrderByDescending(card => card.ChangedAt)
            .ThenBy(card => card.Id, StringComparer.Ordinal)
            .ToList();
    }

    private async Task<ProjectCard> WithFactsAsync(
        ProjectCard card,
        long until,
        CancellationToken stop
    )
    {
        var day = today.Day;
        var order = new WorkOrder<ProjectFacts>(
            ("card", card.Id, card.Number, day),
            card.Id,
            EffortOfFacts,
            progress => MakeAsync(card, day, progress),
            facts => 1_000 + 100L * (facts.Municipalities.Count + facts.Missing.Count)
        );
        var known = bench.Known(order) ?? (await bench.OfAsync(order, Left(until), stop)).Value;
        return card with { Facts = known };
    }

    private async Task<ProjectFacts> MakeAsync(
        ProjectCard card,
        DateOnly day,
        WorkProgress progress
    )
    {
        var head = await OpenAsync(card, progress.Stop);
        return ProjectFacts.Of(head.Plan, day);
    }

    /// <summary>The chance of the forecast that every page shows; a page that asks for it needs no plan.</summary>
    private WorkOrder<ProjectChance> Chance(ProjectCard card, ProjectFacts facts) =>
        new(
            ("chance", card.Id, card.Number, today.Day),
            card.Id,
            EffortOfForecast * facts.Size,
            async progress =>
            {
                var head = await OpenAsync(card, progress.Stop);
                var forecast = await bench.PartAsync(forecasts.Forecast(head), progress);
                return new(forecast.Together);
            },
            _ => 500
        );

    // the request that asked may be over long before: what is read of the database is read in a scope of its own
    private async Task<OpenRevision> OpenAsync(ProjectCard card, CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var projects = scope.ServiceProvider.GetRequiredService<ProjectStore>();
        return await projects.AtAsync(card.Id, card.Number, stop)
            ?? throw new InvalidOperationException($"{card.Id} has no revision {card.Number}.");
    }

    private static TimeSpan Left(long until) =>
        TimeSpan.FromMilliseconds(Math.Max(0, until - Environment.TickCount64));
}
