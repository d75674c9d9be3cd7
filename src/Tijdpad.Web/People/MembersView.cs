using Tijdpad.Web.Access;
using Tijdpad.Web.Http;
using Tijdpad.Web.SiteWide;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.People;

/// <summary>Puts the page of the members together.</summary>
internal sealed class MembersView(Members members, ProjectStore projects)
{
    public Members Members => members;

    public async Task<IResult> PageAsync(HttpContext context, MemberNews news)
    {
        var (project, stop) = (context.Access().ProjectId, context.RequestAborted);
        if (await projects.HeadAsync(project, stop) is not { } head)
            return ErrorPage.NotFound();
        return Page.Of(
            new MembersPage
            {
                Head = head,
                Members = await members.OfAsync(project, stop),
                Invited = await members.InvitedAsync(project, stop),
                News = news,
            },
            context.PageStatus()
        );
    }

    public Task<IResult> RefusedAsync(HttpContext context, MemberNews news, FormProblem problem)
    {
        context.Refuse([problem]);
        return PageAsync(context, news);
    }
}
