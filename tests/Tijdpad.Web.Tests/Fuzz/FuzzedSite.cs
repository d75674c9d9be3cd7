using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Tijdpad.Web.Access;
using Tijdpad.Web.Accounts;
using Tijdpad.Web.Gate;
using Tijdpad.Web.SampleProjects;
using Tijdpad.Web.Storage;
using Tijdpad.Web.Tests.Storage;

namespace Tijdpad.Web.Tests.Fuzz;

/// <summary>A site over Kestrel on a port of its own, for one database, with sessions for everybody.</summary>
internal sealed class FuzzedSite : IAsyncDisposable
{
    // set by the middleware behind the gate: what has it came as far as its handler
    private const string BehindGate = "__AntiforgeryMiddlewareWithEndpointInvoked";
    private const string Reached = "X-Test-Reached";
    private const int MostBytes = 4_000_000;
    private const int UploadEvery = 8;

    /// <summary>Bodies that are longer wait for the word of the site that it wants them, in bytes.</summary>
    private const int MostUnasked = 64 * 1024;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan AMoment = TimeSpan.FromMilliseconds(500);

    private static readonly string[] Always =
    [
        "Content-Security-Policy",
        "X-Content-Type-Options",
        "Referrer-Policy",
        "Permissions-Policy",
        "Strict-Transport-Security",
        "Cross-Origin-Opener-Policy",
    ];

    private readonly FreshDatabase _database;
    private readonly TestSite _site;
    private readonly HttpClient _http;
    private readonly Dictionary<FuzzedActor, string> _accounts = [];
    private readonly Dictionary<FuzzedActor, (string Cookies, string Token)> _sessions = [];
    private readonly Dictionary<string, string> _made = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _pages = new(StringComparer.Ordinal);
    private int _renewals;

    private FuzzedSite(FreshDatabase database, int port)
    {
        _database = database;
        _site = new(
            database.Connection,
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["Tijdpad:Today"] = "2017-03-14",
                ["Tijdpad:Address"] = $"http://localhost:{port}",
                ["Logging:LogLevel:Microsoft.AspNetCore.Antiforgery"] = "None",
            }
        )
        {
            MoreServices = services => services.AddSingleton<IStartupFilter>(new ReachedFilter()),
        };
        _site.UseKestrel(port);
        _site.StartServer();
#pragma warning disable CA2000 // the client disposes it
        _http = new(
            new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                UseCookies = false,
                RequestHeaderEncodingSelector = (_, _) => Encoding.UTF8,
                ResponseHeaderEncodingSelector = (_, _) => Encoding.UTF8,
            }
        )
