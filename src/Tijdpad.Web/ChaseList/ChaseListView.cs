using Microsoft.EntityFrameworkCore;
using Tijdpad.Overviews;
using Tijdpad.Web.Http;
using Tijdpad.Web.Shared;
using Tijdpad.Web.SiteWide;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.ChaseList;

/// <summary>Puts the page of the chase list together.</summary>
internal sealed class ChaseListView(Answering answers, TijdpadDb db, TimeProvider clock)
{
    public async Task<IResult> PageAsync(ProjectVisit visit, NewPersonalLink? link)
    {
        if (await visit.HeadAsync() is not { } head)
            return ErrorPage.NotFound();
        var dates = MunicipalDates.Of(head.Plan);
        return Page.Of(
            new ChaseListPage
            {
                Head = head,
                Municipalities = dates.Municipalities,
                Missing = dates.Missing(head.Plan, visit.Today.Day),
                Links = visit.IsVisitor ? [] : await LinksAsync(visit.Project, visit.Stop),
                Given = visit.IsVisitor
                    ? []
                    : await answers.OfAsync(visit.Project, null, visit.Stop),
                Link = link,
            },
            visit.Context.PageStatus()
        );
    }

    /// <summary>The personal links that work now.</summary>
    public async Task<ValueList<AccessLink>> LinksAsync(string project, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        var links = await db
            .AccessLinks.AsNoTracking()
            .Where(link =>
                link.ProjectId == project
                && link.Kind == LinkKind.MunicipalDates
                && link.RevokedAt == null
            )
            .ToListAsync(stop);
        return links.Where(link => link.IsOpenAt(now)).ToValueList();
    }
}
