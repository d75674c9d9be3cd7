using System.Text;
using Tijdpad.Documents.Reading;
using Tijdpad.Documents.Reading.Calendars;
using Tijdpad.Documents.Tables;

namespace Tijdpad.Documents.Tests.Reading;

public sealed class CalendarFileReaderTests
{
    private static readonly DateOnly AsOf = new(2025, 2, 1);

    [Fact]
    public void Lines_of_a_pdf_whose_cells_were_glued_together_are_taken_apart()
    {
        var read = Read(
            "schema.txt",
            """
            VergaderdataOpinieavondGemeenteraad
            11 december 2024Opinieavond 8
            18 december 2024 Raadsvergadering 13
            8 januari 2025Opinieavond 1
            22 januari 2025 Raadsvergadering 1
            Dinsdag 28 januari 2025Beeldvorming jaarstukken
            12 februari 2025 Raadsvergadering 2
            """
        );

        Assert.Equal(
            [
                "opinieavond: 2024-12-11 2025-01-08",
                "raad: 2024-12-18 2025-01-22 2025-02-12",
                "beeldvorming: 2025-01-28",
            ],
            Told(read)
        );
    }

    [Fact]
    public void A_column_for_each_body_gives_the_day_to_those_whose_cell_is_filled()
    {
        var read = Read(
            "schema.csv",
            """
            Datum;Tijd;Commissie;Raad
            8-1-2025;20.00;x;
            22-1-2025;19.30;;Vergadering
            29-1-2025;20.00;x;x
            niet bekend;;;x
            """
        );

        Assert.Equal(
            ["commissie: 2025-01-08 2025-01-29", "raad: 2025-01-22 2025-01-29"],
            Told(read)
        );
    }

    [Fact]
    public void A_column_that_names_the_body_is_read_by_its_words()
    {
        var read = Read(
            "Vergaderschema 2026.csv",
            """
            Datum;Gremium;Locatie
            wo 7 januari;commissie Ruimte;raadzaal
            do 15 januari;Gemeenteraad;raadzaal
            wo 4 februari;commissie Ruimte;raadzaal
            do 12 februari;Raad (extra);raadzaal
            """
        );

        Assert.Equal(
            ["commissie Ruimte: 2026-01-07 2026-02-04", "raad: 2026-01-15 2026-02-12"],
            Told(read)
        );
    }

    [Fact]
    public void A_column_of_days_for_each_body_is_read_down()
    {
        var read = Read(
            "schema.csv",
            """
            Commissie 2026;Raad 2026
            7 januari;22 januari
            4 februari;19 februari
            4 maart;19 maart
            """
        );

        Assert.Equal(
            [
                "commissie: 2026-01-07 2026-02-04 2026-03-04",
                "raad: 2026-01-22 2026-02-19 2026-03-19",
            ],
            Told(read)
        );
    }

    [Fact]
    public void Lists_under_the_name_of_a_body_belong_to_it()
    {
        var read = Read(
            "data.txt",
            """
            Vergaderdata 2026

            Gemeenteraad
            22 januari
            19 februari

            Commissie Samenleving
            15 januari
            5 februari
            volgt nog
            """
        );

        Assert.Equal(
            ["raad: 2026-01-22 2026-02-19", "commissie Samenleving: 2026-01-15 2026-02-05"],
            Told(read)
        );
    }

    [Fact]
    public void The_rhythm_behind_the_days_is_found_with_its_exceptions()
    {
        var days = Enumerable
            .Range(0, 8)
            .Select(n => new DateOnly(2025, 1, 8).AddDays(21 * n))
            .Select(day => day == new DateOnly(2025, 3, 12) ? day.AddDays(1) : day);

        var read = Read(
            "raad.txt",
            string.Join('\n', days.Select(day => $"{day:d-M-yyyy} raadsvergadering"))
        );

        var pattern = Assert.Single(read.Calendars).Pattern!;
        Assert.Equal("elke 3 weken op woensdag vanaf 8 januari 2025", pattern.Rhythm.ToText());
        Assert.Equal(2, pattern.Exceptions);
    }

