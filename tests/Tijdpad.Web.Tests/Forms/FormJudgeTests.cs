using System.Net;
using System.Text;

namespace Tijdpad.Web.Tests.Forms;

/// <summary>That the judge of all forms sees what it is there for.</summary>
public sealed class FormJudgeTests
{
    private const string Field = """
        <input id="a" value="typed" aria-invalid="true" aria-describedby="a-problem"><p id="a-problem">Wrong.</p>
        """;

    private const string Summary = """
        <div class="errsum" role="alert" tabindex="-1"><strong>No</strong><ul><li><a href="#a">Wrong.</a></li></ul></div>
        """;

    [Fact]
    public void A_refusal_with_summary_field_and_words_is_well() =>
        Assert.Empty(Wrongs(422, $"{Summary}<form>{Field}</form>"));

    [Theory]
    [InlineData(422, "<h1>Indeling</h1><input value=typed>", "refuses without a word")]
    [InlineData(500, "<h1>Dit ging mis</h1>", "answers 500")]
    [InlineData(404, "<h1>Er is niets</h1>", "answers 404")]
    [InlineData(422, $"<h1>Eerst</h1>{Summary}{Field}", "does not begin with its summary")]
    [InlineData(422, $"{Summary}<input value=typed>", "leads to #a, of which there are 0")]
    [InlineData(422, $"{Summary}{Field}{Field}", "leads to #a, of which there are 2")]
    [InlineData(422, $"{Summary}<details>{Field}</details>", "folded away")]
    [InlineData(422, $"{Summary}<input id=a value=typed>", "not marked as wrong")]
    [InlineData(422, $"{Summary}{Summary}{Field}", "more than one summary")]
    [InlineData(
        422,
        $"{Summary}{Field}<input id=b aria-invalid=true>",
        "leads from its summary to no b"
    )]
    [InlineData(
        422,
        $"{Summary}<input id=a value=typed aria-invalid=true>",
        "does not say at #a what is wrong"
    )]
    [InlineData(
        422,
        $"{Summary}<input id=a aria-invalid=true aria-describedby=p><p id=p>x</p>",
        "loses what was typed: typed"
    )]
    public void What_is_missing_is_seen(int status, string main, string wrong) =>
        Assert.Contains(
            Wrongs(status, main),
            said => said.Contains(wrong, StringComparison.Ordinal)
        );

    private static List<string> Wrongs(int status, string main)
    {
        using var response = new HttpResponseMessage((HttpStatusCode)status)
        {
            Content = new StringContent("", Encoding.UTF8, "text/html"),
        };
        var page = $"<title>Fout: iets</title><body><main>{main}</main></body>";
        return FormJudge
            .WrongsOf(
                new(
                    response.StatusCode,
                    response.Headers,
                    response.Content.Headers,
                    Encoding.UTF8.GetBytes(page)
                ),
                ["typed"]
            )
            .ToList();
    }
}
