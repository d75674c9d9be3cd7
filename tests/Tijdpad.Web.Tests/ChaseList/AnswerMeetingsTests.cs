using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Tijdpad.Activities;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Tests.ChaseList;

public sealed class AnswerMeetingsTests : IAsyncDisposable
{
    private const string List = "/p/duinstreek/opvraaglijst";
    private const string Meetings = "/opgave/vergaderdagen";

    private readonly TestSite _site = new(
        settings: new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Tijdpad:Today"] = "2017-03-14",
        }
    );

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task A_clerk_without_an_account_tells_when_the_council_meets()
    {
        var (clerk, fields) = await OpenedAsync();
        fields["ritme"] = "laatste donderdag van de maand";
        fields["aanlevertermijn"] = "tien dagen";

        var kept = await clerk.SubmitAsync(Meetings, fields);
        var head = await HeadAsync();
        var again = await clerk.GetAsync("/opgave");

        var calendar = Assert.Single(head.Plan.Timing.Calendars);
        Assert.Equal("/opgave#vergaderdagen", kept.Location);
        Assert.Equal((BodyKind.Council, "Duinoord"), (calendar.Kind, calendar.Municipality));
        Assert.Equal("10 dagen", calendar.LeadTime!.ToText());
        Assert.Equal(
            (RevisionKind.Answer, "Gea (Duinoord), via opgavelink"),
            (head.Revision.Kind, head.Revision.Author.Name)
        );
        Assert.Contains("laatste donderdag", again.One("#raad-ritme").TextContent);
    }

    [Fact]
    public async Task What_is_missing_is_asked_and_nothing_is_kept()
    {
        var (clerk, fields) = await OpenedAsync();
        fields["ritme"] = "om de drie weken op maandag";
        fields["naam"] = "";

        var refused = await clerk.SubmitAsync(Meetings, fields);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("Vanaf wanneer?", refused.One("#raad-start-problem").TextContent);
        Assert.Contains("Vul uw naam in", refused.One("#naam-raad-problem").TextContent);
        Assert.True((await HeadAsync()).Plan.Timing.IsEmpty);
    }

    [Fact]
    public async Task Words_that_are_not_used_are_shown_first()
    {
        var (clerk, fields) = await OpenedAsync();
        fields["ritme"] = "commissie: elke dinsdag; raad: elke donderdag";

        var shown = await clerk.SubmitAsync(Meetings, fields);
        fields["gezien"] = shown
            .One("form[action$=vergaderdagen] input[name=gezien]")
            .GetAttribute("value")!;
        var kept = await clerk.SubmitAsync(Meetings, fields);

        Assert.Equal(HttpStatusCode.OK, shown.Status);
        Assert.Contains("noemt ook commissie", shown.Words, StringComparison.Ordinal);
        Assert.Equal("/opgave#vergaderdagen", kept.Location);
    }

    private async Task<(Browser Clerk, Dictionary<string, string> Fields)> OpenedAsync()
    {
        var secretary = await _site.SignedInAsync();
        await secretary.GetAsync(List);
        var made = await secretary.SubmitAsync(
            $"{List}/link",
            new Dictionary<string, string>(StringComparer.Ordinal) { ["gemeente"] = "Duinoord" }
        );
        var clerk = _site.Open();
        var link = new Uri(made.One(".copy input").GetAttribute("value")!).PathAndQuery;
        await clerk.GetAsync(link);
        await clerk.GetAsync("/opgave");
        return (clerk, new(StringComparer.Ordinal) { ["basis"] = "1", ["naam"] = "Gea" });
    }

    private Task<OpenRevision> HeadAsync() =>
        _site.InsideAsync(async services =>
            (await services.GetRequiredService<ProjectStore>().HeadAsync("duinstreek", default))!
        );
}
