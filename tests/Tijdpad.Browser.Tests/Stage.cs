using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Tijdpad.Browser.Tests;
using Tijdpad.Plans;
using Tijdpad.Web.Accounts;
using Tijdpad.Web.Storage;

[assembly: AssemblyFixture(typeof(Stage))]

namespace Tijdpad.Browser.Tests;

/// <summary>One site and one browser for all tests of this project; every test has a window, and mostly a project, of its own.</summary>
public sealed class Stage : IAsyncLifetime
{
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    private readonly Lazy<Task<Pages.Gallery>> _gallery;

    public Stage() => _gallery = new(() => Pages.Gallery.HangAsync(this));

    public LiveSite Site { get; } = new();

    /// <summary>Hung when the first page is looked at.</summary>
    internal Task<Pages.Gallery> Gallery => _gallery.Value;

    public async ValueTask InitializeAsync()
    {
        if (Chromium.Path is null)
            return;
        Assertions.SetDefaultExpectTimeout(15_000);
        _playwright = await Playwright.CreateAsync();
        _browser = await Chromium.StartAsync(_playwright);
        Site.StartServer();
    }

    /// <summary>A window of a browser that knows nothing yet.</summary>
    public async Task<IBrowserContext> OpenAsync(bool hasScript = true, string language = "nl")
    {
        Assert.SkipWhen(_browser is null, Chromium.HowToGet);
        var window = await _browser.NewContextAsync(
            new()
            {
                BaseURL = Site.Address,
                JavaScriptEnabled = hasScript,
                Locale = language == "nl" ? "nl-NL" : "en-GB",
                TimezoneId = "Europe/Amsterdam",
                ViewportSize = new() { Width = 1280, Height = 800 },
                ReducedMotion = ReducedMotion.Reduce,
            }
        );
        window.SetDefaultTimeout(15_000);
        return window;
    }

    /// <summary>A window in which somebody is signed in.</summary>
    public async Task<IBrowserContext> OpenAsync(Person person, bool hasScript = true)
    {
        var window = await OpenAsync(hasScript);
        var key = await Site.InsideAsync(services =>
            services.GetRequiredService<Sessions>().StartAsync(person.Id, "test", default)
        );
        await window.AddCookiesAsync([Secret(SessionHandler.CookieName, key)]);
        return window;
    }

    /// <summary>A cookie as only this host sets it; "secure" is true on localhost too.</summary>
    public static Cookie Secret(string name, string value) =>
        new()
        {
            Name = name,
            Value = value,
            Url = "https://localhost/",
            Secure = true,
            HttpOnly = true,
            SameSite = SameSiteAttribute.Lax,
        };

    /// <summary>A window that shows a page in a state.</summary>
    internal async Task<IPage> LookAsync(Pages.Sight sight)
    {
        var gallery = await Gallery;
        var window = gallery.PersonOf(sight.Who) is { } person
            ? await OpenAsync(person)
            : await OpenAsync();
        var page = await window.NewPageAsync();
        await page.GotoAsync(await gallery.AddressOf(sight));
        if (sight.Act is not null)
        {
            // every act sends a form: the next page is there when the mark on this one is gone
            await page.EvaluateAsync("document.documentElement.setAttribute('data-before', '')");
            await sight.Act(page);
            await Assertions
                .Expect(page.Locator("html:not([data-before]) #toast"))
                .ToBeAttachedAsync();
        }
        return page;
    }

    public Task<Person> NewPersonAsync(string name, bool managesSite = false) =>
        Site.InsideAsync(async services =>
        {
            var email = $"{Guid.NewGuid():n}@voorbeeld.nl";
            var account = new Account
            {
                Name = name,
                UserName = email,
                Email = email,
                MayManageSite = managesSite,
                CreatedAt = DateTimeOffset.UtcNow,
            };
            var made = await services
                .GetRequiredService<UserManager<Account>>()
                .CreateAsync(account, Person.Password);
            Assert.True(made.Succeeded);
            return new Person(account.Id, name, email);
        });

    public Task<int> JoinAsync(
        Person person,
        string project,
        Role role = Role.Secretary,
        string municipality = ""
    ) =>
        Site.InsideAsync(services =>
        {
            var db = services.GetRequiredService<TijdpadDb>();
            db.Memberships.Add(
                new()
                {
                    ProjectId = project,
                    AccountId = person.Id,
                    Municipality = municipality,
                    Role = role,
                    At = DateTimeOffset.UtcNow,
                    AddedBy = "test",
                }
            );
            return db.SaveChangesAsync();
        });

    /// <summary>A project with the plan of the sample, and its secretary.</summary>
    public async Task<(string Project, Person Secretary)> NewProjectAsync(
        string name = "Sanne de Vries"
    )
    {
        var secretary = await NewPersonAsync(name);
        return (await CopyAsync(secretary, plan => plan), secretary);
    }

    /// <summary>A project with what is made of the plan of the sample; the person is its secretary.</summary>
    public async Task<string> CopyAsync(Person secretary, Func<Plan, Plan> change)
    {
        var id = $"project-{Guid.NewGuid():n}"[..20];
        await Site.InsideAsync(async services =>
        {
            var projects = services.GetRequiredService<ProjectStore>();
            var sample = (
                await projects.HeadAsync(
                    Tijdpad.Web.SampleProjects.FirstStart.SampleProject,
                    default
                )
            )!;
            return await projects.CreateAsync(
                id,
                change(sample.Plan),
                new(Author.Tijdpad, RevisionKind.Import, "Voorbeeld ingelezen"),
                default
            );
        });
        await JoinAsync(secretary, id);
        return id;
    }

    public Task<Plan> PlanOfAsync(string project) =>
        Site.InsideAsync(async services =>
            (await services.GetRequiredService<ProjectStore>().HeadAsync(project, default))!.Plan
        );

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.CloseAsync();
        _playwright?.Dispose();
        await Site.DisposeAsync();
    }
}

/// <summary>Somebody with an account.</summary>
public sealed record Person(string Id, string Name, string Email)
{
    public const string Password = "een lang wachtwoord";
}
