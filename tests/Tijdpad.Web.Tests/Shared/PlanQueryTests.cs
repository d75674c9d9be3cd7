using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Tijdpad.Plans;
using Tijdpad.Web.Shared;
using Tijdpad.Web.Tests.Plans;

namespace Tijdpad.Web.Tests.Shared;

public sealed class PlanQueryTests
{
    private static readonly Plan Duinstreek = SamplePlans.Read("duinstreek-2017");

    [Theory]
    [InlineData("")]
    [InlineData(
        "?gemeente=Duinoord&gremium=raad&staat=gepland&tekst=in%20de%20raad&van=2017-03-01&tot=2017-07-04"
    )]
    [InlineData("?staat=open&banen=gemeente&zoom=maand")]
    [InlineData("?tekst=%C3%A9%26%2B%3D%3F%23")]
    public void An_address_comes_back_as_it_was_read(string address) =>
        Assert.Equal(address, Read(address).Address, ignoreCase: true);

    [Theory]
    [InlineData("?gemeente=Nergens&gremium=niemand&fase=9&document=geen&staat=zoek")]
    [InlineData("?van=1-2-2017&tot=2017-02-30")]
    [InlineData("?onbekend=1&gedaan=2&tekst=%20%20")]
    public void What_does_not_occur_in_the_plan_asks_nothing(string address)
    {
        var query = Read(address);

        Assert.True(query.Filter.IsEmpty);
        Assert.Equal("", query.Address);
    }

    [Fact]
    public void A_choice_of_a_view_is_changed_and_taken_away_without_touching_the_filter()
    {
        var query = Read("?gremium=raad&zoom=maand");

        Assert.Equal("?gremium=raad&zoom=kwartaal", query.With("zoom", "kwartaal").Address);
        Assert.Equal("?gremium=raad", query.With("zoom", null).Address);
        Assert.Equal("?gremium=raad", query.FilterAddress);
        Assert.Equal("?zoom=maand", query.MannerAddress);
    }

    private static PlanQuery Read(string address) =>
        PlanQuery.Read(new QueryCollection(QueryHelpers.ParseQuery(address)), Duinstreek);
}
