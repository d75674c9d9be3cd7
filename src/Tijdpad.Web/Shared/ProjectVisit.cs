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

    /// <summary>Whoever takes no part and looks at a sample sees it as the program put it in, and nothing of its people.</summary>
    public bool IsVisitor => Context.Access().IsVisitor;

    /// <summary>The newest revision; null when there is no such project.</summary>
    public async Task<OpenRevision?> HeadAsync() =>
        IsVisitor
            ? Shown(await Projects.AsPutInAsync(Project, Stop))
            : await Projects.HeadAsync(Project, Stop);

    /// <summary>The revision that a page showed; null when there is no such one.</summary>
    public async Task<OpenRevision?> AtAsync(long number) =>
        !IsVisitor ? await Projects.AtAsync(Project, number, Stop)
        : await HeadAsync() is { } head && number <= head.Number
            ? Shown(await Projects.AtAsync(Project, number, Stop))
        : null;

    /// <summary>All revisions without their plans, newest first.</summary>
    public async Task<ValueList<Revision>> HistoryAsync()
    {
        var all = await Projects.HistoryAsync(Project, Stop);
        if (!IsVisitor)
            return all;
        var head = await HeadAsync();
        return all.Where(revision => revision.Number <= head?.Number)
            .Select(revision => revision with { Name = null })
            .ToValueList();
    }

    /// <summary>Without the name that people gave it.</summary>
    private static OpenRevision? Shown(OpenRevision? revision) =>
        revision is null
            ? null
            : revision with
            {
                Revision = revision.Revision with { Name = null },
            };

    public Task<IFormCollection> FormAsync() => Context.Request.ReadFormAsync(Stop);
}
