using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Tijdpad.Edits;
using Tijdpad.Json;
using Tijdpad.Plans;
using Tijdpad.Web.Access;
using Tijdpad.Web.Gate;
using Tijdpad.Web.Import;
using Tijdpad.Web.Storage;

namespace Tijdpad.Browser.Tests.Pages;

/// <summary>What the pages are looked at with: a full project, an empty one, one with very long words, documents being read, links.</summary>
internal sealed class Gallery
{
    private static readonly DateOnly Today = new(2017, 3, 14);

    private static readonly string LongWord = new('w', 80);
    private static readonly string LongText =
        $"Bijeenkomst over {LongWord} met alle raden, colleges en klankbordgroepen van de regio "
        + string.Join(
            ' ',
            Enumerable.Repeat("en iedereen die daar verder nog bij betrokken is", 12)
        );

    /// <summary>For whom the invitations are.</summary>
    public const string Invited = "griffier@voorbeeld.nl";

    /// <summary>A secretary who gave out links and is removed on one of the pages.</summary>
    public const string Leaving = "Tom van Vertrek";

    private readonly Stage _stage;
    private readonly Dictionary<string, string> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<Viewer, Person> _people = [];

    private Gallery(Stage stage) => _stage = stage;

    public Person? PersonOf(Viewer viewer) => _people.GetValueOrDefault(viewer);

    /// <summary>The address with what stands in braces filled in. What works only once is made anew.</summary>
    public async Task<string> AddressOf(Sight sight)
    {
        var places = new Dictionary<string, string>(_places, StringComparer.Ordinal);
        if (sight.Address is "{setup}" or "{invitation}" or "{answer}")
            places[sight.Address.Trim('{', '}')] = await LinkAsync(sight.Address);
        return places.Aggregate(
            sight.Address,
            (address, place) =>
                address.Replace($"{{{place.Key}}}", place.Value, StringComparison.Ordinal)
        );
    }

    public static async Task<Gallery> HangAsync(Stage stage)
    {
        var gallery = new Gallery(stage);
        var secretary = await stage.NewPersonAsync("Sanne de Vries");
        gallery._people[Viewer.Secretary] = secretary;
        gallery._people[Viewer.Reader] = await stage.NewPersonAsync("Lotte Lezer");
        gallery._people[Viewer.Manager] = await stage.NewPersonAsync(
            "Mark Beheer",
            managesSite: true
        );
        gallery._places["full"] = await stage.CopyAsync(secretary, Published);
        gallery._places["empty"] = await stage.CopyAsync(secretary, _ => new Plan("Lege planning"));
        gallery._places["long"] = await stage.CopyAsync(secretary, Lengthened);
        await stage.JoinAsync(gallery._people[Viewer.Reader], gallery._places["full"], Role.Reader);
        await gallery.PublishAsync();
        await gallery.LeaveAsync();
        await gallery.TellAsync();
        await gallery.FillAsync();
        return gallery;
    }

    private static Plan Published(Plan plan) =>
        plan.WithActivities(
            plan.Activities.Select(row =>
                    row with
                    {
                        Meaning = row.Meaning with { IsPublic = true },
                    }
                )
                .ToValueList()
        );

    /// <summary>The same plan with words that no page was drawn for.</summary>
    private static Plan Lengthened(Plan plan) =>
        Published(plan)
            .WithTitle($"Planning van {LongText}", plan.AsOf)
            .WithActivities(
                plan.Activities.Select(
                        (row, place) =>
                            place % 5 == 0
                                ? row with
                                {
                                    Title = LongText,
                                    Purpose = [new(LongText), new(LongWord, 1)],
                                    Communication = [new(LongWord)],
                                }
                                : row
                    )
                    .ToValueList()
            );

    /// <summary>The full and the long project have a public page, and all their rows are on it.</summary>
    private Task<int> PublishAsync()
    {
        string[] shown = [_places["full"], _places["long"]];
        return _stage.Site.InsideAsync(services =>
            services
                .GetRequiredService<TijdpadDb>()
                .Projects.Where(project => shown.Contains(project.Id))
                .ExecuteUpdateAsync(set => set.SetProperty(project => project.IsPublic, true))
        );
    }

