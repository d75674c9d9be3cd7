using Tijdpad.Dutch;

namespace Tijdpad.Core.Tests.Dutch;

public sealed class DutchArticleTests
{
    [Theory]
    [InlineData("het presidium")]
    [InlineData("het algemeen bestuur")]
    [InlineData("het Dagelijks Bestuur")]
    [InlineData("het politiek forum Samenleving")]
    [InlineData("het panel")]
    [InlineData("het platform")]
    [InlineData("het overleg")]
    [InlineData("het team")]
    [InlineData("het kernteam")]
    [InlineData("het comité")]
    [InlineData("het ministerie")]
    [InlineData("het waterschap")]
    [InlineData("het projectbureau")]
    [InlineData("het college van burgemeester en wethouders")]
    [InlineData("het portefeuillehoudersoverleg")]
    [InlineData("het raadsplein")]
    [InlineData("het beraad")]
    [InlineData("de adviesraad")]
    [InlineData("de regiegroep")]
    [InlineData("de ondernemingsraad")]
    [InlineData("de fractie")]
    [InlineData("de commissie Bestuur")]
    [InlineData("de forumcommissie")]
    [InlineData("de raad van bestuur")]
    [InlineData("de colleges")]
    [InlineData("de inwoners")]
    [InlineData("de gemeenschap")]
    public void A_body_goes_with_its_article(string words)
    {
        var name = words[(words.IndexOf(' ') + 1)..];

        Assert.Equal(words, DutchArticle.With(name));
    }
}
