using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Tijdpad.Checks;
using Tijdpad.Findings;
using Tijdpad.Overviews;
using Tijdpad.Web.SampleProjects;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Tests.Front;

/// <summary>What somebody sees who is not signed in: nothing is asked, and what is promised is reckoned.</summary>
public sealed class FrontPageTests
{
    [Fact]
    public async Task Its_figures_are_those_of_the_sample()
    {
        await using var site = new TestSite { HasOpenSample = true };
        var plan = (
            await site.InsideAsync(services =>
                services
                    .GetRequiredService<ProjectStore>()
                    .HeadAsync(FirstStart.MeetingsProject, default)
            )
        )!.Plan;
        var day = plan.AsOf!.Value;

        var page = await site.Open().GetAsync("/");
        var figures = page
            .Page.QuerySelectorAll(".proof b")
            .Select(figure => figure.TextContent)
            .ToList();

        Assert.Equal(
            [
                $"{plan.Activities.Count}",
                $"{AllChecks.Run(plan, day).Count(one => one.Severity != Severity.Advice)}",
                $"{MunicipalDates.Of(plan).Missing(plan, day).Sum(one => one.Dates.Count)}",
                "16 weken",
            ],
            figures
        );
        Assert.Equal(5, page.Page.QuerySelectorAll(".clocks tbody tr").Length);
        Assert.Contains("4 juli", page.One("h1").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_asks_nothing_leaves_nothing_and_is_light()
    {
        await using var site = new TestSite { HasOpenSample = true };

        var page = await site.Open().GetAsync("/");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.False(page.Headers.Contains("Set-Cookie"));
        Assert.Equal(["/taal"], page.Page.Forms.Select(form => form.GetAttribute("action")));
        Assert.InRange(page.Body.Length, 5_000, 60_000);
    }

    [Fact]
    public async Task Its_links_lead_where_they_say()
    {
        await using var site = new TestSite { HasOpenSample = true };
        var stranger = site.Open();
        var page = await stranger.GetAsync("/");

        var sample = await stranger.GetAsync(Link(page, "Bekijk een voorbeeld")!);
        var own = await stranger.GetAsync(Link(page, "Lees uw Word in")!);

        Assert.Contains("Voorbeeld: u leest mee", sample.Words, StringComparison.Ordinal);
        Assert.Equal("/inloggen?terug=%2Fnieuw", own.Location);
    }

    [Fact]
    public async Task Without_a_sample_that_is_open_none_is_promised()
    {
        await using var site = new TestSite();

        var page = await site.Open().GetAsync("/");

        Assert.Null(Link(page, "Bekijk een voorbeeld"));
        Assert.DoesNotContain("zonder account", page.Words, StringComparison.Ordinal);
    }

    private static string? Link(Browser.Answer page, string words) =>
        page
            .Page.QuerySelectorAll("main a")
            .FirstOrDefault(link => link.TextContent.Trim() == words)
            ?.GetAttribute("href");
}
