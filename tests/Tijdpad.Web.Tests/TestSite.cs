using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Tijdpad.Documents.Reading.Worker;
using Tijdpad.Web.Configuration;
using Tijdpad.Web.SampleProjects;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Tests;

/// <summary>The whole site in this process, on a real database of its own: a SQLite file, or a PostgreSQL database.</summary>
public sealed class TestSite : WebApplicationFactory<Settings>
{
    public const string Password = "een lang wachtwoord";

    private readonly string _folder = Directory.CreateTempSubdirectory("tijdpad-test-").FullName;
    private readonly string _database;
    private readonly IDictionary<string, string> _settings;

    public TestSite(string database = "", IDictionary<string, string>? settings = null) =>
        (_database, _settings) = (
            database,
            settings ?? new Dictionary<string, string>(StringComparer.Ordinal)
        );

    /// <summary>The clock of the site: the real one, until a test moves it.</summary>
    public TestClock Clock { get; } = new();

    /// <summary>What a test puts in the site besides; null for nothing.</summary>
    public Action<IServiceCollection>? MoreServices { get; init; }

    /// <summary>Whether everybody may look at the sample projects, as on a real site; if not, they are like any other project.</summary>
    public bool HasOpenSample { get; init; }

    public string DataFolder => Path.Combine(_folder, "data");

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.UseSetting("Tijdpad:Data", DataFolder);
        builder.UseSetting("Tijdpad:Database", _database);
        builder.UseSetting("Tijdpad:Address", "https://localhost");
        // a busy machine is no reason for another page; tests of waiting set their own
        builder.UseSetting("Tijdpad:Patience", "120");
        builder.UseSetting("Tijdpad:Showcase", "true");
        builder.UseSetting("Logging:LogLevel:Default", "Warning");
        foreach (var (name, value) in _settings)
            builder.UseSetting(name, value);
        builder.UseContentRoot(_folder);
        // this process is the test's; strangers' files are read by the site's own program
        builder.ConfigureServices(services =>
            services.AddSingleton(
                new WorkerHost(
                    "dotnet",
                    [Path.Combine(AppContext.BaseDirectory, "tijdpad-web.dll"), "worker"]
                )
            )
        );
        builder.ConfigureTestServices(services =>
        {
            services
                .AddSingleton<TimeProvider>(Clock)
                .AddSingleton<IStartupFilter, RequestPlaces>();
            MoreServices?.Invoke(services);
        });
    }

    protected override IHost CreateHost(IHostBuilder builder)
    {
        var host = base.CreateHost(builder);
        if (!HasOpenSample)
        {
            using var scope = host.Services.CreateScope();
            scope
                .ServiceProvider.GetRequiredService<TijdpadDb>()
                .Projects.ExecuteUpdate(set => set.SetProperty(project => project.IsSample, false));
        }
        return host;
    }

    /// <summary>A browser without script that nobody is signed in with.</summary>
    public Browser Open() =>
        new(
            CreateClient(
                new()
                {
                    BaseAddress = new("https://localhost"),
                    AllowAutoRedirect = false,
                    HandleCookies = true,
                }
            )
        );

    /// <summary>Such a browser, whose requests come from an IP address.</summary>
    public Browser OpenAt(string place)
    {
        var browser = Open();
        browser.Http.DefaultRequestHeaders.Add(RequestPlaces.Header, place);
        return browser;
    }

    /// <summary>A browser with somebody signed in who has a role in the sample project, or in another.</summary>
    public async Task<Browser> SignedInAsync(
        Role? role = Role.Secretary,
        string municipality = "",
        string project = FirstStart.SampleProject,
        bool managesSite = false
    )
    {
        return await SignInAsync(await NewAccountAsync(role, municipality, project, managesSite));
    }

    /// <summary>A browser with somebody signed in who has an account.</summary>
    public async Task<Browser> SignInAsync(string email)
    {
        var browser = Open();
        await browser.GetAsync("/inloggen");
        var answer = await browser.SubmitAsync(
            "/inloggen",
            new Dictionary<string, string> { ["email"] = email, ["wachtwoord"] = Password }
        );
        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        return browser;
    }

    /// <summary>The id of an account.</summary>
    public Task<string> AccountIdAsync(string email) =>
        InsideAsync(services =>
            services
                .GetRequiredService<TijdpadDb>()
                .Users.Where(account => account.Email == email)
                .Select(account => account.Id)
                .SingleAsync()
        );

    public async Task<string> NewAccountAsync(
        Role? role,
        string municipality = "",
        string project = FirstStart.SampleProject,
        bool managesSite = false
    )
    {
        await using var scope = Services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var email = $"{Guid.NewGuid():n}@voorbeeld.nl";
        var account = new Account
        {
            Name = $"{role?.ToString() ?? "Niemand"} {municipality}".Trim(),
            UserName = email,
            Email = email,
            MayManageSite = managesSite,
            CreatedAt = DateTimeOffset.UtcNow,
        };
        var made = await accounts.CreateAsync(account, Password);
        Assert.True(made.Succeeded, string.Join(", ", made.Errors.Select(error => error.Code)));
        if (role is { } part)
            await AddMemberAsync(scope.ServiceProvider, account, part, municipality, project);
        return email;
    }

    private static async Task AddMemberAsync(
        IServiceProvider services,
        Account account,
        Role role,
        string municipality,
        string project
    )
    {
        var db = services.GetRequiredService<TijdpadDb>();
        db.Memberships.Add(
            new()
            {
                ProjectId = project,
                AccountId = account.Id,
                Municipality = municipality,
                Role = role,
                At = DateTimeOffset.UtcNow,
                AddedBy = "test",
            }
        );
        await db.SaveChangesAsync();
    }

    /// <summary>Does something with the services of the site, in a scope of its own.</summary>
    public async Task<T> InsideAsync<T>(Func<IServiceProvider, Task<T>> act)
    {
        await using var scope = Services.CreateAsyncScope();
        return await act(scope.ServiceProvider);
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }
}
