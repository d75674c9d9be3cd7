using System.Globalization;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Tijdpad.Web.SiteWide;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Tests.Http;

public sealed class SafeHeadersTests : IAsyncDisposable
{
    private static readonly string[] Always =
    [
        "Content-Security-Policy",
        "X-Content-Type-Options",
        "Referrer-Policy",
        "Cross-Origin-Opener-Policy",
        "Cross-Origin-Resource-Policy",
        "Permissions-Policy",
        "Strict-Transport-Security",
        "Cache-Control",
    ];

    private readonly TestSite _site = new();

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Theory]
    [InlineData("GET", "/", HttpStatusCode.OK)]
    [InlineData("GET", "/account", HttpStatusCode.Redirect)]
    [InlineData("POST", "/inloggen", HttpStatusCode.BadRequest)]
    [InlineData("GET", "/bestaat/niet", HttpStatusCode.NotFound)]
    [InlineData("GET", "/uitnodiging/bestaat-niet", HttpStatusCode.NotFound)]
    [InlineData("DELETE", "/inloggen", HttpStatusCode.MethodNotAllowed)]
    [InlineData("GET", "/.well-known/security.txt", HttpStatusCode.OK)]
    public async Task Every_answer_carries_them(
        string method,
        string address,
        HttpStatusCode status
    )
    {
        var answer = await _site
            .Open()
            .SendAsync(method, address, new Dictionary<string, string>(StringComparer.Ordinal));

        Assert.Equal(status, answer.Status);
        AssertSafe(answer);
    }

    [Fact]
    public async Task So_do_the_style_sheet_and_the_answers_to_who_is_signed_in()
    {
        var reader = await _site.SignedInAsync(Tijdpad.Web.Storage.Role.Reader);

        AssertSafe(await reader.GetAsync(AssetFiles.Address("site.css")));
        AssertSafe(await reader.GetAsync("/p/duinstreek/planning"));
        AssertSafe(await reader.GetAsync("/p/duinstreek/deelnemers"));
    }

    [Fact]
    public async Task So_does_the_answer_to_who_must_wait()
    {
        var browser = _site.Open();
        for (var guess = 0; guess < 20; guess++)
            await browser.GetAsync($"/uitnodiging/gok{guess}");

        var answer = await browser.GetAsync("/uitnodiging/gok");

        Assert.Equal(HttpStatusCode.TooManyRequests, answer.Status);
        AssertSafe(answer);
    }

    [Fact]
    public async Task So_does_a_failure_of_ours()
    {
        var browser = await _site.SignedInAsync();
        await _site.InsideAsync(services =>
            services
                .GetRequiredService<TijdpadDb>()
                .Database.ExecuteSqlAsync($"drop table revision_name")
        );

        var answer = await browser.GetAsync("/p/duinstreek/planning");

        Assert.Equal(HttpStatusCode.InternalServerError, answer.Status);
        Assert.DoesNotContain("revision_name", answer.Text, StringComparison.Ordinal);
        AssertSafe(answer);
    }

    [Fact]
    public async Task Security_txt_says_where_to_report_and_is_believed_for_less_than_a_year()
    {
        var text = (await _site.Open().GetAsync("/.well-known/security.txt")).Text;
        var fields = text.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(": ", 2))
            .ToDictionary(field => field[0], field => field[1], StringComparer.Ordinal);

        var expires = DateTimeOffset.Parse(fields["Expires"], CultureInfo.InvariantCulture);

        Assert.Equal("mailto:security@localhost", fields["Contact"]);
        Assert.Equal("https://localhost/.well-known/security.txt", fields["Canonical"]);
        Assert.InRange(expires, DateTimeOffset.UtcNow, DateTimeOffset.UtcNow.AddDays(364));
    }

    private static void AssertSafe(Browser.Answer answer)
    {
        Assert.All(Always, name => Assert.True(answer.Headers.Contains(name), $"{name} is absent"));
        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.False(answer.Headers.Contains("Server"));
    }
}
