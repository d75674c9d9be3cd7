using Microsoft.EntityFrameworkCore;
using Tijdpad.Plans;
using Tijdpad.Web.Access;
using Tijdpad.Web.Http;
using Tijdpad.Web.Shared;
using Tijdpad.Web.SiteWide;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Feeds;

/// <summary>Puts the page with the calendars together.</summary>
internal sealed class FeedsView(TijdpadDb db)
{
    public async Task<IResult> PageAsync(ProjectVisit visit, NewFeed? made)
    {
        if (await visit.HeadAsync() is not { } head)
            return ErrorPage.NotFound();
        return Page.Of(
            new FeedsPage
            {
                Head = head,
                Links = await LinksAsync(visit),
                Choices = PlanChoices.Of(head.Plan),
                Made = made,
            }
        );
    }

    /// <summary>The calendars that somebody may revoke: their own, and of the project when they manage it.</summary>
    public async Task<ValueList<AccessLink>> LinksAsync(ProjectVisit visit)
    {
        var mine = FeedScope.Account(visit.Context.Actor().AccountId).ToString();
        var isManager = visit.May(Right.ManageProject);
        var links = await db
            .AccessLinks.AsNoTracking()
            .Where(link =>
                link.ProjectId == visit.Project
                && link.Kind == LinkKind.Feed
                && link.RevokedAt == null
                && (
                    link.Scope == mine
                    || (isManager && !link.Scope.StartsWith(AccessLink.PersonalScope))
                )
            )
            .OrderBy(link => link.CreatedAt)
            .ToListAsync(visit.Stop);
        return links.ToValueList();
    }
}
