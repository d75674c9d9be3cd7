using Microsoft.AspNetCore.Identity;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Accounts;

/// <summary>Asking for passkeys and judging the answers.</summary>
internal sealed class Passkeys(
    IPasskeyHandler<Account> handler,
    UserManager<Account> accounts,
    Challenges challenges
)
{
    public const string NotRight = "De passkey is niet herkend. Probeer het opnieuw.";

    private const int LongestAnswer = 100_000;

    /// <summary>The question, as JSON for the browser. Says of nobody which passkeys they have: the browser knows.</summary>
    public async Task<string> QuestionAsync(HttpContext context)
    {
        var question = await handler.MakeRequestOptionsAsync(null!, context);
        await challenges.KeepAsync(context, question.AssertionState ?? "");
        return question.RequestOptionsJson;
    }

    /// <summary>Whose passkey it is; null when the answer does not prove it.</summary>
    public async Task<Account?> OwnerAsync(HttpContext context, string answer)
    {
        var state = await challenges.TakeAsync(context);
        if (state is null || answer.Length > LongestAnswer)
            return null;
        var judged = await handler.PerformAssertionAsync(
            new()
            {
                HttpContext = context,
                CredentialJson = answer,
                AssertionState = state,
            }
        );
        if (!judged.Succeeded)
            return null;
        // the passkey counts its uses; a copy of it would count differently
        await accounts.AddOrUpdatePasskeyAsync(judged.User, judged.Passkey);
        return judged.User;
    }

    /// <summary>The question to make a passkey for an account, perhaps one that is still to be made.</summary>
    public async Task<string> NewQuestionAsync(
        HttpContext context,
        string account,
        string email,
        string name
    )
    {
        var question = await handler.MakeCreationOptionsAsync(
            new()
            {
                Id = account,
                Name = email,
                DisplayName = name,
            },
            context
        );
        await challenges.KeepAsync(context, question.AttestationState ?? "");
        return question.CreationOptionsJson;
    }

    /// <summary>The new passkey and the id of the account it was made for; null when the answer proves nothing.</summary>
    public async Task<(string Account, UserPasskeyInfo Passkey)?> NewAsync(
        HttpContext context,
        string answer
    )
    {
        var state = await challenges.TakeAsync(context);
        if (state is null || answer.Length > LongestAnswer)
            return null;
        var judged = await handler.PerformAttestationAsync(
            new()
            {
                HttpContext = context,
                CredentialJson = answer,
                AttestationState = state,
            }
        );
        if (!judged.Succeeded)
            return null;
        judged.Passkey.Name = Devices.Of(context.Request.Headers.UserAgent.ToString());
        return (judged.UserEntity.Id, judged.Passkey);
    }
}
