using Tijdpad.Web.SampleProjects;

namespace Tijdpad.Web.Tests.SampleProjects;

/// <summary>The sample project in which four of the five clerks told when their councils meet.</summary>
public sealed class SampleMeetingsTests : IAsyncDisposable
{
    private const string Project = "/p/duinstreek-vergaderdagen";

    private readonly TestSite _site = new();

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Its_windows_are_of_the_councils_that_are_known_and_name_the_one_that_is_not()
    {
        var browser = await Open();

        var page = await browser.GetAsync($"{Project}/voorstellen/venster?binnen=14");

        Assert.Contains("Molenkerk is niet bekend", page.Words, StringComparison.Ordinal);
        Assert.Contains("di 4 jul 2017", page.Words, StringComparison.Ordinal);
        Assert.NotNull(page.Page.QuerySelector("svg"));
    }

    [Fact]
    public async Task The_committee_that_does_not_meet_when_the_planning_says_is_found()
    {
        var browser = await Open();

        var page = await browser.GetAsync($"{Project}/controles");

        Assert.Contains(
            "commissie van Wilgendam vergadert niet",
            page.Words,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("Veenrijk vergadert niet", page.Words, StringComparison.Ordinal);
    }

    private Task<Browser> Open() => _site.SignedInAsync(project: FirstStart.MeetingsProject);
}
