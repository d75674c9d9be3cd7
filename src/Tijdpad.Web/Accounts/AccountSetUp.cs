using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Tijdpad.Web.Configuration;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Accounts;

/// <summary>Registers the services of accounts and sessions.</summary>
internal static class AccountSetUp
{
    public const int ShortestPassword = 12;

    public static IServiceCollection AddAccounts(
        this IServiceCollection services,
        Settings settings
    )
    {
        services
            .AddAuthentication(SessionHandler.SchemeName)
            .AddScheme<AuthenticationSchemeOptions, SessionHandler>(SessionHandler.SchemeName, null)
            .AddOrganisation(settings);
        services
            .AddIdentityCore<Account>(options =>
            {
                options.User.RequireUniqueEmail = true;
                options.User.AllowedUserNameCharacters = "";
                options.Password.RequiredLength = ShortestPassword;
                options.Password.RequireDigit = false;
                options.Password.RequireLowercase = false;
                options.Password.RequireUppercase = false;
                options.Password.RequireNonAlphanumeric = false;
            })
            .AddEntityFrameworkStores<TijdpadDb>();
        services.AddScoped<Sessions>();
        services.AddScoped<Challenges>();
        services.AddScoped<PasswordSignIn>();
        services.AddScoped<KnownBrowsers>();
        services.AddScoped<StepUpView>();
        services.AddSingleton<HeldForm>();
        services.AddScoped<Joining>();
        services.AddScoped<WaysIn>();
        services.AddPasskeys(settings);
        return services;
    }

    private static void AddPasskeys(this IServiceCollection services, Settings settings)
    {
        var address = new Uri(settings.Address);
        var origin = address.GetLeftPart(UriPartial.Authority);
        services.Configure<IdentityPasskeyOptions>(options =>
        {
            options.ServerDomain = address.Host;
            options.UserVerificationRequirement = "required";
            options.ResidentKeyRequirement = "required";
            options.AttestationConveyancePreference = "none";
            // behind a proxy the request does not know the address that people see; the settings do
            options.ValidateOrigin = seen =>
                ValueTask.FromResult(
                    !seen.CrossOrigin
                        && string.Equals(seen.Origin, origin, StringComparison.OrdinalIgnoreCase)
                );
        });
        services.AddScoped<IPasskeyHandler<Account>, PasskeyHandler<Account>>();
        services.AddScoped<Passkeys>();
    }
}
