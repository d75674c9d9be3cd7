using System.Globalization;
using System.Net;
using Tijdpad.Web.Tests.Storage;

namespace Tijdpad.Web.Tests.Fuzz;

/// <summary>
/// Every address of the site gets requests that no page of ours makes. None ends in a failure of ours, and both databases answer
/// with the same status.
/// </summary>
public sealed class NastyRequestTests(ITestOutputHelper output)
{
    /// <summary>On each database.</summary>
    private const int Requests = 2_500;

    private const int SignInEvery = 60;

    // these reckon for seconds, or start a process
    private static readonly string[] Heavy =
    [
        "/uitkomst",
        "/overnemen",
        "/uitweg",
        "/venster",
        "/voorstel",
        "/wat-als",
        "/nieuw",
        "/inlezen",
        "/bestand",
        "/herstel",
    ];

    private readonly int _seed = int.Parse(
        Environment.GetEnvironmentVariable("TIJDPAD_SEED") ?? "2017",
        CultureInfo.InvariantCulture
    );

    private readonly Dictionary<string, List<string>> _pagesWithForm = new(StringComparer.Ordinal);
    private readonly List<string> _wrong = [];
    private readonly HashSet<FuzzedRoute> _reached = [];
    private readonly Dictionary<int, int> _statuses = [];
    private int _reachedCount;

    [Fact]
    public async Task No_request_ends_in_a_failure_of_ours_and_both_databases_answer_alike()
    {
        await using var sqlite = await FuzzedSite.StartAsync("sqlite");
        await using var postgres = Databases.HasPostgres
            ? await FuzzedSite.StartAsync("postgres")
            : null;
        FuzzedSite[] sites = postgres is null ? [sqlite] : [sqlite, postgres];
        var routes = FuzzedRoute.AllOf(sqlite.Services);
        await FindFormsAsync(sqlite, routes);

        for (var at = 0; at < Requests; at++)
        {
            if (at % SignInEvery == SignInEvery - 1)
                await Task.WhenAll(sites.Select(site => site.RenewAsync()));
            await TryAsync(sites, routes, at);
        }

        Tell(sites.Length, routes);
        Assert.True(
            _wrong.Count == 0,
            $"{_wrong.Count} wrong (TIJDPAD_SEED={_seed}):\n\n{string.Join("\n\n", _wrong.Take(12))}"
        );
        Assert.InRange(_reachedCount, Requests / 2, Requests);
        Assert.InRange(_reached.Count, routes.Count * 3 / 4, routes.Count);
    }

    private async Task TryAsync(FuzzedSite[] sites, List<FuzzedRoute> routes, int at)
    {
        var seed = _seed * 100_000 + at;
        var route = RouteOf(routes, new Random(seed));
        var answers = await Task.WhenAll(sites.Select(site => TryAsync(site, route, seed)));
        var (request, first) = answers[0];
        _statuses[first.Status] = _statuses.GetValueOrDefault(first.Status) + 1;
        if (first.IsReached)
        {
            _reachedCount++;
            _reached.Add(route);
        }
        foreach (var (_, answer) in answers)
            if (answer.Wrongs.Count > 0)
                _wrong.Add($"{at}: {string.Join(", ", answer.Wrongs)}\n{request}");
        // how often something may be done is counted by time: one site may be just past the end of its minute
        if (
            answers
                .Select(one => one.Answer.Status)
                .Where(status => status != (int)HttpStatusCode.TooManyRequests)
                .Distinct()
                .Count() > 1
        )
            _wrong.Add(
                $"{at}: {string.Join(" and ", answers.Select(one => one.Answer.Status))}\n{request}"
            );
    }

    private async Task<(FuzzedRequest Request, FuzzedAnswer Answer)> TryAsync(
        FuzzedSite site,
        FuzzedRoute route,
        int seed
    )
    {
        var dice = new Random(seed ^ 0x5eed);
        var who = dice.Next(10) switch
        {
            0 => FuzzedActor.Reader,
            1 => FuzzedActor.Clerk,
            2 => FuzzedActor.Nobody,
            _ => FuzzedActor.Everything,
        };
        var form = await FormAsync(site, route, dice);
        var request = new RequestDice(dice, route, form).Make(site.TokenOf(who), who);
        return (request, await site.SendAsync(request));
    }

    private static FuzzedRoute RouteOf(List<FuzzedRoute> routes, Random dice)
    {
        var route = routes[dice.Next(routes.Count)];
        return
            Array.Exists(Heavy, end => route.Pattern.Contains(end, StringComparison.Ordinal))
            && dice.Next(5) > 0
            ? RouteOf(routes, dice)
            : route;
    }

    // one of the forms that a page shows for the route now, with what a person would send
    private async Task<FuzzedForm?> FormAsync(FuzzedSite site, FuzzedRoute route, Random dice)
    {
        if (!_pagesWithForm.TryGetValue(route.Pattern, out var pages))
            return null;
        var page = site.AddressOf(pages[dice.Next(pages.Count)])!;
        var forms = FuzzedForm
            .In(await site.PageAsync(page), page)
            .Where(form => route.Holds(form.Action))
            .ToList();
        return forms.Count == 0 ? null : forms[dice.Next(forms.Count)];
    }

    private async Task FindFormsAsync(FuzzedSite site, List<FuzzedRoute> routes)
    {
        var posts = routes.Where(route => route.Method == "POST").ToList();
        foreach (var page in routes.Where(route => route is { Method: "GET", IsStream: false }))
        {
            if (site.AddressOf(page.Pattern) is not { } address)
                continue;
            var forms = FuzzedForm.In(await site.PageAsync(address), address);
            foreach (var post in posts.Where(post => forms.Exists(form => post.Holds(form.Action))))
            {
                if (!_pagesWithForm.TryGetValue(post.Pattern, out var pages))
                    _pagesWithForm[post.Pattern] = pages = [];
                pages.Add(page.Pattern);
            }
        }
    }

    private void Tell(int sites, List<FuzzedRoute> routes)
    {
        output.WriteLine($"{Requests} requests on {sites} databases, seed {_seed}");
        output.WriteLine(
            $"{_reachedCount} reached a handler; {_reached.Count} of {routes.Count} routes"
        );
        output.WriteLine($"{_pagesWithForm.Count} routes with a form of a page");
        output.WriteLine(
            string.Join(
                ", ",
                _statuses.OrderBy(one => one.Key).Select(one => $"{one.Key}: {one.Value}")
            )
        );
        output.WriteLine(
            $"never reached: {string.Join("  ", routes.Except(_reached).Select(one => $"{one.Method} {one.Pattern}"))}"
        );
    }
}
