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
    public async Task<string> StartAsync(
        Plan plan,
        Actor actor,
        string reason,
        CancellationToken stop
    ) => (await StartAsync(plan, actor, reason, _ => Task.FromResult(true), stop))!;

    /// <summary>The id of the new project that an upload becomes; null when somebody accepted it before.</summary>
    public Task<string?> StartAsync(
        Upload upload,
        Uploads uploads,
        Actor actor,
        CancellationToken stop
    ) =>
        StartAsync(
            PlanJson.Read(upload.Draft),
            actor,
            $"Ingelezen uit {upload.FileName}",
            ending => uploads.MarkAsync(upload, ending),
            stop
        );

    private async Task<string?> StartAsync(
        Plan plan,
        Actor actor,
        string reason,
        Func<CancellationToken, Task<bool>> alongside,
        CancellationToken stop
    )
    {
        var id = await FreeIdAsync(Slug(plan.Title), stop);
        var made = await projects.CreateAsync(
            id,
            plan,
            new(actor.Author, RevisionKind.Import, reason),
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
