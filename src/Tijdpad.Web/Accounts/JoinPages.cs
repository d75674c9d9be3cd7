using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Tijdpad.Web.Access;
using Tijdpad.Web.Gate;
using Tijdpad.Web.Http;
using Tijdpad.Web.SiteWide;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Accounts;

/// <summary>Making an account: the first administrator, and whoever has an invitation.</summary>
internal static class JoinPages
{
    public const string CookieName = "__Host-uitnodiging";

    private static readonly (string Path, LinkKind Kind)[] Doors =
    [
        (SiteRoutes.SetUp, LinkKind.SetUp),
        (SiteRoutes.Invitation, LinkKind.Invitation),
    ];

    public static void Map(IEndpointRouteBuilder routes)
    {
        foreach (var (path, kind) in Doors)
        {
            routes
                .MapGet(
                    SiteRoutes.Secret(path, "{secret}"),
                    (string secret, HttpContext context, SecretLinks links) =>
                        links.OpenAsync(context, secret, kind, CookieName, path)
                )
                .Needs(Right.BySecretLink);
            routes.MapGet(path, ShowAsync).Needs(Right.BySecretLink);
            routes.MapPost(path, MakeAsync).Needs(Right.BySecretLink);
            routes
                .MapPost(SiteRoutes.JoinWithPasskey(path), AskPasskeyAsync)
                .Needs(Right.BySecretLink);
            routes
                .MapPost(SiteRoutes.AcceptInvitation(path), AcceptAsync)
                .Needs(Right.BySecretLink);
        }
    }

    private static async Task<IResult> ShowAsync([AsParameters] JoinVisit visit) =>
        await LinkAsync(visit.Context, visit.Links) is { } link
            ? await PageAsync(visit, link, new())
            : await visit.Links.RefuseAsync(visit.Context);

    private static async Task<IResult> MakeAsync(
        [AsParameters] JoinVisit visit,
        [FromForm] JoinForm? form,
        Passkeys passkeys
    )
    {
        form ??= new();
        if (await LinkAsync(visit.Context, visit.Links) is not { } link)
            return await visit.Links.RefuseAsync(visit.Context);
        var account = NewAccount(form, visit.Clock);
        var proof = new Proof(form.Wachtwoord ?? "");
        if (form.Organisatie == "ja")
        {
            if (await Organisation.AnswerAsync(visit.Context, visit.Settings) is not { } said)
                return await RefusedAsync(visit, link, form, "Log eerst in bij uw organisatie.");
            // that the organisation knows somebody by this address, it must say itself
            if (!said.IsEmailVerified || !visit.Joining.IsFor(link, said.Email))
                return await RefusedAsync(visit, link, form, Joining.NotVerified);
            proof = new(Login: said.Login);
        }
        else if (form.Sleutel is { Length: > 0 } answer)
        {
            if (await passkeys.NewAsync(visit.Context, answer) is not { } made)
                return await RefusedAsync(visit, link, form, Passkeys.NotRight);
            account.Id = made.Account;
            proof = new(Passkey: made.Passkey);
        }
        var problems = Blanks(account, proof);
        if (
            problems.IsEmpty
            && await visit.Joining.MakeAsync(link, account, proof, visit.Context.RequestAborted)
                is { } problem
        )
            problems = [problem];
        if (!problems.IsEmpty)
            return await RefusedAsync(visit, link, form, problems);
        await visit.Joining.TellAsync(visit.Context, link, account.Id, account.Name);
        await SessionHandler.SignInAsync(visit.Context, account);
        return Joined(
            visit.Context,
            link,
            new News("Welkom, {0}. Uw account is gemaakt.", account.Name)
        );
    }

    private static async Task<IResult> AskPasskeyAsync(
        [AsParameters] JoinVisit visit,
        [FromForm] JoinForm? form,
        UserManager<Account> accounts,
        Passkeys passkeys
    )
    {
        form ??= new();
        if (await LinkAsync(visit.Context, visit.Links) is not { } link)
            return await visit.Links.RefuseAsync(visit.Context);
        var account = NewAccount(form, visit.Clock);
        if (account.Name.Length == 0 || account.Email!.Length == 0)
            return PasskeyAnswers.Problem("Vul eerst uw naam en e-mailadres in.");
        if (
            await visit.Joining.AddressProblemAsync(
                link,
                account.Email,
                visit.Context.RequestAborted
            ) is
            { } problem
        )
            return PasskeyAnswers.Problem(problem.Sentence);
        foreach (var validator in accounts.UserValidators)
            if (await validator.ValidateAsync(accounts, account) is { Succeeded: false } refused)
                return PasskeyAnswers.Problem(Joining.ProblemOf(refused).Sentence);
        return PasskeyAnswers.Question(
            await passkeys.NewQuestionAsync(visit.Context, account.Id, account.Email, account.Name)
        );
    }

