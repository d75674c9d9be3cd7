using System.Net;

namespace Tijdpad.Web.Tests.SiteWide;

/// <summary>Addresses of earlier versions still lead somewhere.</summary>
public sealed class MovedAddressesTests : IAsyncLifetime
{
    private readonly TestSite _site = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Theory]
    [InlineData("/p/a/vandaag?rol=lezer", "/p/a/overzicht?rol=lezer")]
    [InlineData("/p/a/vooruitblik", "/p/a/haalbaarheid")]
    [InlineData("/p/a/vooruitblik/wat-als?rij1=b", "/p/a/haalbaarheid/wat-als?rij1=b")]
    [InlineData("/p/a%20b/vooruitblik/verloop", "/p/a%20b/haalbaarheid/verloop")]
    public async Task An_old_address_leads_to_the_new_one(string old, string next)
    {
        var visitor = _site.Open();

        var answer = await visitor.GetAsync(old);

        Assert.Equal(HttpStatusCode.PermanentRedirect, answer.Status);
        Assert.Equal(next, answer.Location);
    }

    [Theory]
    [InlineData("/vandaag")]
    [InlineData("/p/vandaag")]
    [InlineData("/openbaar/a/vandaag")]
    public async Task Nothing_else_is_led_anywhere(string address)
    {
        var visitor = _site.Open();

        var answer = await visitor.GetAsync(address);

        Assert.NotEqual(HttpStatusCode.PermanentRedirect, answer.Status);
    }
}
