using System.IO.Compression;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.ResponseCompression;
using Tijdpad.Web.About;
using Tijdpad.Web.Accounts;
using Tijdpad.Web.Api;
using Tijdpad.Web.Calendars;
using Tijdpad.Web.ChaseList;
using Tijdpad.Web.Checks;
using Tijdpad.Web.Configuration;
using Tijdpad.Web.Downloads;
using Tijdpad.Web.Feeds;
using Tijdpad.Web.Forecasts;
using Tijdpad.Web.Front;
using Tijdpad.Web.Gate;
using Tijdpad.Web.History;
using Tijdpad.Web.Http;
using Tijdpad.Web.Import;
using Tijdpad.Web.Log;
using Tijdpad.Web.Overview;
using Tijdpad.Web.People;
using Tijdpad.Web.Plans;
using Tijdpad.Web.Plans.Calendar;
using Tijdpad.Web.Plans.Matrix;
using Tijdpad.Web.Plans.Rows;
using Tijdpad.Web.Plans.Timeline;
using Tijdpad.Web.Projects;
using Tijdpad.Web.Proposals;
using Tijdpad.Web.PublicPages;
using Tijdpad.Web.SampleProjects;
using Tijdpad.Web.Shared;
using Tijdpad.Web.Showcase;
using Tijdpad.Web.SiteWide;
using Tijdpad.Web.Storage;
using Tijdpad.Web.Upkeep;
using Tijdpad.Web.Work;

namespace Tijdpad.Web;

