using Microsoft.AspNetCore.Mvc;
using Tijdpad.Web.Access;
using Tijdpad.Web.Http;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Shared;

/// <summary>What every handler within a project is given (<c>[AsParameters]</c>), and the questions that they all ask.</summary>
/// <param name="Project">Its id, as it stands in the address.</param>
internal sealed record ProjectVisit(
    [FromRoute(Name = "project")] string Project,
    HttpContext Context,
    ProjectStore Projects,
    Today Today
)
{
    public CancellationToken Stop => Context.RequestAborted;

    /// <summary>Who calls, as they stand in the history.</summary>
    public Author Author => Context.Actor().Author;

    public bool May(Right right) => Context.Access().May(right);

    /// <summary>The newest revision; null when there is no such project.</summary>
    public Task<OpenRevision?> HeadAsync() => Projects.HeadAsync(Project, Stop);

    /// <summary>The revision that a page showed; null when there is no such one.</summary>
    public Task<OpenRevision?> AtAsync(long number) => Projects.AtAsync(Project, number, Stop);

    /// <summary>All revisions without their plans, newest first.</summary>
    public Task<ValueList<Revision>> HistoryAsync() => Projects.HistoryAsync(Project, Stop);

    public Task<IFormCollection> FormAsync() => Context.Request.ReadFormAsync(Stop);
}
