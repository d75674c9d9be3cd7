using System.Net;
using System.Text;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Tests.Calendars;

public sealed class ScheduleTests : IAsyncDisposable
{
    private const string File = "/p/duinstreek/vergaderdagen/bestand";

    private static readonly byte[] Schedule = Encoding.UTF8.GetBytes(
        """
        Datum;Gremium
        4-1-2017;Opinieavond
        18-1-2017;Gemeenteraad
        8-2-2017;Gemeenteraad
        15-3-2017;Opinieavond
        22-3-2017;Gemeenteraad
        12-4-2017;Gemeenteraad
        """
    );

    private readonly TestSite _site = new(
        "",
        new Dictionary<string, string>(StringComparer.Ordinal) { ["Tijdpad:Today"] = "2017-03-14" }
    );

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task A_schedule_is_looked_through_and_kept()
    {
        var browser = await _site.SignedInAsync();

        var review = await UploadAsync(browser, Schedule, "Duinoord");
        var kept = await browser.SubmitAsync($"{File}/bewaren", review.FieldsOf("main form"));
        var page = await browser.GetAsync(kept.Location!);

        Assert.NotNull(page.Page.GetElementById(kept.Location!.Split('#')[1]));
        Assert.Contains("Opinieavond", page.Words, StringComparison.Ordinal);
        Assert.Contains("wo 22 mrt 2017", page.Words, StringComparison.Ordinal);
        Assert.Contains("schema.csv", page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_chosen_is_not_taken_over()
    {
        var browser = await _site.SignedInAsync();

        var review = await UploadAsync(browser, Schedule, "");
        var kept = await browser.SubmitAsync($"{File}/bewaren", review.FieldsOf("main form"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, kept.Status);
        Assert.Contains("ten minste één regel", kept.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_agenda_is_read_by_the_worker_and_its_rhythm_can_be_kept()
    {
        var browser = await _site.SignedInAsync();
        var agenda = Encoding.UTF8.GetBytes(
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//proef//NL\r\nBEGIN:VEVENT\r\nUID:1\r\n"
                + "DTSTAMP:20170101T000000Z\r\nDTSTART:20170126T200000\r\n"
                + "RRULE:FREQ=MONTHLY;BYDAY=-1TH;COUNT=6\r\nSUMMARY:Raad\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
        );

        var review = await UploadAsync(browser, agenda, "Duinoord", "agenda.ics");
        var fields = review.FieldsOf("main form");
        fields["hoe-0"] = "ritme";
        var kept = await browser.SubmitAsync($"{File}/bewaren", fields);
        var page = await browser.GetAsync(kept.Location!);

        Assert.Contains("laatste donderdag van de maand", page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_refused_with_a_sentence()
    {
        var browser = await _site.SignedInAsync();

        var refused = await UploadAsync(browser, "PK geen document"u8.ToArray(), "Duinoord");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("zip-bestand", refused.One("#bestand-problem").TextContent);
    }

    [Fact]
    public async Task A_clerk_keeps_days_of_the_own_municipality_only()
    {
        var browser = await _site.SignedInAsync(Role.Clerk, "Duinoord");

        var review = await UploadAsync(browser, Schedule, "Duinoord");
        var fields = review.FieldsOf("main form");
        var own = await browser.SubmitAsync($"{File}/bewaren", fields);
        fields["basis"] = "1";
        fields["van-0"] = "Council/raad/Wilgendam";
        var other = await browser.SubmitAsync($"{File}/bewaren", fields);

        Assert.StartsWith(
            "/p/duinstreek/vergaderdagen#gremium-",
            own.Location,
            StringComparison.Ordinal
        );
        Assert.Equal(HttpStatusCode.Forbidden, other.Status);
    }

    private static async Task<Browser.Answer> UploadAsync(
        Browser browser,
        byte[] file,
        string municipality,
        string name = "schema.csv"
    )
    {
        await browser.GetAsync(File);
        return await browser.UploadAsync(
            File,
            "bestand",
            name,
            file,
            new Dictionary<string, string>(StringComparer.Ordinal) { ["gemeente"] = municipality }
        );
    }
}
