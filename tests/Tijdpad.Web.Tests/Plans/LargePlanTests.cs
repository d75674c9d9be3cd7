using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Tests.Plans;

public sealed class LargePlanTests : IAsyncDisposable
{
    private readonly TestSite _site = new();

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task A_timeline_of_five_hundred_activities_stays_a_page_that_a_phone_can_show()
    {
        await _site.InsideAsync(services =>
            services
                .GetRequiredService<ProjectStore>()
                .CreateAsync(
                    "groot",
                    SamplePlans.OfSize(500),
                    new(Author.Tijdpad, RevisionKind.Import, "Proef"),
                    TestContext.Current.CancellationToken
                )
        );
        var browser = await _site.SignedInAsync(Role.Secretary, project: "groot");

        var page = await browser.GetAsync("/p/groot/tijdlijn?zoom=maand");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal(500, page.Page.QuerySelectorAll("svg a.m, .undated li").Length);
        Assert.InRange(page.Body.Length, 100_000, 600_000);
        Assert.InRange(page.Page.QuerySelectorAll("svg.tl *").Length, 1_500, 5_000);
    }
}
