using Tijdpad.Web.SiteWide;

namespace Tijdpad.Web.Tests.SiteWide;

/// <summary>What an organisation may change of the look, and what not.</summary>
public sealed class ThemesTests
{
    [Fact]
    public void The_four_colours_are_for_the_light_scheme_and_with_dark_behind_their_name_for_the_other() =>
        Assert.Equal(
            ":root{--r2:0;}"
                + "@media (prefers-color-scheme:light){:root{--accent:#123456;}}"
                + "@media (prefers-color-scheme:dark){:root{--accent:#abcdef;}}",
            Themes.Rules(":root { --accent: #123456; --accent-dark: #abcdef; --r2: 0; }")
        );

    [Theory]
    [InlineData("--accent: url(https://elders.example/x);")]
    [InlineData("--accent: red} body{display:none;")]
    [InlineData("body { display: none; }")]
    [InlineData("@import 'https://elders.example/x';")]
    public void Nothing_but_values_of_tokens_is_taken(string file) =>
        Assert.Equal(
            ":root{}@media (prefers-color-scheme:light){:root{}}@media (prefers-color-scheme:dark){:root{}}",
            Themes.Rules(file)
        );

    [Fact]
    public async Task A_theme_comes_in_one_file_with_the_style_sheet_that_may_be_kept()
    {
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(
            file,
            ":root { --accent: #123456; }",
            TestContext.Current.CancellationToken
        );
        await using var site = new TestSite(
            settings: new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["Tijdpad:Theme"] = file,
            }
        );
        var visitor = site.Open();

        var page = (await visitor.GetAsync("/")).Page;
        var sheets = page.QuerySelectorAll("link[rel=stylesheet]");
        var sheet = await visitor.GetAsync(Assert.Single(sheets).GetAttribute("href")!);

        Assert.Contains("--accent:#123456;", sheet.Text, StringComparison.Ordinal);
        Assert.Contains(".panel", sheet.Text, StringComparison.Ordinal);
        Assert.Contains(
            "immutable",
            sheet.Headers.CacheControl!.ToString(),
            StringComparison.Ordinal
        );
        File.Delete(file);
    }
}
