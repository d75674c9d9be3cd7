using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Tijdpad.Web.Access;
using Tijdpad.Web.Gate;
using Tijdpad.Web.Http;
using Tijdpad.Web.SiteWide;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.People;

/// <summary>Who takes part in a project: adding, inviting, changing, removing.</summary>
internal static class MemberPages
{
    private const string NoMunicipality = "Kies de gemeente van de griffier.";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Routes.Members("{project}"), ShowAsync).Needs(Right.ManageProject);
        routes
            .MapPost(Routes.Members("{project}"), AddAsync)
            .Needs(Right.ManageProject, ConfirmedAct.AddMember);
        routes
            .MapPost(Routes.ChangeMember("{project}"), ChangeAsync)
            .Needs(Right.ManageProject, ConfirmedAct.ChangeMember);
        routes
            .MapPost(Routes.RemoveMember("{project}"), RemoveAsync)
            .Needs(Right.ManageProject, ConfirmedAct.RemoveMember);
        routes
            .MapPost(Routes.RevokeInvitation("{project}"), RevokeAsync)
            .Needs(Right.ManageProject, ConfirmedAct.RevokeInvitation);
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
            return await view.RefusedAsync(
                context,
                new(form),
                new("email", "Dit is geen e-mailadres.")
            );
        if (Part.Of(form.Rol, form.Gemeente) is not { } part)
            return await view.RefusedAsync(context, new(form), new("rol", "Kies een rol."));
        if (part.Role is Role.Clerk && part.Municipality.Length == 0)
            return await view.RefusedAsync(context, new(form), new("gemeente", NoMunicipality));
        context.Report($"{email}: {part}");
        if (await accounts.FindByEmailAsync(email) is { } account)
        {
            await view.Members.AddAsync(
                project,
                account.Id,
                part,
                actor.AccountId,
                context.RequestAborted
            );
            context.Say(new News("{0} doet nu mee.", account.Name));
            return await view.PageAsync(context, new());
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
        context.Say(
            new News("De uitnodiging voor {0} is gemaakt. De link staat hier één keer.", email)
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
        if (form.Part is not { } old)
            return Nothing(context);
        if (Part.Of(form.Rol, form.Gemeente) is not { } now)
            return await view.RefusedAsync(context, new(), new("rol", "Kies een rol."));
        if (now.Role is Role.Clerk && now.Municipality.Length == 0)
            return await view.RefusedAsync(context, new(), new("gemeente", NoMunicipality));
        var email = await members.EmailOfAsync(form.Account, context.RequestAborted);
        context.Report($"{email}: {old} > {now}");
        return await EndAsync(
            (context, view),
            form,
            await members.ChangeAsync(DepartureOf(context, form, old), now, context.RequestAborted),
            new News("De rol van {0} is gewijzigd.", email).OrBack(
                Routes.ChangeMember(context.Access().ProjectId),
                ("account", form.Account ?? ""),
                ("oudeRol", $"{now.Role}"),
                ("oudeGemeente", now.Municipality),
                ("rol", $"{old.Role}"),
                ("gemeente", old.Municipality)
            )
        );
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
            return Nothing(context);
        var email = await members.EmailOfAsync(form.Account, context.RequestAborted);
        context.Report($"{email}: {part}");
        return await EndAsync(
            (context, view),
            form,
            await members.RemoveAsync(DepartureOf(context, form, part), context.RequestAborted),
            new News("{0} doet niet meer mee.", email).OrBack(
                Routes.Members(context.Access().ProjectId),
                ("email", email),
                ("rol", $"{part.Role}"),
                ("gemeente", part.Municipality)
            )
        );
    }

    private static Departure DepartureOf(HttpContext context, MemberForm form, Part part) =>
        new(
            context.Access().ProjectId,
            form.Account ?? "",
            part,
            context.Actor().AccountId,
            GivenChoices.Of(form.Uitgegeven)
        );

    private static async Task<IResult> EndAsync(
        (HttpContext Context, MembersView View) visit,
        MemberForm form,
        PartOutcome outcome,
        News news
    )
    {
        var (context, view) = visit;
        if (outcome is PartOutcome.Done)
            return Ended(context, form, news);
        context.ReportNothing();
        return outcome switch
        {
            PartOutcome.Refused refused => await view.RefusedAsync(
                context,
                new(),
                new("", refused.Problem)
            ),
            PartOutcome.Asks asks => await view.RefusedAsync(
                context,
                new(form, Asks: asks),
                GivenChoices.NotMade
            ),
            _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, null),
        };
    }

    private static async Task<IResult> RevokeAsync(
        HttpContext context,
        [FromForm] string? id,
        SecretLinks links
    )
    {
        var isRevoked = await links.RevokeAsync(
            context.Access().ProjectId,
            id ?? "",
            LinkKind.Invitation,
            context.RequestAborted
        );
        return isRevoked
            ? Done.At(
                $"{Routes.Members(context.Access().ProjectId)}#uitgenodigd",
                new News("De uitnodiging is ingetrokken.")
            )
            : Nothing(context);
    }

    /// <summary>To where they stand in the list; who is no longer led to it goes to their projects.</summary>
    private static IResult Ended(HttpContext context, MemberForm form, News news)
    {
        var project = context.Access().ProjectId;
        if (form.Account == context.Actor().AccountId)
            return Done.At("/", news with { TakeBack = null });
        // what they gave out stays withdrawn or handed over: that no button brings back
        var wasAsked = GivenChoices.Of(form.Uitgegeven) is not GivenChoice.NotMade;
        return Done.At(
            $"{Routes.Members(project)}#{AnchorOf(form.Account)}",
            wasAsked ? news with { TakeBack = null } : news
        );
    }

    /// <summary>To the list, as there was nothing to do.</summary>
    private static IResult Nothing(HttpContext context)
    {
        context.ReportNothing();
        return Done.At(Routes.Members(context.Access().ProjectId), News.Nothing);
    }

    /// <summary>Where somebody stands on the page.</summary>
    internal static string AnchorOf(string? account) => $"deelnemer-{account}";
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

    /// <summary>"intrekken" or "overnemen": what becomes of what they gave out; null when it was not asked yet.</summary>
    public string? Uitgegeven { get; init; }

    /// <summary>The part it is about, of somebody who takes part already.</summary>
    internal Part? Part => Part.Of(OudeRol, OudeGemeente);
}

/// <summary>What the page says of what was just done.</summary>
/// <param name="Link">An invitation, shown this once.</param>
/// <param name="Asks">What must be chosen before something is done; null when nothing is.</param>
public sealed record MemberNews(
    MemberForm? Form = null,
    string? Link = null,
    string? LinkFor = null,
    PartOutcome.Asks? Asks = null
);
