using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Accounts;

/// <summary>Puts accounts and sessions together.</summary>
internal static class AccountSetUp
{
    public static readonly TimeSpan IdleFor = TimeSpan.FromMinutes(30);
    public static readonly TimeSpan AtMost = TimeSpan.FromHours(12);

    public static IServiceCollection AddAccounts(this IServiceCollection services)
    {
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        services
            .AddIdentityCore<Account>(options =>
            {
                options.User.RequireUniqueEmail = true;
                options.Password.RequiredLength = 12;
                options.Password.RequireDigit = false;
                options.Password.RequireLowercase = false;
                options.Password.RequireUppercase = false;
                options.Password.RequireNonAlphanumeric = false;
                options.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
            })
            .AddEntityFrameworkStores<TijdpadDb>()
            .AddSignInManager()
            .AddDefaultTokenProviders()
            .AddClaimsPrincipalFactory<AccountPrincipal>();
        services.AddSingleton<SessionTickets>();
        services
            .AddOptions<CookieAuthenticationOptions>(IdentityConstants.ApplicationScheme)
            .Configure<SessionTickets>(
                (options, tickets) =>
                {
                    options.SessionStore = tickets;
                    options.Cookie.Name = "__Host-sessie";
                    options.Cookie.SecurePolicy = CookieSecurePolicy.Always;
                    options.Cookie.SameSite = SameSiteMode.Lax;
                    options.ExpireTimeSpan = IdleFor;
                    options.SlidingExpiration = true;
                    options.LoginPath = "/inloggen";
                }
            );
        // a session that is taken away is gone at once; the stamp in the ticket need not be looked at as well
        services.Configure<SecurityStampValidatorOptions>(options =>
            options.ValidationInterval = TimeSpan.FromDays(1)
        );
        return services;
    }
}
