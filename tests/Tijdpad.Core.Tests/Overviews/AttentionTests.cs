using CsCheck;
using Tijdpad.Core.Tests.Checks;
using Tijdpad.Core.Tests.Plans;
using Tijdpad.Findings;
using Tijdpad.Overviews;
using Tijdpad.Plans;

namespace Tijdpad.Core.Tests.Overviews;

public sealed class AttentionTests
{
    // a Tuesday
    private static readonly DateOnly Today = new(2017, 3, 21);

    private static readonly Plan Plan = TestPlan.Of(
        """
        @ Leiden, Leiderdorp
        7/3 | Stuurgroep over de opdracht
        15/3 | Klankbordgroep
        16/3 geweest | Raad Leiden
        21/3 | Bespreking in de stuurgroep
        23/3 | Bespreking in de twee colleges | | persbericht?
        uiterlijk 30/3 | Verzending koersnota aan de raden
        28/3 of 29/3 | Stuurgroep
        24/4 t/m 5/5 | Meivakantie
        begin april | Bewonersavond
        10/4 (moet nog ingepland worden) | Extra stuurgroep
        juni | Bespreking in raad
        n.t.b. | Besluit in raad Leiderdorp
        """
    );

    private static readonly Attention All = Attention.Of(Plan, Today);

    [Fact]
    public void What_passed_since_the_day_of_the_plan_and_was_not_held_is_overdue() =>
        Assert.Equal([2], Rows(AttentionKind.Overdue));

    [Fact]
    public void What_is_due_is_told_by_how_near_it_is()
    {
        Assert.Equal([4], Rows(AttentionKind.Today));
        Assert.Equal([5], Rows(AttentionKind.ThisWeek));
        Assert.Equal([6, 7], Rows(AttentionKind.Soon));
    }

    [Fact]
    public void What_is_near_and_not_settled_presses()
    {
        Assert.Equal([9, 10], Rows(AttentionKind.Pressing));
        Assert.Equal(
            "“Bewonersavond” is dichtbij, maar heeft nog geen dag (begin april).",
            All.Items.First(item => item.Row == 9).Sentence
        );
    }

    [Fact]
    public void What_waits_for_somebody_says_for_whom()
    {
        Assert.Equal([7], Rows(AttentionKind.Choice));
        Assert.Equal([12], Rows(AttentionKind.Unscheduled));
        Assert.Equal([5], Rows(AttentionKind.Question));
        Assert.Equal(
            ["Leiden 11", "Leiderdorp 11"],
            All.Items.Where(item => item.Kind == AttentionKind.MunicipalDate)
                .Select(item => $"{item.Municipality} {item.Row}")
        );
    }

    [Fact]
    public void The_most_urgent_comes_first() =>
        Assert.Equal(All.Items.OrderBy(item => item.Kind).ThenBy(item => item.Row), All.Items);

    [Fact]
    public void A_clerk_sees_what_is_theirs_and_what_they_must_tell()
    {
        var items = All.For(Plan, AttentionRole.Clerk, "Leiden").Items;

        Assert.DoesNotContain(items, item => item.Municipality == "Leiderdorp");
        Assert.DoesNotContain(items, item => item.Row == 12);
        Assert.Contains(items, item => item is { Kind: AttentionKind.MunicipalDate, Row: 11 });
        Assert.Contains(items, item => item is { Kind: AttentionKind.Soon, Row: 6 });
    }

    [Fact]
    public void Who_tells_people_sees_rows_with_messages() =>
        Assert.Equal(
            [(AttentionKind.ThisWeek, 5), (AttentionKind.Pressing, 9), (AttentionKind.Question, 5)],
            All.For(Plan, AttentionRole.CommunicationAdviser)
                .Items.Select(item => (item.Kind, item.Row!.Value))
        );

    [Fact]
    public void A_reader_sees_only_what_comes() =>
        Assert.Equal(
            [4, 5, 6, 7],
            All.For(Plan, AttentionRole.Reader).Items.Select(item => item.Row!.Value)
        );

    [Fact]
    public void Only_findings_that_cannot_be_so_ask_for_attention()
    {
        Finding Found(Severity severity) =>
            new("TP001", CheckFamily.Dates, severity, [4], [], "Fout.", "", "");

        var items = Attention
            .Of(Plan, Today, [Found(Severity.Error), Found(Severity.Advice)])
            .Items;

        var item = Assert.Single(items, item => item.Kind == AttentionKind.Finding);
        Assert.Equal(("rij-4", 4, "Fout."), (item.ActivityId, item.Row, item.Sentence));
    }

    [Fact]
    public void A_row_is_due_in_one_way_only_and_every_item_names_a_row_that_is_there() =>
        Gen.Select(PlanGen.Plan, Gen.Int[-60, 400])
            .Sample(
                (plan, days) =>
                {
                    var items = Attention.Of(plan, new DateOnly(2031, 2, 3).AddDays(days)).Items;
                    Assert.All(
                        items,
                        item =>
                            Assert.Equal(plan.Activities[item.Row!.Value - 1].Id, item.ActivityId)
                    );
                    Assert.All(
                        items
                            .Where(item => item.Kind <= AttentionKind.Pressing)
                            .GroupBy(item => item.Row),
                        due => Assert.Single(due)
                    );
                }
            );

    private static int[] Rows(AttentionKind kind) =>
        [.. All.Items.Where(item => item.Kind == kind).Select(item => item.Row!.Value)];
}