    /// <summary>A second secretary of the full project, who gave out links.</summary>
    private async Task LeaveAsync()
    {
        var leaving = await _stage.NewPersonAsync(Leaving);
        await _stage.JoinAsync(leaving, _places["full"]);
        foreach (
            var (kind, scope) in ((LinkKind, string)[])
                [
                    (LinkKind.Feed, "project"),
                    (LinkKind.Invitation, new Invitation(Invited, Role.Reader).ToScope()),
                ]
        )
            await _stage.Site.InsideAsync(services =>
                services
                    .GetRequiredService<SecretLinks>()
                    .MakeSecretAsync(
                        new(_places["full"], kind, scope, "test", leaving.Id, TimeSpan.FromDays(7)),
                        default
                    )
            );
    }

    /// <summary>Lines of the log of every length.</summary>
    private async Task TellAsync()
    {
        var (who, project) = (_people[Viewer.Secretary], _places["full"]);
        LogEvent Told(LogKind kind, string detail) =>
            new(kind, who.Id, who.Name, project, detail, "192.0.2.x");
        foreach (
            var told in (LogEvent[])
                [
                    Told(LogKind.Act, $"ChangeMember {Invited}: Clerk (Zandwijk) > Reader"),
                    Told(LogKind.Act, "SetPublic +"),
                    Told(LogKind.SignedIn, ""),
                    Told(LogKind.Refused, "POST /p/{project}/deelnemers/uitnodiging/weg"),
                ]
        )
            await _stage.Site.InsideAsync(async services =>
            {
                await services
                    .GetRequiredService<AccessLog>()
                    .WriteAsync(told, told.Kind is LogKind.Refused ? 39 : 1);
                return 0;
            });
    }

    private async Task FillAsync()
    {
        var project = _places["full"];
        var plan = await _stage.PlanOfAsync(project);
        var author = new Author(_people[Viewer.Secretary].Id, _people[Viewer.Secretary].Name);
        _places["row"] = plan.Activities[0].Id;
        _places["municipality"] = Uri.EscapeDataString(plan.Municipalities[0].Name);
        var edited = PlanEdits.All(
            plan,
            [new SetTitle(plan.Activities[0].Id, "Startbijeenkomst van de raden")],
            new(Today)
        );
        await _stage.Site.InsideAsync(services =>
            services
                .GetRequiredService<ProjectStore>()
                .AppendAsync(
                    project,
                    1,
                    edited.Plan!,
                    new(author, RevisionKind.Edit, edited.Summary),
                    default
                )
        );
        var file = await File.ReadAllBytesAsync(Samples.Path("duinstreek-2017.docx"));
        var draft = await ReadAsync("", file, author);
        _places["upload"] = draft.Id;
        _places["draftrow"] = PlanJson.Read(draft.Draft).Activities[0].Id;
        _places["newer"] = (await ReadAsync(project, file, author)).Id;
    }

    private Task<Upload> ReadAsync(string project, byte[] file, Author author) =>
        _stage.Site.InsideAsync(async services =>
        {
            var uploads = services.GetRequiredService<Uploads>();
            var added = await uploads.AddAsync(
                project,
                "duinstreek-2017.docx",
                file,
                author,
                default
            );
            var reading = services.GetRequiredService<UploadReading>();
            while ((await reading.OfAsync(added, default)).Value is null)
                await Task.Delay(100);
            return (await uploads.FindAsync(project, added.Id, author, default))!;
        });

    private Task<string> LinkAsync(string place)
    {
        var (path, kind, scope) = place switch
        {
            "{setup}" => ("/beginnen", LinkKind.SetUp, ""),
            "{invitation}" => (
                "/uitnodiging",
                LinkKind.Invitation,
                new Invitation(Invited, Role.Reader).ToScope()
            ),
            _ => (
                "/opgave",
                LinkKind.MunicipalDates,
                Uri.UnescapeDataString(_places["municipality"])
            ),
        };
        var project = kind == LinkKind.SetUp ? "" : _places["full"];
        return _stage.Site.InsideAsync(services =>
            services
                .GetRequiredService<SecretLinks>()
                .MakeAsync(
                    path,
                    new(
                        project,
                        kind,
                        scope,
                        "test",
                        _people[Viewer.Secretary].Id,
                        TimeSpan.FromHours(1)
                    ),
                    default
                )
        );
    }
}
