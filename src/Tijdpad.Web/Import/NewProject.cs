using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Tijdpad.Plans;
using Tijdpad.Web.Access;
using Tijdpad.Web.Http;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Import;

/// <summary>Starts a project; who starts it is its secretary.</summary>
public sealed class NewProject(
    TijdpadDb db,
    ProjectStore projects,
    WriteGate gate,
    TimeProvider clock
)
{
    private const int LongestId = 40;

    /// <summary>The id of the new project.</summary>
    public async Task<string> StartAsync(
        Plan plan,
        Actor actor,
        string reason,
        CancellationToken stop
    )
    {
        var id = await FreeIdAsync(Slug(plan.Title), stop);
        await projects.CreateAsync(id, plan, new(actor.Author, RevisionKind.Import, reason), stop);
        using var turn = await gate.EnterAsync(stop);
        db.Memberships.Add(
            new()
            {
                ProjectId = id,
                AccountId = actor.AccountId,
                Municipality = "",
                Role = Role.Secretary,
                At = clock.GetUtcNow(),
                AddedBy = actor.Name,
            }
        );
        await db.SaveChangesAsync(stop);
        return id;
    }

    private async Task<string> FreeIdAsync(string slug, CancellationToken stop) =>
        slug.Length > 0 && !await db.Projects.AnyAsync(project => project.Id == slug, stop)
            ? slug
            : $"{(slug.Length > 0 ? slug : "planning")}-{Secrets.NewId()[..5]}";

    /// <summary>A title as it can stand in an address: "Toekomstvisie Duinstreek" becomes "toekomstvisie-duinstreek".</summary>
    internal static string Slug(string title)
    {
        var slug = new StringBuilder();
        foreach (var sign in title.Normalize(NormalizationForm.FormD))
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
