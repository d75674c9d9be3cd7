using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Tijdpad.Web.Access;
using Tijdpad.Web.Accounts;
using Tijdpad.Web.Gate;
using Tijdpad.Web.SampleProjects;
using Tijdpad.Web.SiteWide;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Tests.Access;

/// <summary>A site with somebody of every sort, who try every endpoint. Each try has a session of its own.</summary>
internal sealed partial class MatrixStage
{
    private const string OtherProject = "ander-project";

    /// <summary>What stands in the places of a route; what is not here is "x".</summary>
    private static readonly Dictionary<string, string> Places = new(StringComparer.Ordinal)
    {
        ["project"] = FirstStart.SampleProject,
        ["number"] = "1",
        ["nummer"] = "1",
        ["revisie"] = "1",
        ["act"] = "gegevens",
        ["soort"] = "json",
    };

    private const string Token = "__RequestVerificationToken";

    private static readonly TimeSpan TwoHours = TimeSpan.FromHours(2);

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly TestSite _site;
    private readonly Dictionary<string, string> _accounts = new(StringComparer.Ordinal);
    private string _municipality = "";
    private string _activity = "";

    private MatrixStage(TestSite site) => _site = site;

    /// <param name="actor">Who will try; a project has two secretaries beside them, so that nobody is the last.</param>
    public static async Task<MatrixStage> SetAsync(TestSite site, string actor)
    {
        var stage = new MatrixStage(site);
        await stage.SetProjectsAsync();
        await stage.EnterAsync("all", Role.Secretary, managesSite: true);
        await stage.EnterAsync("second-secretary", Role.Secretary);
        await (
            actor switch
            {
                "without-part" or "sample-outsider" => stage.EnterAsync(actor, null),
                "reader" => stage.EnterAsync(actor, Role.Reader),
                "administrator" => stage.EnterAsync(actor, Role.Administrator),
                "adviser" => stage.EnterAsync(actor, Role.CommunicationAdviser),
                "clerk" => stage.EnterAsync(actor, Role.Clerk, stage._municipality),
                "secretary" or "removed" => stage.EnterAsync(actor, Role.Secretary),
                "stale" => stage.EnterAsync(actor, Role.Secretary, managesSite: true),
                "site-manager" => stage.EnterAsync(actor, null, managesSite: true),
                "other-secretary" => stage.EnterAsync(actor, Role.Secretary, "", OtherProject),
                _ => Task.CompletedTask,
            }
        );
        if (actor == "removed")
            await stage.RemoveAsync(actor);
        return stage;
    }

    /// <summary>What the site makes of it: allow, sign-in, step-up, 403 or 404.</summary>
    public async Task<string> TryAsync(string actor, string method, string route)
    {
        var browser = _site.Open();
        var cookies = new List<string>();
        if (_accounts.TryGetValue(actor, out var account))
            cookies.Add(
                $"{SessionHandler.CookieName}={await SessionOfAsync(account, isStale: actor == "stale")}"
            );
        var secret = "x";
        if (actor == "link-holder" && await LinkAsync(route) is { } link)
        {
            secret = link.Secret;
            cookies.Add($"{link.Cookie}={link.Secret}");
        }
        if (cookies.Count > 0)
            browser.Http.DefaultRequestHeaders.Add("Cookie", string.Join("; ", cookies));
        var address = AddressOf(route, secret);
        return method is "GET" or "ANY"
            ? await LookAsync(browser, address)
            : Meaning(await SendAsync(browser, method, address));
    }

    /// <summary>Somebody who may do everything, without the token of a page.</summary>
    public async Task<Browser.Answer> WithoutTokenAsync(string method, string route)
    {
        var browser = _site.Open();
        var session = await SessionOfAsync(_accounts["all"]);
        browser.Http.DefaultRequestHeaders.Add("Cookie", $"{SessionHandler.CookieName}={session}");
        return await browser.SendAsync(
            method == "ANY" ? "POST" : method,
            AddressOf(route, "x"),
            Fields()
        );
    }

