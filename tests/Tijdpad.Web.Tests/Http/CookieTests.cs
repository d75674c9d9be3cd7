using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Tijdpad.Web.Access;
using Tijdpad.Web.Storage;
using Tijdpad.Web.Tests.Storage;

namespace Tijdpad.Web.Tests.Http;

/// <summary>What strangers cost: no cookie until one is needed, and no write for what they only try.</summary>
public sealed class CookieTests
{
    public static TheoryData<string> Both => Databases.Both;

    [Theory]
    [InlineData("/")]
    [InlineData("/toetsen")]
    [InlineData("/toegankelijkheid")]
    [InlineData("/bestaat-niet")]
    [InlineData("/openbaar/duinstreek")]
    [InlineData("/openbaar/duinstreek/inbedden")]
    [InlineData("/openbaar/duinstreek/atom.xml")]
    [InlineData("/openbaar/duinstreek/agenda.ics")]
    [InlineData("/openbaar/bestaat-niet")]
    [InlineData("/uitnodiging/bestaat-niet")]
    [InlineData("/opgave/bestaat-niet")]
    [InlineData("/agenda/bestaat-niet.ics")]
    [InlineData("/p/duinstreek/planning")]
    [InlineData("/gezond")]
    [InlineData("/api/v1/openapi.json")]
    public async Task Who_only_reads_gets_no_cookie(string address)
    {
        await using var site = new TestSite();
        await site.InsideAsync(services =>
            services
                .GetRequiredService<TijdpadDb>()
                .Projects.ExecuteUpdateAsync(set => set.SetProperty(one => one.IsPublic, true))
        );

        var answer = await site.Open().GetAsync(address);

        Assert.False(answer.Headers.Contains("Set-Cookie"), address);
    }

    [Fact]
    public async Task A_page_with_a_form_that_needs_it_sets_the_cookie_of_the_form_and_no_other()
    {
        await using var site = new TestSite();

        var answer = await site.Open().GetAsync("/inloggen");

        Assert.StartsWith(
            "formulier=",
            Assert.Single(answer.Headers.GetValues("Set-Cookie")),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task The_language_is_chosen_without_a_cookie_beforehand()
    {
        await using var site = new TestSite();
        var browser = site.Open();
        await browser.GetAsync("/");

        await browser.SubmitAsync(
            "/taal",
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["taal"] = "en",
                ["terug"] = "/",
            }
        );

        Assert.Contains("Sign in", (await browser.GetAsync("/")).Words, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task A_flood_of_wrong_links_and_keys_writes_next_to_nothing(string kind)
    {
        await using var database = await Databases.NewAsync(kind);
        await using var site = new TestSite(database.Connection);
        var before = await WrittenAsync(site);
        var stranger = site.OpenAt("203.0.113.9");
        stranger.Http.DefaultRequestHeaders.Add("Authorization", "Bearer verzonnen");

        for (var guess = 0; guess < 100; guess++)
        {
            await stranger.GetAsync($"/uitnodiging/gok{guess}");
            await stranger.GetAsync($"/agenda/gok{guess}.ics");
            await stranger.GetAsync("/api/v1/projects");
        }

        // one line in the log: that this place was told to wait
        Assert.Equal(before + 1, await WrittenAsync(site));
        Assert.Equal(
            HttpStatusCode.TooManyRequests,
            (await stranger.GetAsync("/opgave/gok")).Status
        );
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await site.OpenAt("198.51.100.2").GetAsync("/opgave/gok")).Status
        );
    }

    [Fact]
    public void Places_are_counted_apart_and_never_more_than_there_is_room_for()
    {
        var clock = new TestClock();
        var counts = new PlaceCounts(clock);
        var limit = new Limit("test", 2, TimeSpan.FromMinutes(1));
        for (var place = 0; place < PlaceCounts.MostPlaces; place++)
            Assert.True(counts.Take(limit, $"{place}"));

        var together = Enumerable
            .Range(0, 5)
            .Select(place => counts.Take(limit, $"nog een {place}"))
            .ToList();
        clock.Forward(TimeSpan.FromMinutes(1));
        var later = counts.Take(limit, "weer een");

        Assert.Equal([true, true, false, false, false], together);
        Assert.True(later);
    }

    private static Task<int> WrittenAsync(TestSite site) =>
        site.InsideAsync(async services =>
        {
            var db = services.GetRequiredService<TijdpadDb>();
            return await db.CountedActs.CountAsync() + await db.LogLines.CountAsync();
        });
}