#pragma warning restore CA2000
        {
            BaseAddress = new($"http://localhost:{port}"),
            Timeout = Timeout.InfiniteTimeSpan,
        };
    }

    public IServiceProvider Services => _site.Services;

    public static async Task<FuzzedSite> StartAsync(string kind)
    {
        var site = new FuzzedSite(await Databases.NewAsync(kind), FreePort());
        await site.RenewAsync();
        return site;
    }

    /// <summary>Everybody signs in anew, and what was counted against them is forgotten.</summary>
    public async Task RenewAsync()
    {
        await EnterAsync(FuzzedActor.Everything, Role.Secretary, "", true);
        await EnterAsync(FuzzedActor.Reader, Role.Reader, "", false);
        await EnterAsync(FuzzedActor.Clerk, Role.Clerk, "Duinoord", false);
        await _site.InsideAsync(services =>
            services.GetRequiredService<TijdpadDb>().Set<CountedAct>().ExecuteDeleteAsync()
        );
        foreach (var who in Enum.GetValues<FuzzedActor>())
            _sessions[who] = await SignedInAsync(who);
        _pages.Clear();
        // an upload starts a process
        if (_renewals++ % UploadEvery == 0)
            await MakeAsync();
    }

    /// <summary>Where a page is of which the address holds no more than what the sample has, or what was made; null for others.</summary>
    public string? AddressOf(string pattern)
    {
        var address = _made.TryGetValue(pattern, out var made)
            ? made
            : pattern
                .Replace("{project}", FirstStart.SampleProject, StringComparison.Ordinal)
                .Replace("{gemeente}", "Duinoord", StringComparison.Ordinal)
                .Replace("{number:long}", "1", StringComparison.Ordinal);
        return address.Contains('{', StringComparison.Ordinal) ? null : address;
    }

    public async Task<FuzzedAnswer> SendAsync(FuzzedRequest request)
    {
        // what announces changes says nothing until there is one
        var isStream = request.Target.Contains("/volgen", StringComparison.Ordinal);
        using var patience = new CancellationTokenSource(isStream ? AMoment : Patience);
        using var message = MessageOf(request);
        try
        {
            using var response = await _http.SendAsync(
                message,
                HttpCompletionOption.ResponseHeadersRead,
                patience.Token
            );
            return await ReadAsync(response, patience.Token);
        }
        catch (HttpRequestException broken)
        {
            return new(0, false, false, [$"no answer but: {broken.GetBaseException().Message}"]);
        }
        catch (OperationCanceledException)
        {
            return new(0, isStream, false, isStream ? [] : [$"no answer within {Patience}"]);
        }
    }

    private static async Task<FuzzedAnswer> ReadAsync(
        HttpResponseMessage response,
        CancellationToken stop
    )
    {
        var body = await response.Content.ReadAsByteArrayAsync(stop);
        return new(
            (int)response.StatusCode,
            response.Headers.Contains(Reached)
                && response.Headers.GetValues(Reached).Single() == "1",
            response.Headers.Contains(Reached),
            WrongsOf(response, body).ToList()
        );
    }

    /// <summary>The text of a page as somebody sees it; "" when it is none.</summary>
    public async Task<string> PageAsync(string address)
    {
        if (!_pages.TryGetValue(address, out var page))
            _pages[address] = page = await GetAsync(address);
        return page;
    }

    private async Task<string> GetAsync(string address)
    {
        using var message = new HttpRequestMessage(HttpMethod.Get, address);
        message.Headers.TryAddWithoutValidation(
            "Cookie",
            _sessions[FuzzedActor.Everything].Cookies
        );
        using var response = await _http.SendAsync(message);
        return response.Content.Headers.ContentType?.MediaType == "text/html"
            ? await response.Content.ReadAsStringAsync()
            : "";
    }

    public string TokenOf(FuzzedActor who) => _sessions[who].Token;

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _site.DisposeAsync();
        await _database.DisposeAsync();
    }

    private HttpRequestMessage MessageOf(FuzzedRequest request)
    {
        var message = new HttpRequestMessage(
            new HttpMethod(request.Method),
            new Uri(
                $"{_http.BaseAddress!.GetLeftPart(UriPartial.Authority)}{request.Target}",
                new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true }
            )
        );
        if (!request.Headers.Any(one => one.Name == "Cookie"))
            message.Headers.TryAddWithoutValidation("Cookie", _sessions[request.Who].Cookies);
        foreach (var (name, value) in request.Headers)
            message.Headers.TryAddWithoutValidation(name, value);
        if (request.Body is { } body)
        {
            message.Content = new ByteArrayContent(body);
            // a body that is refused unread is not sent then, as large as it is
            message.Headers.ExpectContinue = body.Length > MostUnasked;
            if (request.ContentType is { } type)
                message.Content.Headers.TryAddWithoutValidation("Content-Type", type);
        }
        return message;
    }

    private static IEnumerable<string> WrongsOf(HttpResponseMessage response, byte[] body)
    {
        if ((int)response.StatusCode >= 500)
            yield return $"{(int)response.StatusCode}";
        if (body.Length > MostBytes)
            yield return $"{body.Length} bytes";
        var text = Encoding.UTF8.GetString(body);
        if (
            text.Contains("   at Tijdpad.", StringComparison.Ordinal)
            || text.Contains("Exception:", StringComparison.Ordinal)
        )
            yield return "tells of its inside";
        // what Kestrel itself refuses never came to the site
        if (response.Headers.Contains(Reached))
            foreach (var header in Always.Where(header => !response.Headers.Contains(header)))
                yield return $"without {header}";
    }

    private async Task EnterAsync(FuzzedActor who, Role role, string municipality, bool managesSite)
    {
        var email = await _site.NewAccountAsync(
            role,
            municipality,
            FirstStart.SampleProject,
            managesSite
        );
        _accounts[who] = await _site.InsideAsync(async services =>
            (await services.GetRequiredService<UserManager<Account>>().FindByEmailAsync(email))!.Id
        );
    }

    private async Task<(string Cookies, string Token)> SignedInAsync(FuzzedActor who)
    {
        var cookies = new List<string>();
        if (_accounts.TryGetValue(who, out var account))
            cookies.Add(
                await _site.InsideAsync(async services =>
                    $"{SessionHandler.CookieName}={await services.GetRequiredService<Sessions>().StartAsync(account, "test", default)}"
                )
            );
        if (who == FuzzedActor.Everything)
        {
            cookies.Add($"__Host-opgave={await LinkAsync(LinkKind.MunicipalDates, "Duinoord")}");
            cookies.Add(
                $"__Host-uitnodiging={await LinkAsync(LinkKind.Invitation, new Invitation("x@voorbeeld.nl", Role.Reader).ToScope())}"
            );
        }
        // who is not signed in has a form, and a token, on no other page
        var page = _accounts.ContainsKey(who) ? "/toegankelijkheid" : "/inloggen";
        using var message = new HttpRequestMessage(HttpMethod.Get, page);
        message.Headers.TryAddWithoutValidation("Cookie", string.Join("; ", cookies));
        using var response = await _http.SendAsync(message);
        foreach (var set in response.Headers.GetValues("Set-Cookie"))
            cookies.Add(set.Split(';')[0]);
        var form = FuzzedForm
            .In(await response.Content.ReadAsStringAsync(), "/")
            .SelectMany(one => one.Fields)
            .First(field => field.Name == "__RequestVerificationToken");
        return (string.Join("; ", cookies), form.Value);
    }

    private async Task MakeAsync()
    {
        var project = $"/p/{FirstStart.SampleProject}";
        await MakeAsync("/nieuw", "/nieuw/{upload}");
        await MakeAsync($"{project}/inlezen", "/p/{project}/inlezen/{upload}");
        await MakeAsync($"{project}/scenarios", "/p/{project}/scenarios/{id}");
    }

    private async Task MakeAsync(string act, string pattern)
    {
        using var form = new MultipartFormDataContent
        {
            { new StringContent(TokenOf(FuzzedActor.Everything)), "__RequestVerificationToken" },
            { new StringContent($"Scenario {_renewals}"), "naam" },
            {
                new StringContent(
                    "Planning\n14/3/2017\tBespreking nota\n16/3/2017\tBesluit in de raad"
                ),
                "bestand",
                "plan.txt"
            },
        };
        using var message = new HttpRequestMessage(HttpMethod.Post, act) { Content = form };
        message.Headers.TryAddWithoutValidation(
            "Cookie",
            _sessions[FuzzedActor.Everything].Cookies
        );
        using var response = await _http.SendAsync(message);
        if (response.Headers.Location is { } made)
            _made[pattern] = made.OriginalString;
    }

    private async Task<string> LinkAsync(LinkKind kind, string scope)
    {
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
                        _accounts[FuzzedActor.Everything],
                        TimeSpan.FromHours(1)
                    ),
                    default
                )
        );
        return address.Split('/')[^1];
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>Says in every answer whether the request came as far as a handler.</summary>
    private sealed class ReachedFilter : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) =>
            site =>
            {
                site.Use(
                    async (context, rest) =>
                    {
                        context.Response.OnStarting(() =>
                        {
                            context.Response.Headers[Reached] = context.Items.ContainsKey(
                                BehindGate
                            )
                                ? "1"
                                : "0";
                            return Task.CompletedTask;
                        });
                        await rest(context);
                    }
                );
                next(site);
            };
    }
}
