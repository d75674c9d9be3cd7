using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Tijdpad.Web.Access;
using Tijdpad.Web.Gate;
using Tijdpad.Web.Http;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.People;

/// <summary>Who takes part in a project: adding, inviting, changing, removing.</summary>
internal static class MemberPages
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Routes.Members("{project}"), ShowAsync).Needs(Right.ManageProject);
        routes.MapPost(Routes.Members("{project}"), AddAsync).Needs(Right.ManageProject);
        routes
            .MapPost(Routes.ChangeMember("{project}"), ChangeAsync)
            .NeedsFreshly(Right.ManageProject);
        routes
            .MapPost(Routes.RemoveMember("{project}"), RemoveAsync)
            .NeedsFreshly(Right.ManageProject);
        routes
            .MapPost(Routes.RevokeInvitation("{project}"), RevokeAsync)
            .Needs(Right.ManageProject);
    }

    private static Task<IResult> ShowAsync(HttpContext context, MembersView view) =>
        view.PageAsync(context, new());

    private static async Task<IResult> AddAsync(
        HttpContext context,
        [FromForm] MemberForm? form,
        UserManager<Account> accounts,
        SecretLinks links,
        MembersView view
    )
    {
        form ??= new();
        var (actor, project) = (context.Actor(), context.Access().ProjectId);
        var email = TypedLine.Of(form.Email, 250);
        if (!System.Net.Mail.MailAddress.TryCreate(email, out _))
            return await view.PageAsync(context, new(form, "Dit is geen e-mailadres."));
        if (Part.Of(form.Rol, form.Gemeente) is not { } part)
            return await view.PageAsync(context, new(form, "Kies een rol."));
        if (part.Role is Role.Clerk && part.Municipality.Length == 0)
            return await view.PageAsync(context, new(form, "Kies de gemeente van de griffier."));
        if (await accounts.FindByEmailAsync(email) is { } account)
        {
            await view.Members.AddAsync(
                project,
                account.Id,
                part,
                actor.AccountId,
                context.RequestAborted
            );
            return await view.PageAsync(context, new(Done: account.Name));
        }
        var invitation = new Invitation(email, part.Role, part.Municipality);
        var link = await links.MakeAsync(
            SiteRoutes.Invitation,
            new(
                project,
                LinkKind.Invitation,
                invitation.ToScope(),
                email,
                actor.AccountId,
                Invitation.OpenFor
            ),
            context.RequestAborted
        );
        return await view.PageAsync(context, new(Link: link, LinkFor: email));
    }

    private static async Task<IResult> ChangeAsync(
        HttpContext context,
        [FromForm] MemberForm? form,
        Members members,
        MembersView view
    )
    {
        form ??= new();
        if (form.Part is not { } old || Part.Of(form.Rol, form.Gemeente) is not { } now)
            return Back(context);
        var problem = await members.ChangeAsync(
            context.Access().ProjectId,
            form.Account ?? "",
            (old, now),
            context.Actor().AccountId,
            context.RequestAborted
        );
        return problem is null
            ? Back(context)
            : await view.PageAsync(context, new(Problem: problem));
    }

    private static async Task<IResult> RemoveAsync(
        HttpContext context,
        [FromForm] MemberForm? form,
        Members members,
        MembersView view
    )
    {
        form ??= new();
        if (form.Part is not { } part)
            return Back(context);
        var problem = await members.RemoveAsync(
            context.Access().ProjectId,
            form.Account ?? "",
            part,
            context.RequestAborted
        );
        return problem is null
            ? Back(context)
            : await view.PageAsync(context, new(Problem: problem));
    }

    private static async Task<IResult> RevokeAsync(
        HttpContext context,
        [FromForm] string? id,
        SecretLinks links
    )
    {
        await links.RevokeAsync(
            context.Access().ProjectId,
            id ?? "",
            LinkKind.Invitation,
            context.RequestAborted
        );
        return Back(context);
    }

    /// <summary>To the list; who removed themselves goes to their projects.</summary>
    private static IResult Back(HttpContext context) =>
        Results.LocalRedirect(Routes.Members(context.Access().ProjectId));
}

/// <summary>What is typed about somebody's part.</summary>
public sealed record MemberForm
{
    public string? Account { get; init; }

    public string? Email { get; init; }

    public string? Rol { get; init; }

    public string? Gemeente { get; init; }

    public string? OudeRol { get; init; }

    public string? OudeGemeente { get; init; }

    /// <summary>The part it is about, of somebody who takes part already.</summary>
    internal Part? Part => Part.Of(OudeRol, OudeGemeente);
}

/// <summary>What the page says of what was just done.</summary>
/// <param name="Done">The name of who was added.</param>
/// <param name="Link">An invitation, shown this once.</param>
public sealed record MemberNews(
    MemberForm? Form = null,
    string? Problem = null,
    string? Done = null,
    string? Link = null,
    string? LinkFor = null
);
