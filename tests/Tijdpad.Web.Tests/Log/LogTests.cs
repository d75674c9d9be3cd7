using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Tijdpad.Web.Access;
using Tijdpad.Web.Storage;
using Tijdpad.Web.Tests.Storage;
using Tijdpad.Web.Upkeep;

namespace Tijdpad.Web.Tests.Log;

public sealed class LogTests
{
    private const string Members = "/p/duinstreek/deelnemers";

    public static TheoryData<string> Both => Databases.Both;

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Who_changed_who_may_do_what_stands_in_the_log(string kind)
    {
        await using var database = await Databases.NewAsync(kind);
        await using var site = new TestSite(database.Connection);
        var newcomer = await site.NewAccountAsync(role: null);
        var secretary = await site.SignedInAsync();
        await secretary.GetAsync(Members);

        await secretary.SubmitAsync(
            Members,
            Fields(("email", newcomer), ("rol", "Clerk"), ("gemeente", "Zandwijk"))
        );
        await secretary.SubmitAsync("/p/duinstreek/openbaar", Fields(("openbaar", "ja")));
        await secretary.SubmitAsync(Members, Fields(("email", "geen adres"), ("rol", "Clerk")));
        var lines = await LinesAsync(site, LogBookName.Acts);

        Assert.Equal(
            [$"AddMember {newcomer}: Clerk (Zandwijk)", "SetPublic +"],
            lines.Select(line => line.Detail)
        );
        Assert.All(
            lines,
            line => Assert.Equal(("Secretary", "duinstreek"), (line.AccountName, line.ProjectId))
        );
        Assert.Empty(await WrongsAsync(site));
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task A_flood_of_refusals_is_two_lines_a_minute(string kind)
    {
        await using var database = await Databases.NewAsync(kind);
        await using var site = new TestSite(database.Connection);
        var reader = await site.SignedInAsync(Role.Reader);
        for (var knock = 0; knock < 40; knock++)
            Assert.Equal(HttpStatusCode.Forbidden, (await reader.GetAsync(Members)).Status);

        await site.InsideAsync(async services =>
        {
            await services.GetRequiredService<RepeatedEvents>().WriteCountedAsync();
            return 0;
        });
        var lines = await LinesAsync(site, LogBookName.Traffic);

        Assert.Equal(
            [(LogKind.SignedIn, 1), (LogKind.Refused, 1), (LogKind.Refused, 39)],
            lines.Select(line => (line.Kind, line.Times))
        );
        Assert.Empty(await WrongsAsync(site));
    }

    [Fact]
    public async Task However_many_sorts_there_are_a_minute_has_few_lines()
    {
        await using var site = new TestSite();
        var before = (await LinesAsync(site, LogBookName.Traffic)).Count;
        await site.InsideAsync(async services =>
        {
            var events = services.GetRequiredService<RepeatedEvents>();
            for (var sort = 0; sort < 1000; sort++)
                await events.TellAsync(
                    new(LogKind.LockedOut, "", "", "", "", $"203.0.{sort % 256}.{sort / 256}")
                );
            await events.WriteCountedAsync();
            return 0;
        });

        var lines = await LinesAsync(site, LogBookName.Traffic);

        Assert.InRange(lines.Count - before, 1, RepeatedEvents.MostSorts + 1);
        Assert.Equal(1000, lines.Skip(before).Sum(line => line.Times));
    }

    [Theory]
    [InlineData("update log_line set account_name = 'Iemand anders' where number = 2")]
    [InlineData("update log_line set detail = 'iets anders' where number = 1")]
    [InlineData("update log_line set times = times + 1 where number = 3")]
    [InlineData("update log_line set at = at - 1 where number = 2")]
    [InlineData("delete from log_line where number = 2")]
    [InlineData("delete from log_line where number = 3")]
    [InlineData("delete from log_line where number = 1")]
    [InlineData("delete from log_book where book = 'Acts'")]
    public async Task What_was_tampered_with_shows(string tampering)
    {
        await using var site = new TestSite();
        for (var number = 1; number <= 3; number++)
            await WriteAsync(site, $"SetPublic {number}");
        Assert.Empty(await WrongsAsync(site));

        await site.InsideAsync(services =>
            services.GetRequiredService<TijdpadDb>().Database.ExecuteSqlRawAsync(tampering)
        );

        Assert.NotEmpty(await WrongsAsync(site));
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Old_lines_go_and_the_chain_of_what_is_left_is_whole(string kind)
    {
        await using var database = await Databases.NewAsync(kind);
        await using var site = new TestSite(database.Connection);
        for (var number = 1; number <= 50; number++)
            await WriteAsync(site, $"SetPublic {number}");
        site.Clock.Forward(AccessLog.KeptFor(LogBookName.Acts) + TimeSpan.FromDays(1));
        for (var number = 51; number <= 101; number++)
            await WriteAsync(site, $"SetPublic {number}");

        var lines = await LinesAsync(site, LogBookName.Acts);

        Assert.Equal((51, 101), (lines[0].Number, lines[^1].Number));
        Assert.Empty(await WrongsAsync(site));
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Lines_written_at_the_same_moment_stand_one_after_the_other(string kind)
    {
        await using var database = await Databases.NewAsync(kind);
        await using var site = new TestSite(database.Connection);

        await Task.WhenAll(
            Enumerable.Range(0, 30).Select(number => WriteAsync(site, $"SetPublic {number}"))
        );

        Assert.Equal(30, (await LinesAsync(site, LogBookName.Acts)).Count);
        Assert.Empty(await WrongsAsync(site));
    }

    [Fact]
    public async Task A_manager_reads_it_and_sees_the_address_of_no_project_of_others()
    {
        await using var site = new TestSite();
        var secretary = await site.SignedInAsync();
        await secretary.GetAsync(Members);
        await secretary.SubmitAsync("/p/duinstreek/openbaar", Fields(("openbaar", "ja")));
        await secretary.GetAsync("/p/duinstreek/downloads/x.json");
        var manager = await site.SignedInAsync(role: null, managesSite: true);
        var both = await site.SignedInAsync(managesSite: true);

        var acts = await manager.GetAsync("/beheer/logboek");
        var traffic = await manager.GetAsync("/beheer/logboek?boek=verkeer");
        var own = await both.GetAsync("/beheer/logboek");

        Assert.Contains(
            "de openbare pagina aan- of uitzetten",
            acts.Words,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "maakte een bestand van een planning",
            traffic.Words,
            StringComparison.Ordinal
        );
        Assert.Contains("<small>ja</small>", acts.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("duinstreek", acts.Text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("duinstreek", traffic.Text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("duinstreek", own.Text, StringComparison.Ordinal);
        Assert.Equal(
            HttpStatusCode.Forbidden,
            (await secretary.GetAsync("/beheer/logboek")).Status
        );
    }

    [Fact]
    public async Task A_long_log_is_read_a_page_at_a_time()
    {
        await using var site = new TestSite();
        for (var number = 1; number <= 150; number++)
            await WriteAsync(site, $"SetPublic nummer-{number}-");
        var manager = await site.SignedInAsync(role: null, managesSite: true);

        var first = await manager.GetAsync("/beheer/logboek");
        var second = await manager.GetAsync(
            first.One("main p a[href*=voor]").GetAttribute("href")!
        );

        Assert.Contains("nummer-150-", first.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("nummer-50-", first.Text, StringComparison.Ordinal);
        Assert.Contains("nummer-50-", second.Text, StringComparison.Ordinal);
        Assert.Contains("nummer-1-", second.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Places_are_shortened_and_secrets_and_passwords_are_nowhere()
    {
        await using var site = new TestSite();
        var email = await site.NewAccountAsync(Role.Secretary);
        foreach (var place in (string[])["198.51.100.77", "2001:db8:1:2:3::4"])
        {
            var browser = site.OpenAt(place);
            for (var guess = 0; guess < 6; guess++)
            {
                await browser.GetAsync("/inloggen");
                await browser.SubmitAsync(
                    "/inloggen",
                    Fields(("email", email), ("wachtwoord", "geheim-geraden"))
                );
            }
        }

        var lines = await LinesAsync(site, LogBookName.Traffic);

        Assert.Equal(
            [(LogKind.LockedOut, "198.51.100.x"), (LogKind.LockedOut, "2001:db8:1:x")],
            lines.Select(line => (line.Kind, line.Place))
        );
        Assert.DoesNotContain(
            lines,
            line => $"{line.Detail}{line.AccountName}".Contains("geheim", StringComparison.Ordinal)
        );
    }

    private static Task<int> WriteAsync(TestSite site, string detail) =>
        site.InsideAsync(async services =>
        {
            await services
                .GetRequiredService<AccessLog>()
                .WriteAsync(new(LogKind.Act, "a", "Iemand", "", detail, ""));
            return 0;
        });

    private static Task<List<LogLine>> LinesAsync(TestSite site, LogBookName book) =>
        site.InsideAsync(services =>
            services
                .GetRequiredService<TijdpadDb>()
                .LogLines.AsNoTracking()
                .Where(line => line.Book == book)
                .OrderBy(line => line.Number)
                .ToListAsync()
        );

    private static Task<ValueList<string>> WrongsAsync(TestSite site) =>
        site.InsideAsync(async services =>
            (
                await new Verification(services.GetRequiredService<TijdpadDb>()).RunAsync(default)
            ).Wrongs
        );

    private static Dictionary<string, string> Fields(params (string Name, string Value)[] fields) =>
        fields.ToDictionary(field => field.Name, field => field.Value, StringComparer.Ordinal);
}
