using System.Text;
using CsCheck;
using Tijdpad.Activities;
using Tijdpad.Core.Tests.Plans;
using Tijdpad.Dates;
using Tijdpad.Documents.Writing.Calendar;
using Tijdpad.Plans;

namespace Tijdpad.Documents.Tests.Writing;

public sealed class CalendarWriterTests
{
    private static readonly DateTimeOffset Now = new(2031, 2, 3, 12, 0, 0, TimeSpan.FromHours(1));

    private static readonly CalendarWriter Writer = new(Now, "waterfonds");

    [Fact]
    public void A_plan_reads_as_before() =>
        Golden.Matches(
            Writer.Export(SamplePlans.Waterland).Text,
            nameof(CalendarWriterTests),
            "ics"
        );

    [Fact]
    public void A_day_is_an_event_of_one_day()
    {
        var item = Single(Row("4/2"));

        Assert.Equal("20310204", item["DTSTART;VALUE=DATE"]);
        Assert.Equal("20310205", item["DTEND;VALUE=DATE"]);
        Assert.Equal("CONFIRMED", item["STATUS"]);
        Assert.Equal("Raad", item["SUMMARY;LANGUAGE=nl"]);
        Assert.Equal("20310203T110000Z", item["DTSTAMP"]);
        Assert.Equal("0", item["SEQUENCE"]);
    }