    [Fact]
    public void An_agenda_is_grouped_by_body_and_its_rules_are_written_out()
    {
        var read = Read(
            "agenda.ics",
            Agenda(
                Event(
                    "1",
                    "Raadsvergadering",
                    "20250123T200000",
                    "RRULE:FREQ=MONTHLY;BYDAY=4TH;COUNT=3"
                ),
                Event("2", "Vergadering commissie Ruimte", "20250109T193000"),
                Event("3", "College van B&W", "20250107T090000", "RRULE:FREQ=WEEKLY;COUNT=4"),
                Event("4", "Raad (vervalt)", "20250529T200000", "STATUS:CANCELLED")
            )
        );

        Assert.Equal(
            [
                "college: 2025-01-07 2025-01-14 2025-01-21 2025-01-28",
                "commissie Ruimte: 2025-01-09",
                "raad: 2025-01-23 2025-02-27 2025-03-27",
            ],
            Told(read)
        );
        Assert.Contains(
            read.Notes,
            note => note.Made.StartsWith("afgezegd op 2025-05-29", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void An_evening_that_is_given_in_universal_time_is_on_its_day_in_the_Netherlands()
    {
        var read = Read("agenda.ics", Agenda(Event("1", "Raad", "20250122T233000Z")));

        Assert.Equal(["raad: 2025-01-23"], Told(read));
    }

    [Theory]
    [InlineData("FREQ=SECONDLY")]
    [InlineData("FREQ=MINUTELY;INTERVAL=1")]
    [InlineData("FREQ=DAILY")]
    [InlineData("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30")]
    [InlineData("FREQ=DAILY;BYHOUR=0,1,2,3,4,5,6,7,8,9;BYMINUTE=0,1,2,3,4,5;BYSECOND=0,1,2,3")]
    [InlineData("FREQ=WEEKLY;INTERVAL=2147483647")]
    [InlineData("FREQ=MONTHLY;BYDAY=5SU;BYMONTHDAY=1;BYSETPOS=366")]
    [InlineData("FREQ=DAILY;UNTIL=99991231T235959Z")]
    public void A_rule_that_means_harm_ends_soon(string rule)
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();
        var file = Encoding.UTF8.GetBytes(
            Agenda(Event("1", "Raad", "20250101T200000", $"RRULE:{rule}"))
        );

        var days = 0;
        try
        {
            days = CalendarFileReader
                .Read(file, "a.ics", AsOf)
                .Calendars.Sum(one => one.Days.Count);
        }
        catch (UnreadableDocumentException)
        {
            // refusing it is fine too
        }

        Assert.InRange(days, 0, 1_200);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(8), $"{rule} took {clock.Elapsed}");
    }

    [Theory]
    [InlineData("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n")]
    [InlineData("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n")]
    public void A_broken_agenda_is_refused_with_a_sentence(string text)
    {
        var wrong = Assert.Throws<UnreadableDocumentException>(() => Read("a.ics", text));

        Assert.EndsWith(".", wrong.Message);
    }

    [Fact]
    public void A_document_without_days_says_so()
    {
        var read = Read("brief.txt", "Geachte raad,\n\nhierbij het schema.");

        Assert.Empty(read.Calendars);
        Assert.Contains(
            read.Notes,
            note => note.Made.Contains("geen dagen", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_planning_is_no_year_schedule_and_does_no_harm() =>
        Assert.NotNull(
            CalendarFileReader.Read(
                File.ReadAllBytes(Samples.Path("duinstreek-2017.docx")),
                "duinstreek.docx",
                AsOf
            )
        );

    private static ReadCalendars Read(string name, string text) =>
        CalendarFileReader.Read(Encoding.UTF8.GetBytes(text), name, AsOf);

    private static IEnumerable<string> Told(ReadCalendars read) =>
        read.Calendars.Select(one =>
            $"{one.Body?.Name ?? one.Heading}: {string.Join(' ', one.Days.Select(day => $"{day:yyyy-MM-dd}"))}"
        );

    private static string Agenda(params string[] events) =>
        $"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//proef//NL\r\n{string.Concat(events)}END:VCALENDAR\r\n";

    private static string Event(string id, string summary, string start, params string[] more) =>
        $"BEGIN:VEVENT\r\nUID:{id}\r\nDTSTAMP:20250101T000000Z\r\nDTSTART:{start}\r\nSUMMARY:{summary}\r\n{string.Concat(more.Select(line => $"{line}\r\n"))}END:VEVENT\r\n";
}
