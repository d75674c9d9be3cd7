using Tijdpad.Activities;
using Tijdpad.Checks.Dates;
using Tijdpad.Dates;
using Tijdpad.Edits;
using Tijdpad.Plans;

namespace Tijdpad.Core.Tests.Checks.Dates;

public sealed class NotAMeetingDayCheckTests
{
    private static readonly NotAMeetingDayCheck Check = new();

    private static readonly EditContext March = new(new DateOnly(2017, 3, 14));

    [Fact]
    public void A_council_that_does_not_meet_then_is_reported_with_its_nearest_meetings()
    {
        var plan = With(
            "@ Duinoord\n27/6 | Besluitvorming in de raad",
            "Duinoord",
            "20 juni 2017, 4 juli 2017"
        );

        var finding = Assert.Single(Check.Check(plan));

        Assert.Equal([1], finding.Rows);
        Assert.Contains("raad van Duinoord", finding.Message, StringComparison.Ordinal);
        Assert.Contains(
            "di 20 jun 2017 en di 4 jul 2017",
            finding.Message,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("4/7 | Besluitvorming in de raad")]
    [InlineData("Medio juni | Bespreking in de raad")]
    [InlineData("27/6 of 4/7 | Besluitvorming in de raad")]
    [InlineData("27/6 | Bespreking in het college")]
    [InlineData("n.t.b. | Besluitvorming in de raad")]
    [InlineData("april – juli | Bespreking in de raad")]
    public void A_date_that_leaves_a_meeting_or_a_body_that_told_nothing_is_left_alone(
        string row
    ) =>
        Assert.Empty(
            Check.Check(With($"@ Duinoord\n{row}", "Duinoord", "20 juni 2017, 4 juli 2017"))
        );

    [Fact]
    public void The_day_of_a_municipality_counts_for_it_alone()
    {
        var plan = With(
            "@ Duinoord, Veenrijk\n4/7 | Besluitvorming in de raden",
            "Duinoord",
            "4 juli 2017"
        );
        plan = new SetOccurrence(plan.Activities[0].Id, "Veenrijk", "6/7")
            .ApplyTo(plan, March)
            .Plan!;
        plan = Told(plan, "Veenrijk", "4 juli 2017, 11 juli 2017");

        var finding = Assert.Single(Check.Check(plan));

        Assert.Contains("Veenrijk", finding.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Duinoord", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_held_was_held()
    {
        var plan = With("@ Duinoord\n7/3 | Bespreking in de raad", "Duinoord", "4 juli 2017");

        var held = new SetFirmness(plan.Activities[0].Id, Firmness.Held).ApplyTo(plan, March).Plan!;

        Assert.Single(Check.Check(plan));
        Assert.Empty(Check.Check(held));
    }

    private static Plan With(string lines, string municipality, string days) =>
        Told(TestPlan.Of(lines), municipality, days);

    private static Plan Told(Plan plan, string municipality, string days) =>
        new SetCalendar(BodyKind.Council, "raad", municipality) { Rhythm = days }
            .ApplyTo(plan, March)
            .Plan!;
}
