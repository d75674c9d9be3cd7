using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Tests.Overview;

public sealed class OverviewPagesTests : IAsyncDisposable
{
    private readonly TestSite _site = new(
        settings: new Dictionary<string, string> { ["Tijdpad:Today"] = "2017-03-14" }
    );

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task The_secretary_sees_what_is_due_and_what_presses()
    {
        var browser = await _site.SignedInAsync();

        var page = await browser.GetAsync("/p/duinstreek/overzicht");

        Assert.Contains("dinsdag 14 maart 2017", page.Words, StringComparison.Ordinal);
        Assert.Contains("Extra stuurgroep", page.Words, StringComparison.Ordinal);
        Assert.Contains("Wacht op een gemeente", page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_clerk_sees_the_own_municipality_first_and_can_look_at_all()
    {
        var browser = await _site.SignedInAsync(Role.Clerk, "Wilgendam");

        var own = await browser.GetAsync("/p/duinstreek/overzicht");
        var all = await browser.GetAsync("/p/duinstreek/overzicht?rol=griffier&gemeente=");

        Assert.Equal(
            "griffier",
            own.One("select[name=rol] option[selected]").GetAttribute("value")
        );
        Assert.DoesNotContain("in Duinoord", own.Words, StringComparison.Ordinal);
        Assert.Contains("in Duinoord", all.Words, StringComparison.Ordinal);
    }
}
