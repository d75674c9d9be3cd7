using System.Net;

namespace Tijdpad.Web.Tests.Projects;

public sealed class ProjectListTests : IAsyncDisposable
{
    private readonly TestSite _site = new();

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Who_takes_part_sees_the_project()
    {
        var browser = await _site.SignedInAsync();

        var page = await browser.GetAsync("/");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal("/p/duinstreek/planning", page.One(".cards a").GetAttribute("href"));
        var card = page.One(".cards li").TextContent;
        Assert.Contains("projectsecretaris", card, StringComparison.Ordinal);
        Assert.Contains("Voorbeeld ingelezen", card, StringComparison.Ordinal);
    }

    [Fact]
    public async Task To_who_takes_no_part_a_project_does_not_exist()
    {
        var browser = await _site.SignedInAsync(role: null);

        var list = await browser.GetAsync("/");
        var plan = await browser.GetAsync("/p/duinstreek/planning");
        var nothing = await browser.GetAsync("/p/bestaat-niet/planning");

        Assert.Contains("U doet nog aan geen project mee", list.Words, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, plan.Status);
        Assert.Equal(nothing.Words, plan.Words);
    }
}
