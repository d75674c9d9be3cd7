using Microsoft.EntityFrameworkCore;
using Tijdpad.Web.Http;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.ChaseList;

/// <summary>Keeps what municipalities answer: each date is a revision of its own, and who typed it is remembered.</summary>
internal sealed class Answering(
    ProjectStore projects,
    TijdpadDb db,
    WriteGate gate,
    TimeProvider clock
)
{
    /// <summary>Keeps what was typed. The dates that somebody else changed in the meantime are not kept, and come back.</summary>
    public async Task<ValueList<ReadDate>> KeepAsync(
        OpenRevision shown,
        string municipality,
        Author author,
        IEnumerable<ReadDate> dates,
        CancellationToken stop
    )
    {
        var clashed = new List<ReadDate>();
        foreach (var date in dates)
        {
            var act = new Act(author, RevisionKind.Answer, date.Summary);
            var result = await projects.AppendAsync(
                shown.ProjectId,
                shown.Number,
                date.Next,
                act,
                stop
            );
            switch (result)
            {
                case AppendResult.Appended done:
                    await RememberAsync(done.Head, municipality, author, date.Typed, stop);
                    break;
                case AppendResult.Clashed:
                    clashed.Add(date);
                    break;
            }
        }
        return clashed.ToValueList();
    }

    /// <summary>The newest answer for each row.</summary>
    public async Task<ValueList<Answer>> OfAsync(
        string project,
        string? municipality,
        CancellationToken stop
    )
    {
        var all = await db
            .Answers.AsNoTracking()
            .Where(answer =>
                answer.ProjectId == project
                && (municipality == null || answer.Municipality == municipality)
            )
            .OrderByDescending(answer => answer.At)
            .ToListAsync(stop);
        return all.DistinctBy(answer => (answer.Municipality, answer.ActivityId)).ToValueList();
    }

    private async Task RememberAsync(
        OpenRevision head,
        string municipality,
        Author author,
        TypedDate typed,
        CancellationToken stop
    )
    {
        using var turn = await gate.EnterAsync(stop);
        db.Answers.Add(
            new()
            {
                ProjectId = head.ProjectId,
                Id = Secrets.NewId(),
                Municipality = municipality,
                ActivityId = typed.Row.Activity.Id,
                Words = typed.Words,
                Remark = typed.Remark,
                AuthorId = author.Id,
                AuthorName = author.Name,
                At = clock.GetUtcNow(),
                Revision = head.Number,
            }
        );
        await db.SaveChangesAsync(stop);
    }
}
