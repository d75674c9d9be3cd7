using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Tijdpad.Dutch;
using Tijdpad.Json;
using Tijdpad.Plans;
using Tijdpad.Web.Access;
using Tijdpad.Web.Http;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Import;

/// <summary>Starts a project; who starts it is its secretary.</summary>
public sealed class NewProject(TijdpadDb db, ProjectStore projects, TimeProvider clock)
{
    private const int LongestId = 40;

    /// <summary>The id of the new project.</summary>
    public async Task<string> StartAsync(ProjectDraft draft, Actor actor, CancellationToken stop) =>
        (await StartAsync(draft, actor, _ => Task.FromResult(true), stop))!;

    /// <summary>The id of the new project that an upload becomes; null when somebody accepted it before.</summary>
    public Task<string?> StartAsync(
        Upload upload,
        string shortName,
        Uploads uploads,
        Actor actor,
        CancellationToken stop
    ) =>
        StartAsync(
            new(PlanJson.Read(upload.Draft), shortName, $"Ingelezen uit {upload.FileName}"),
            actor,
            ending => uploads.MarkAsync(upload, ending),
            stop
        );

    private async Task<string?> StartAsync(
        ProjectDraft draft,
        Actor actor,
        Func<CancellationToken, Task<bool>> alongside,
        CancellationToken stop
    )
    {
        var id = await FreeIdAsync(Slug(draft.Plan.Title), stop);
        var made = await projects.CreateAsync(
            new(id, draft.Plan, new(actor.Author, RevisionKind.Import, draft.Reason))
            {
                ShortName = draft.ShortName,
            },
            async ending =>
            {
                AddSecretary(id, actor);
                await db.SaveChangesAsync(ending);
                return await alongside(ending);
            },
            stop
        );
        return made is null ? null : id;
    }

    private void AddSecretary(string project, Actor actor) =>
        db.Memberships.Add(
            new()
            {
                ProjectId = project,
                AccountId = actor.AccountId,
                Municipality = "",
                Role = Role.Secretary,
                At = clock.GetUtcNow(),
                AddedBy = actor.Name,
            }
        );

    /// <summary>
    /// The title and five random signs, always: an address without them would tell that nobody had used the title before.
    /// </summary>
    private async Task<string> FreeIdAsync(string slug, CancellationToken stop)
    {
        while (true)
        {
            var id = $"{(slug.Length > 0 ? slug : "planning")}-{Secrets.NewId()[..5]}";
            if (!await db.Projects.AnyAsync(project => project.Id == id, stop))
                return id;
        }
    }

    /// <summary>A title as it can stand in an address: "Toekomstvisie Duinstreek" becomes "toekomstvisie-duinstreek".</summary>
    internal static string Slug(string title)
    {
        var slug = new StringBuilder();
        foreach (var sign in TextForms.Of(title, NormalizationForm.FormD))
        {
            if (slug.Length == LongestId)
                break;
            if (char.IsAsciiLetterOrDigit(sign))
                slug.Append(char.ToLowerInvariant(sign));
            else if (
                CharUnicodeInfo.GetUnicodeCategory(sign) != UnicodeCategory.NonSpacingMark
                && slug.Length > 0
                && slug[^1] != '-'
            )
                slug.Append('-');
        }
        return slug.ToString().Trim('-');
    }
}

/// <summary>What a project is to begin with.</summary>
/// <param name="ShortName">As somebody chose it; "" when it is to follow from the title.</param>
/// <param name="Reason">For the history, in Dutch.</param>
public sealed record ProjectDraft(Plan Plan, string ShortName, string Reason);