    private static async Task<IResult> AcceptAsync([AsParameters] JoinVisit visit)
    {
        if (await LinkAsync(visit.Context, visit.Links) is not { } link)
            return await visit.Links.RefuseAsync(visit.Context);
        if (visit.Context.User.Actor() is not { } actor)
            return Results.LocalRedirect(PathOf(link));
        var problem = await visit.Joining.AcceptAsync(
            link,
            actor.AccountId,
            visit.Context.RequestAborted
        );
        if (problem is not null)
            return await RefusedAsync(visit, link, new(), [problem]);
        await visit.Joining.TellAsync(visit.Context, link, actor.AccountId, actor.Name);
        return Joined(visit.Context, link, new News("De uitnodiging is aangenomen."));
    }

    /// <summary>The link that this browser came in with; its kind is in the path.</summary>
    internal static Task<AccessLink?> LinkAsync(HttpContext context, SecretLinks links)
    {
        var kind = Doors
            .First(door =>
                context.Request.Path.StartsWithSegments(door.Path, StringComparison.Ordinal)
            )
            .Kind;
        return links.FindAsync(context.Request.Cookies[CookieName], kind, context.RequestAborted);
    }

    private static IResult Joined(HttpContext context, AccessLink link, News news)
    {
        context.Response.Cookies.Delete(CookieName, HostCookies.UntilClosed());
        var goesToProject = link.Kind is LinkKind.Invitation && link.ProjectId.Length > 0;
        return Done.At(goesToProject ? Routes.Plan(link.ProjectId) : "/", news);
    }

    private static string PathOf(AccessLink link) =>
        Doors.First(door => door.Kind == link.Kind).Path;

    private static Account NewAccount(JoinForm form, TimeProvider clock)
    {
        var email = TypedLine.Of(form.Email, 250);
        return new()
        {
            Name = TypedLine.Of(form.Naam),
            Email = email,
            UserName = email,
            CreatedAt = clock.GetUtcNow(),
        };
    }

    /// <summary>What was left empty that an account needs.</summary>
    private static ValueList<FormProblem> Blanks(Account account, Proof proof)
    {
        var blanks = new List<FormProblem>();
        if (account.Name.Length == 0)
            blanks.Add(new("naam", "Vul uw naam in."));
        if (account.Email is not { Length: > 0 })
            blanks.Add(new("email", "Vul uw e-mailadres in."));
        if (proof is { Password.Length: 0 })
            blanks.Add(new("wachtwoord", "Een wachtwoord heeft ten minste 12 tekens."));
        return blanks.ToValueList();
    }

    private static Task<IResult> RefusedAsync(
        JoinVisit visit,
        AccessLink link,
        JoinForm form,
        string problem
    ) => RefusedAsync(visit, link, form, [new("", problem)]);

    private static Task<IResult> RefusedAsync(
        JoinVisit visit,
        AccessLink link,
        JoinForm form,
        ValueList<FormProblem> problems
    )
    {
        visit.Context.Refuse(problems, "Nog geen account gemaakt");
        return PageAsync(visit, link, form);
    }

    private static async Task<IResult> PageAsync(JoinVisit visit, AccessLink link, JoinForm form)
    {
        var title = await visit
            .Db.Projects.AsNoTracking()
            .Where(project => project.Id == link.ProjectId)
            .Select(project => project.Title)
            .FirstOrDefaultAsync(visit.Context.RequestAborted);
        var said = await Organisation.AnswerAsync(visit.Context, visit.Settings);
        var me = visit.Context.User.Actor()?.AccountId;
        var mine = await visit
            .Db.Users.Where(account => account.Id == me)
            .Select(account => account.Email)
            .FirstOrDefaultAsync(visit.Context.RequestAborted);
        var isForAnother = me is not null && !visit.Joining.IsFor(link, mine);
        return Page.Of(
            new JoinPage
            {
                Path = PathOf(link),
                Gift = Joining.GiftOf(link),
                // what it is called is not for whoever the link is not for
                Project = isForAnother ? null : title,
                SaidToBe = said is null ? null : $"{said.Name} {said.Email}".Trim(),
                Form = form,
                IsForAnother = isForAnother,
            },
            visit.Context.PageStatus()
        );
    }
}