/// <summary>The table of contents: what the site is made of, and in which order a request goes through it.</summary>
internal static class Site
{
    public static WebApplication Build(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        var settings =
            builder.Configuration.GetSection("Tijdpad").Get<Settings>() ?? new Settings();
        if (builder.Configuration["urls"] is null && builder.Configuration["http_ports"] is null)
            builder.WebHost.UseUrls(new Uri(settings.Address).GetLeftPart(UriPartial.Authority));
        builder.Logging.ClearProviders().AddJsonConsole();
        // the addresses of requests may hold secrets, so requests are not logged
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning);
        foreach (var teller in StartFailures.Tellers)
            builder.Logging.AddFilter(
                teller,
                level => StartFailures.AreOver && level >= LogLevel.Warning
            );
        builder.WebHost.ConfigureKestrel(options =>
        {
            options.AddServerHeader = false;
            options.Limits.MaxRequestBodySize = 21 * 1024 * 1024;
            options.Limits.MaxConcurrentConnections = 10_000;
            options.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);
        });
        AddServices(builder.Services, settings);
        var site = builder.Build();
        Use(site);
        Map(site);
        return site;
    }

    public static async Task PrepareAsync(WebApplication site)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var settings = services.GetRequiredService<Settings>();
        var stop = site.Lifetime.ApplicationStopping;
        if (!settings.UsesPostgres)
        {
            var held =
                DataLock.TryTake(settings.Data)
                ?? throw new UpkeepException(
                    $"In de map {settings.Data} is al een site aan het werk; stop die, of kies een andere map met Tijdpad:Data."
                );
            site.Lifetime.ApplicationStopped.Register(held.Dispose);
        }
        await Database.PrepareAsync(
            services.GetRequiredService<TijdpadDb>(),
            settings,
            services.GetRequiredService<TimeProvider>(),
            stop
        );
        await services.GetRequiredService<WaiverKeys>().RenewAsync(stop);
        await services.GetRequiredService<FirstStart>().RunAsync(stop);
    }

    private static void AddServices(IServiceCollection services, Settings settings)
    {
        services.AddSingleton(settings);
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<Today>();
        services.AddSingleton<Themes>();
        services.AddHttpContextAccessor();
        services.AddScoped(provider =>
            Texts.Of(provider.GetRequiredService<IHttpContextAccessor>().HttpContext)
        );
        services.AddSingleton<NewsCookie>();
        services.AddScoped<Visit>();
        services.AddScoped<RefusedFields>();
        services.AddScoped<WaiverKeys>();
        services.AddScoped<FirstStart>();
        services.AddSingleton<Workbench>();
        services.AddSingleton<CheckedPlans>();
        services.AddSingleton<ForecastPlans>();
        services.AddSingleton<KeptAnswers>();
        services.AddScoped<RenderedPage>();
        services.AddScoped<OpenFindings>();
        services.AddScoped<OtherProjects>();
        services.AddScoped<Waivers>();
        services.AddScoped<CheckDesk>();
        services.AddSingleton<PastChances>();
        services.AddSingleton<LearnedAssumptions>();
        services.AddScoped<WhatIfDesk>();
        services.AddScoped<Uploads>();
        services.AddSingleton<UploadReading>();
        services.AddScoped<NewProject>();
        services.AddScoped<ProjectCards>();
        services.AddSingleton<FrontSample>();
        services.AddScoped<FrontDesk>();
        services.AddRazorComponents();
        // the token of a form is another one in every answer, so that what is squeezed together tells nothing of it
        services.AddResponseCompression(options => options.EnableForHttps = true);
        services.Configure<BrotliCompressionProviderOptions>(options =>
            options.Level = CompressionLevel.Optimal
        );
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = "formulier";
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            options.SuppressXFrameOptionsHeader = true;
        });
        services.AddWatching(settings);
        services.AddStorage(settings);
        services.AddAccess();
        services.AddAccounts(settings);
        services.AddPeople();
        services.AddLog();
        services.AddChaseList();
        services.AddFeeds();
        services.AddDownloads(settings);
        services.AddPublicPages();
        services.AddApi();
        services.AddProposals();
        // what takes long is not done in requests: those that are left end within this time
        services.Configure<HostOptions>(options =>
            options.ShutdownTimeout = TimeSpan.FromSeconds(4)
        );
        services.AddSingleton<FollowPlan>();
        services.AddReading();
        services.Configure<FormOptions>(options => options.ValueLengthLimit = 200_000);
    }

    private static void Use(WebApplication site)
    {
        site.UseProxies(site.Services.GetRequiredService<Settings>());
        site.UseMiddleware<SafeHeaders>();
        site.UseResponseCompression();
        site.UseExceptionHandler(
            new ExceptionHandlerOptions
            {
                ExceptionHandler = Failures.AnswerAsync,
                CreateScopeForErrors = true,
            }
        );
        site.UseStatusCodePages(status =>
            ErrorPage.Of(status.HttpContext.Response.StatusCode).ExecuteAsync(status.HttpContext)
        );
        site.UseMiddleware<MovedAddresses>();
        site.UseRouting();
        site.UseMiddleware<RequestDoor>();
        site.UseAuthentication();
        site.UseMiddleware<ApiCalls>();
        site.UseMiddleware<AccessGate>();
        site.UseAntiforgery();
    }

    private static void Map(WebApplication site)
    {
        site.MapAssets();
        site.MapHealth();
        Themes.Map(site);
        LanguageChoice.Map(site);
        SecurityContact.Map(site);
        SignIn.Map(site);
        OrganisationSignIn.Map(site);
        StepUp.Map(site);
        AccountPages.Map(site);
        JoinPages.Map(site);
        MemberPages.Map(site);
        SitePages.Map(site);
        LogPages.Map(site);
        ChaseListPages.Map(site);
        AnswerPages.Map(site);
        BodyCalendarPages.Map(site);
        YearPages.Map(site);
        SchedulePages.Map(site);
        ProjectList.Map(site);
        ImportPages.Map(site);
        NewerDocument.Map(site);
        PlanViews.Map(site);
        TimelineView.Map(site);
        MatrixView.Map(site);
        CalendarView.Map(site);
        RowActs.Map(site);
        UndoActs.Map(site);
        StructurePages.Map(site);
        HistoryPages.Map(site);
        AboutPages.Map(site);
        ShowcasePages.Map(site);
        CheckPages.Map(site);
        ForecastPages.Map(site);
        DependencyPages.Map(site);
        AssumptionPages.Map(site);
        WhatIfPages.Map(site);
        OverviewPages.Map(site);
        FeedPages.Map(site);
        DownloadPages.Map(site);
        PublicRoutes.Map(site);
        ProposalPages.Map(site);
        WindowPages.Map(site);
        ScenarioPages.Map(site);
        NewScenarios.Map(site);
        ScenarioActs.Map(site);
        ApiRoutes.Map(site);
    }
}