    [Fact]
    public void A_vague_date_is_tentative_over_its_window_with_its_words()
    {
        var item = Single(Row("medio juni"));

        Assert.Equal("20310611", item["DTSTART;VALUE=DATE"]);
        Assert.Equal("20310621", item["DTEND;VALUE=DATE"]);
        Assert.Equal("TENTATIVE", item["STATUS"]);
        Assert.Equal("TRANSPARENT", item["TRANSP"]);
        Assert.StartsWith("Medio juni", item["SUMMARY;LANGUAGE=nl"], StringComparison.Ordinal);
        Assert.EndsWith(": Raad", item["SUMMARY;LANGUAGE=nl"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_latest_day_stands_on_that_day()
    {
        var item = Single(Row("uiterlijk 7/2"));

        Assert.Equal("20310207", item["DTSTART;VALUE=DATE"]);
        Assert.Equal("20310208", item["DTEND;VALUE=DATE"]);
        Assert.Equal("TENTATIVE", item["STATUS"]);
        Assert.Equal("Uiterlijk: Raad", item["SUMMARY;LANGUAGE=nl"]);
    }

    [Fact]
    public void A_day_that_lapsed_is_cancelled_and_one_under_reserve_is_tentative()
    {
        var lapsed = Row("4/2") with
        {
            Date = SamplePlans.Date("4/2") with { Firmness = Firmness.Lapsed },
        };
        var doubtful = Row("4/2") with
        {
            Date = SamplePlans.Date("4/2") with { Firmness = Firmness.Provisional },
        };

        Assert.Equal("CANCELLED", Single(lapsed)["STATUS"]);
        Assert.Equal("TENTATIVE", Single(doubtful)["STATUS"]);
        Assert.Equal("Raad (onder voorbehoud)", Single(doubtful)["SUMMARY;LANGUAGE=nl"]);
    }

    [Fact]
    public void Two_days_apart_are_two_events()
    {
        var events = Events(Writer.Export(Plan(Row("10/3 en 12/3"))).Text);

        Assert.Equal(["20310310", "20310312"], events.Select(e => e["DTSTART;VALUE=DATE"]));
        Assert.Distinct(events.Select(e => e["UID"]));
    }

    [Fact]
    public void A_holiday_leaves_the_days_free()
    {
        var item = Single(
            Row("24/2 t/m 28/2") with
            {
                Meaning = new() { Kind = ActivityKind.Holiday },
            }
        );

        Assert.Equal("TRANSPARENT", item["TRANSP"]);
        Assert.Equal("CONFIRMED", item["STATUS"]);
    }

    [Fact]
    public void What_has_no_day_is_left_out_and_counted()
    {
        var export = Writer.Export(Plan(Row("4/2"), Row("n.t.b.") with { Id = "b" }));

        Assert.Equal((1, 1), (export.Events, export.LeftOut));
        Assert.Contains(
            "X-WR-CALDESC:Eén activiteit staat niet in deze agenda",
            export.Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_next_edition_keeps_the_ids_of_the_events()
    {
        var next = SamplePlans.Waterland.WithTitle(
            "Planning waterfonds Zeekwartier, d.d. 10 maart 2031",
            new DateOnly(2031, 3, 10)
        );

        Assert.Equal(
            Events(new CalendarWriter(Now).Export(SamplePlans.Waterland).Text)
                .Select(e => e["UID"]),
            Events(new CalendarWriter(Now.AddDays(9)).Export(next).Text).Select(e => e["UID"])
        );
    }

    [Fact]
    public void Any_plan_gives_lines_as_the_standard_wants_them() =>
        PlanGen.Plan.Sample(plan =>
        {
            var text = Writer.Export(plan).Text;
            var lines = text.Split("\r\n");
            Assert.Equal("", lines[^1]);
            Assert.All(lines, line => Assert.True(Encoding.UTF8.GetByteCount(line) <= 75, line));
            Assert.DoesNotContain('\n', text.Replace("\r\n", "", StringComparison.Ordinal));
            Assert.Distinct(Events(text).Select(e => e["UID"]));
        });

    [Fact]
    public void Other_programs_read_the_same_events() =>
        PlanGen.Plan.Sample(
            plan =>
            {
                var text = Writer.Export(plan).Text;
                var theirs = Ical.Net.Calendar.Load(text)!.Events;
                Assert.Equal(
                    Events(text)
                        .Select(e => Words(e["SUMMARY;LANGUAGE=nl"]))
                        .Order(StringComparer.Ordinal),
                    theirs.Select(e => e.Summary!).Order(StringComparer.Ordinal)
                );
            },
            iter: 25
        );

    [Fact]
    public void Python_reads_it_too()
    {
        var python = Pythons.FirstOrDefault(one => Python(one, "import icalendar", "").Code == 0);
        Assert.SkipUnless(
            python is not null,
            "There is no python3 with the package icalendar; on Debian: apt-get install python3-icalendar."
        );
        var export = Writer.Export(SamplePlans.Waterland);

        var read = Python(
            python,
            "import sys, icalendar; c = icalendar.Calendar.from_ical(sys.stdin.buffer.read());"
                + " print(len(list(c.walk('VEVENT'))))",
            export.Text
        );

        Assert.Equal($"{export.Events}", read.Output.Trim());
    }

    private static Activity Row(string date) =>
        new("a") { Title = "Raad", Date = SamplePlans.Date(date) };

    private static Plan Plan(params Activity[] rows) => new Plan("p").WithActivities([.. rows]);

    private static Dictionary<string, string> Single(Activity activity) =>
        Assert.Single(Events(Writer.Export(Plan(activity)).Text));

    /// <summary>The events of a calendar, by the rules of RFC 5545: unfolded lines, name before the first colon outside quotes.</summary>
    private static List<Dictionary<string, string>> Events(string text)
    {
        var events = new List<Dictionary<string, string>>();
        var open = new Stack<string>();
        foreach (var line in text.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n"))
        {
            if (line.Length == 0)
                continue;
            var colon = Colon(line);
            var (name, value) = (line[..colon], line[(colon + 1)..]);
            if (name == "BEGIN")
            {
                open.Push(value);
                if (value == "VEVENT")
                    events.Add(new(StringComparer.Ordinal));
            }
            else if (name == "END")
                Assert.Equal(value, open.Pop());
            else if (open.Peek() == "VEVENT")
                events[^1].Add(name, value);
        }
        Assert.Empty(open);
        return events;
    }

    private static int Colon(string line)
    {
        var quoted = false;
        for (var at = 0; at < line.Length; at++)
        {
            quoted ^= line[at] == '"';
            if (!quoted && line[at] == ':')
                return at;
        }
        throw new FormatException(line);
    }

    private static string Words(string value)
    {
        var words = new StringBuilder();
        for (var at = 0; at < value.Length; at++)
            words.Append(
                value[at] != '\\' ? value[at]
                : value[++at] is 'n' or 'N' ? '\n'
                : value[at]
            );
        return words.ToString();
    }

    // the python of the path need not be the one that the system's packages belong to
    private static readonly string[] Pythons = ["python3", "/usr/bin/python3"];

    private static (int Code, string Output) Python(string program, string code, string input)
    {
        try
        {
            using var python = System.Diagnostics.Process.Start(
                new System.Diagnostics.ProcessStartInfo(program, ["-c", code])
                {
                    UseShellExecute = false,
                    RedirectStandardInput = true,
                    RedirectStandardOutput = true,
                    RedirectStandardError = true,
                }
            )!;
            python.StandardInput.Write(input);
            python.StandardInput.Close();
            var output = python.StandardOutput.ReadToEnd();
            python.WaitForExit();
            return (python.ExitCode, output);
        }
        catch (Exception missing)
            when (missing is System.ComponentModel.Win32Exception or IOException)
        {
            return (-1, missing.Message);
        }
    }
}