    /// <summary>Only how an answer begins. What announces changes was let in and says nothing until there is one.</summary>
    private static async Task<string> LookAsync(Browser browser, string address)
    {
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            using var answer = await browser.Http.GetAsync(
                new Uri(address, UriKind.Relative),
                HttpCompletionOption.ResponseHeadersRead,
                patience.Token
            );
            return Meaning(answer.StatusCode, answer.Headers.Location?.OriginalString);
        }
        catch (OperationCanceledException)
            when (patience.IsCancellationRequested
                && address.EndsWith("/volgen", StringComparison.Ordinal)
            )
        {
            return "allow";
        }
    }

    private static string Meaning(Browser.Answer answer) => Meaning(answer.Status, answer.Location);

    private static string Meaning(HttpStatusCode status, string? location) =>
        status switch
        {
            HttpStatusCode.Forbidden => "403",
            HttpStatusCode.NotFound => "404",
            // a program is told so; people are sent to the page
            HttpStatusCode.Unauthorized => "sign-in",
            HttpStatusCode.Redirect
            or HttpStatusCode.SeeOther
                when location!.StartsWith("/inloggen?terug=", StringComparison.Ordinal) =>
                "sign-in",
            HttpStatusCode.Redirect
            or HttpStatusCode.TemporaryRedirect
                when location!.StartsWith("/bevestigen?", StringComparison.Ordinal) => "step-up",
            >= HttpStatusCode.InternalServerError => $"{(int)status}",
            _ => "allow",
        };

    private async Task<Browser.Answer> SendAsync(Browser browser, string method, string address)
    {
        // the first page has a token for who is signed in, the page to sign in for who is not
        if (!(await browser.GetAsync("/")).Text.Contains(Token, StringComparison.Ordinal))
            await browser.GetAsync("/inloggen");
        return await browser.SendAsync(method, address, Fields());
    }

    private Dictionary<string, string> Fields() =>
        new(StringComparer.Ordinal)
        {
            ["basis"] = "1",
            ["gemeente"] = _municipality,
            ["naam"] = "Iemand",
            ["account"] = "niemand",
        };

    private string AddressOf(string route, string secret) =>
        Place()
            .Replace(
                route,
                place =>
                    Uri.EscapeDataString(
                        place.Groups["name"].Value switch
                        {
                            "secret" => secret,
                            "gemeente" => _municipality,
                            "name" when route.StartsWith("/a/", StringComparison.Ordinal) =>
                                AssetFiles.Address("site.css")["/a/".Length..],
                            "id" or "activiteit" => _activity,
                            var name => Places.GetValueOrDefault(name, "x"),
                        }
                    )
            );

    private async Task SetProjectsAsync() =>
        await _site.InsideAsync(async services =>
        {
            var projects = services.GetRequiredService<ProjectStore>();
            var head = (await projects.HeadAsync(FirstStart.SampleProject, default))!;
            _municipality = head.Plan.Municipalities[0].Name;
            _activity = head.Plan.Activities[0].Id;
            return await projects.CreateAsync(
                OtherProject,
                head.Plan,
                new(Author.Tijdpad, RevisionKind.Import, "test"),
                default
            );
        });

    private async Task EnterAsync(
        string actor,
        Role? role,
        string municipality = "",
        string project = FirstStart.SampleProject,
        bool managesSite = false
    )
    {
        var email = await _site.NewAccountAsync(role, municipality, project, managesSite);
        _accounts[actor] = await _site.InsideAsync(async services =>
            (await services.GetRequiredService<UserManager<Account>>().FindByEmailAsync(email))!.Id
        );
    }

    private async Task RemoveAsync(string actor)
    {
        var account = _accounts[actor];
        await _site.InsideAsync(services =>
            services
                .GetRequiredService<TijdpadDb>()
                .Memberships.Where(member => member.AccountId == account)
                .ExecuteDeleteAsync()
        );
    }

    /// <param name="isStale">Whether they proved two hours ago who they are, and have been at work since.</param>
    private Task<string> SessionOfAsync(string account, bool isStale = false) =>
        _site.InsideAsync(async services =>
        {
            var key = await services
                .GetRequiredService<Sessions>()
                .StartAsync(account, "test", default);
            var proved = _site.Clock.GetUtcNow() - (isStale ? TwoHours : TimeSpan.Zero);
            await services
                .GetRequiredService<TijdpadDb>()
                .Sessions.Where(session => session.AccountId == account)
                .ExecuteUpdateAsync(set => set.SetProperty(session => session.ConfirmedAt, proved));
            return key;
        });

    /// <summary>A fresh secret for the door that this route is behind; null when it is behind none.</summary>
    private async Task<(string Cookie, string Secret)?> LinkAsync(string route)
    {
        var (kind, cookie, scope) = route.Split('/')[1] switch
        {
            "beginnen" => (LinkKind.SetUp, "__Host-uitnodiging", ""),
            "uitnodiging" => (
                LinkKind.Invitation,
                "__Host-uitnodiging",
                new Invitation("x@voorbeeld.nl", Role.Reader).ToScope()
            ),
            "opgave" => (LinkKind.MunicipalDates, "__Host-opgave", _municipality),
            "agenda" => (LinkKind.Feed, "__Host-agenda", $"municipality:{_municipality}"),
            _ => default,
        };
        if (cookie is null)
            return null;
        var address = await _site.InsideAsync(services =>
            services
                .GetRequiredService<SecretLinks>()
                .MakeAsync(
                    "",
                    new(
                        FirstStart.SampleProject,
                        kind,
                        scope,
                        "test",
                        _accounts["all"],
                        TimeSpan.FromHours(1)
                    ),
                    default
                )
        );
        return (cookie, address.Split('/')[^1]);
    }

    /// <summary>{name}, {name:int}, {*name}</summary>
    [GeneratedRegex(@"\{\*{0,2}(?<name>\w+)[^}]*\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Place();
}
