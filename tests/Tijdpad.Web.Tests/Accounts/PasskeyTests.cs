using System.Net;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Tests.Accounts;

public sealed class PasskeyTests : IAsyncDisposable
{
    private readonly TestSite _site = new();
    private readonly Authenticator _passkey = new();

    public async ValueTask DisposeAsync()
    {
        _passkey.Dispose();
        await _site.DisposeAsync();
    }

    [Fact]
    public async Task A_passkey_signs_in()
    {
        await RegisterAsync(_passkey);
        var browser = _site.Open();

        var answer = await SignInAsync(browser, _passkey);

        Assert.Equal("/", answer.Location);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/p/duinstreek/planning")).Status);
    }

    [Fact]
    public async Task An_answer_works_once()
    {
        await RegisterAsync(_passkey);
        var browser = _site.Open();
        var answer = _passkey.Sign(await QuestionAsync(browser));

        var first = await AnswerAsync(browser, answer);
        await browser.SubmitAsync("/uitloggen", NoFields());
        await browser.GetAsync("/inloggen");
        var second = await AnswerAsync(browser, answer);

        Assert.Equal(HttpStatusCode.Redirect, first.Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, second.Status);
    }

    [Fact]
    public async Task An_answer_is_too_late_after_five_minutes()
    {
        await RegisterAsync(_passkey);
        var browser = _site.Open();
        var question = await QuestionAsync(browser);
        _site.Clock.Forward(TimeSpan.FromMinutes(6));

        var late = await AnswerAsync(browser, _passkey.Sign(question));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, late.Status);
    }

    [Fact]
    public async Task An_answer_to_the_question_of_another_browser_is_refused()
    {
        await RegisterAsync(_passkey);
        var mine = _site.Open();
        var theirs = _site.Open();
        await QuestionAsync(mine);

        var answer = await AnswerAsync(mine, _passkey.Sign(await QuestionAsync(theirs)));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
    }

    [Theory]
    [InlineData("https://tijdpad.voorbeeld.nl", "localhost", true, 5u)]
    [InlineData("http://localhost", "localhost", true, 5u)]
    [InlineData("https://localhost", "voorbeeld.nl", true, 5u)]
    [InlineData("https://localhost", "localhost", false, 5u)]
    [InlineData("https://localhost", "localhost", true, 0u)]
    public async Task Another_site_an_unverified_person_and_a_copied_passkey_are_refused(
        string origin,
        string domain,
        bool verifiesUser,
        uint uses
    )
    {
        await RegisterAsync(_passkey);
        _passkey.Uses = 3;
        await SignInAsync(_site.Open(), _passkey);
        (_passkey.Origin, _passkey.Domain) = (origin, domain);
        (_passkey.VerifiesUser, _passkey.Uses) = (verifiesUser, uses);

        var answer = await SignInAsync(_site.Open(), _passkey);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
    }

    [Fact]
    public async Task A_passkey_that_nobody_added_is_refused()
    {
        await RegisterAsync(_passkey);
        using var stranger = new Authenticator();

        var answer = await SignInAsync(_site.Open(), stranger);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
    }

    internal static async Task<Browser.Answer> SignInAsync(
        Browser browser,
        Authenticator passkey
    ) => await AnswerAsync(browser, passkey.Sign(await QuestionAsync(browser)));

    private static async Task<string> QuestionAsync(Browser browser)
    {
        await browser.GetAsync("/inloggen");
        return (await browser.SubmitAsync("/inloggen/sleutelvraag", NoFields())).Text;
    }

    private static Task<Browser.Answer> AnswerAsync(Browser browser, string answer) =>
        browser.SubmitAsync(
            "/inloggen/sleutel",
            new Dictionary<string, string>(StringComparer.Ordinal) { ["sleutel"] = answer }
        );

    private static Dictionary<string, string> NoFields() => new(StringComparer.Ordinal);

    /// <summary>Gives a secretary of the sample project this passkey.</summary>
    private async Task RegisterAsync(Authenticator passkey)
    {
        var email = await _site.NewAccountAsync(Tijdpad.Web.Storage.Role.Secretary);
        await _site.InsideAsync(async services =>
        {
            var accounts = services.GetRequiredService<UserManager<Account>>();
            var account = (await accounts.FindByEmailAsync(email))!;
            var handler = services.GetRequiredService<IPasskeyHandler<Account>>();
            var context = new Microsoft.AspNetCore.Http.DefaultHttpContext
            {
                RequestServices = services,
            };
            var question = await handler.MakeCreationOptionsAsync(
                new()
                {
                    Id = account.Id,
                    Name = email,
                    DisplayName = account.Name,
                },
                context
            );
            var made = await handler.PerformAttestationAsync(
                new()
                {
                    HttpContext = context,
                    CredentialJson = passkey.Create(question.CreationOptionsJson),
                    AttestationState = question.AttestationState,
                }
            );
            Assert.True(made.Succeeded, made.Failure?.Message);
            return await accounts.AddOrUpdatePasskeyAsync(account, made.Passkey);
        });
    }
}
