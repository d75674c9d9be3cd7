using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Tijdpad.Web.Http;
using Tijdpad.Web.Storage;
using Tijdpad.Web.Tests.Storage;

namespace Tijdpad.Web.Tests.Accounts;

/// <summary>Confirming who one is before an act, with what was typed still there afterwards.</summary>
public sealed partial class StepUpTests
{
    private const string Members = "/p/duinstreek/deelnemers";

    public static TheoryData<string> Both => Databases.Both;

    [Theory]
    [MemberData(nameof(Both))]
    public async Task What_was_typed_is_done_after_confirming_without_typing_it_again(string kind)
    {
        await using var database = await Databases.NewAsync(kind);
        await using var site = new TestSite(database.Connection);
        var newcomer = await site.NewAccountAsync(role: null);
        var secretary = await StaleAsync(site, Members);
        var typed = Fields(("email", newcomer), ("rol", "Clerk"), ("gemeente", "Zandwijk"));

        var asked = await AskedAsync(secretary, Members, typed);
        var confirmed = await secretary.SubmitAsync(
            "/bevestigen/wachtwoord",
            WithPassword(asked, TestSite.Password)
        );
        var done = await secretary.SubmitAsync(
            confirmed.Location!,
            WithPassword(asked, TestSite.Password)
        );

        Assert.Contains("iemand laten meedoen", asked.Words, StringComparison.Ordinal);
        Assert.Contains(newcomer, asked.Words, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.TemporaryRedirect, confirmed.Status);
        Assert.Equal(Members, confirmed.Location);
        Assert.Contains("doet nu mee", done.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_password_loses_nothing_of_what_was_typed()
    {
        await using var site = new TestSite();
        var secretary = await StaleAsync(site, Members);
        var asked = await AskedAsync(
            secretary,
            Members,
            Fields(("email", "nieuw@voorbeeld.nl"), ("rol", "Reader"))
        );

        var wrong = await secretary.SubmitAsync(
            "/bevestigen/wachtwoord",
            WithPassword(asked, "niet het goede")
        );
        var right = await secretary.SubmitAsync(
            "/bevestigen/wachtwoord",
            WithPassword(wrong, TestSite.Password)
        );
        var done = await secretary.SubmitAsync(right.Location!, wrong.FieldsOf("form.narrow"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
        Assert.Contains("Dit wachtwoord klopt niet", wrong.Words, StringComparison.Ordinal);
        Assert.Contains(
            "Uitnodiging voor nieuw@voorbeeld.nl",
            done.Words,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_password_is_never_put_into_a_page_and_is_asked_again()
    {
        await using var site = new TestSite();
        var browser = await StaleAsync(site, "/account");

        var asked = await AskedAsync(
            browser,
            "/account/wachtwoord",
            Fields(("wachtwoord", "een heel nieuw wachtwoord"))
        );
        var confirmed = await browser.SubmitAsync(
            "/bevestigen/wachtwoord",
            WithPassword(asked, TestSite.Password)
        );

        Assert.DoesNotContain("een heel nieuw wachtwoord", asked.Text, StringComparison.Ordinal);
        Assert.Contains("gaat niet mee", asked.Words, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, confirmed.Status);
    }

    [Fact]
    public void Every_field_for_a_password_has_a_name_that_is_never_carried()
    {
        var names = Directory
            .EnumerateFiles(
                Repository.PathOf("src", "Tijdpad.Web"),
                "*.razor",
                SearchOption.AllDirectories
            )
            .SelectMany(file => PasswordField().Matches(File.ReadAllText(file)))
            .Select(field => field.Groups["name"].Value)
            .ToList();

        Assert.True(names.Count >= 4);
        Assert.All(
            names,
            name =>
                Assert.True(
                    CarriedForm.Secrets.Contains(name) || name == "@CarriedForm.PasswordName",
                    name
                )
        );
    }

    [Fact]
    public async Task What_is_too_much_is_not_carried_and_that_is_said()
    {
        await using var site = new TestSite();
        var secretary = await StaleAsync(site, Members);

        var large = await AskedAsync(
            secretary,
            Members,
            Fields(("email", new string('x', CarriedForm.MostSigns + 1)))
        );
        var many = await AskedAsync(
            secretary,
            Members,
            Enumerable
                .Range(0, CarriedForm.MostFields + 1)
                .ToDictionary(number => $"veld{number}", _ => "x", StringComparer.Ordinal)
        );
        var confirmed = await secretary.SubmitAsync(
            "/bevestigen/wachtwoord",
            WithPassword(many, TestSite.Password)
        );

        Assert.Contains("te veel om mee te nemen", large.Words, StringComparison.Ordinal);
        Assert.Contains("te veel om mee te nemen", many.Words, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, confirmed.Status);
    }

    [Fact]
    public async Task A_file_is_not_carried_and_that_is_said()
    {
        await using var site = new TestSite();
        var secretary = await StaleAsync(site, Members);

        var asked = await secretary.UploadAsync(
            $"/bevestigen?naar={Members}&terug={Members}",
            "bestand",
            "x.docx",
            [1, 2, 3]
        );

        Assert.Contains("Een bestand gaat niet mee", asked.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("//elders.nl/")]
    [InlineData("https://elders.nl/")]
    [InlineData("/\\elders.nl")]
    public async Task Confirming_leads_nowhere_but_on_this_site(string elsewhere)
    {
        await using var site = new TestSite();
        var secretary = await StaleAsync(site, Members);
        var asked = await secretary.SubmitAsync(
            $"/bevestigen?naar={Uri.EscapeDataString(elsewhere)}&terug={Uri.EscapeDataString(elsewhere)}",
            Fields(("email", "nieuw@voorbeeld.nl"))
        );
        var fields = WithPassword(asked, TestSite.Password);
        fields["bevestig-naar"] = elsewhere;
        fields["bevestig-terug"] = elsewhere;

        var confirmed = await secretary.SubmitAsync("/bevestigen/wachtwoord", fields);

        Assert.Equal(
            ("", "/"),
            (
                asked.FieldsOf("form.narrow")["bevestig-naar"],
                asked.FieldsOf("form.narrow")["bevestig-terug"]
            )
        );
        Assert.Equal("/", confirmed.Location);
    }

    [Fact]
    public async Task What_no_page_of_ours_made_is_not_carried()
    {
        await using var site = new TestSite();
        var secretary = await StaleAsync(site, Members);
        using var form = new FormUrlEncodedContent(Fields(("email", "dief@voorbeeld.nl")));

        using var answer = await secretary.Http.PostAsync(
            new Uri($"/bevestigen?naar={Members}", UriKind.Relative),
            form,
            TestContext.Current.CancellationToken
        );
        var words = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.DoesNotContain("dief@voorbeeld.nl", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_key_of_before_confirming_is_worth_nothing_afterwards()
    {
        await using var site = new TestSite();
        var email = await site.NewAccountAsync(Role.Secretary);
        var browser = await site.SignInAsync(email);
        var stolen = await KeptKeyAsync(site);
        await browser.GetAsync("/bevestigen");

        await browser.SubmitAsync(
            "/bevestigen/wachtwoord",
            Fields(("bevestig-wachtwoord", TestSite.Password))
        );

        Assert.DoesNotContain(await KeysAsync(site), key => key.SequenceEqual(stolen));
        Assert.Single(await KeysAsync(site));
    }

    [Fact]
    public async Task Who_signed_in_as_somebody_else_meanwhile_confirms_nothing_of_the_first()
    {
        await using var site = new TestSite();
        var other = await site.NewAccountAsync(Role.Secretary);
        var browser = await StaleAsync(site, Members);
        var asked = await AskedAsync(
            browser,
            Members,
            Fields(("email", "nieuw@voorbeeld.nl"), ("rol", "Reader"))
        );
        var token = asked.One("input[name=__RequestVerificationToken]").GetAttribute("value")!;
        await browser.SubmitAsync("/uitloggen", Fields());
        await browser.GetAsync("/inloggen");
        await browser.SubmitAsync(
            "/inloggen",
            Fields(("email", other), ("wachtwoord", TestSite.Password))
        );

        var fields = WithPassword(asked, TestSite.Password);
        fields["__RequestVerificationToken"] = token;
        using var form = new FormUrlEncodedContent(fields);
        using var answer = await browser.Http.PostAsync(
            new Uri("/bevestigen/wachtwoord", UriKind.Relative),
            form,
            TestContext.Current.CancellationToken
        );

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task Sending_the_confirmation_twice_does_the_act_once()
    {
        await using var site = new TestSite();
        var secretary = await StaleAsync(site, Members);
        var asked = await AskedAsync(
            secretary,
            Members,
            Fields(("email", "nieuw@voorbeeld.nl"), ("rol", "Reader"))
        );
        var key = await site.InsideAsync(async services =>
            (await services.GetRequiredService<TijdpadDb>().Sessions.SingleAsync()).IdHash
        );

        var answers = await Task.WhenAll(
            secretary.SubmitAsync("/bevestigen/wachtwoord", WithPassword(asked, TestSite.Password)),
            secretary.SubmitAsync("/bevestigen/wachtwoord", WithPassword(asked, TestSite.Password))
        );

        Assert.All(
            answers,
            answer =>
                Assert.Contains(
                    answer.Status,
                    new[]
                    {
                        HttpStatusCode.TemporaryRedirect,
                        HttpStatusCode.Redirect,
                        HttpStatusCode.BadRequest,
                    }
                )
        );
        Assert.DoesNotContain(await KeysAsync(site), one => one.SequenceEqual(key));
        Assert.Equal(
            0,
            await site.InsideAsync(services =>
                services
                    .GetRequiredService<TijdpadDb>()
                    .AccessLinks.CountAsync(link => link.Kind == LinkKind.Invitation)
            )
        );
    }

    /// <summary>Somebody who looked at a page with a form and signed in twenty minutes ago.</summary>
    private static async Task<Browser> StaleAsync(TestSite site, string page)
    {
        var browser = await site.SignedInAsync();
        site.Clock.Forward(TimeSpan.FromMinutes(20));
        await browser.GetAsync(page);
        return browser;
    }

    /// <summary>The page on which to confirm, reached as a browser does: it sends the form again to where it is sent on to.</summary>
    private static async Task<Browser.Answer> AskedAsync(
        Browser browser,
        string address,
        Dictionary<string, string> typed
    )
    {
        var sentOn = await browser.SubmitAsync(address, typed);
        Assert.Equal(HttpStatusCode.TemporaryRedirect, sentOn.Status);
        var asked = await browser.SubmitAsync(sentOn.Location!, typed);
        Assert.Equal(HttpStatusCode.OK, asked.Status);
        return asked;
    }

    private static IDictionary<string, string> WithPassword(Browser.Answer asked, string password)
    {
        var fields = asked.FieldsOf("form[action='/bevestigen/wachtwoord']");
        fields["bevestig-wachtwoord"] = password;
        return fields;
    }

    private static async Task<byte[]> KeptKeyAsync(TestSite site) =>
        (await KeysAsync(site)).Single();

    private static Task<List<byte[]>> KeysAsync(TestSite site) =>
        site.InsideAsync(services =>
            services
                .GetRequiredService<TijdpadDb>()
                .Sessions.Select(session => session.IdHash)
                .ToListAsync()
        );

    private static Dictionary<string, string> Fields(params (string Name, string Value)[] fields) =>
        fields.ToDictionary(field => field.Name, field => field.Value, StringComparer.Ordinal);

    [GeneratedRegex(
        "<Field [^>]*?Name=\"(?<name>[^\"]+)\"[^>]*?Type=\"password\"",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex PasswordField();
}
