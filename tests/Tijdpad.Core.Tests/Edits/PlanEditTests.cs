using Tijdpad.Activities;
using Tijdpad.Core.Tests.Plans;
using Tijdpad.Dates;
using Tijdpad.Edits;
using Tijdpad.Plans;

namespace Tijdpad.Core.Tests.Edits;

public sealed class PlanEditTests
{
    [Fact]
    public void A_new_row_comes_where_its_date_belongs()
    {
        var row = new EditActivity("nieuw") { Date = "12/2", Title = "Stuurgroep" };

        var (plan, summary) = Edited.Ok(new AddActivity(row));

        Assert.Equal(["a4", "nieuw", "a5"], plan.Activities.Skip(3).Take(3).Select(a => a.Id));
        Assert.Equal(("fase-2", "week-2"), Groups(plan, "nieuw"));
        Assert.Equal(ActivityKind.Meeting, plan.Row("nieuw").Meaning.Kind);
        Assert.Equal("Rij 5 toegevoegd: “Stuurgroep”", summary);
    }

    [Fact]
    public void A_new_row_goes_under_the_heading_that_holds_its_date()
    {
        var row = new EditActivity("nieuw") { Date = "10/2", Title = "Stuurgroep" };

        var (plan, _) = Edited.Ok(new AddActivity(row, AfterId: "a3"));

        Assert.Equal(("fase-1", "week-2"), Groups(plan, "nieuw"));
    }

    [Fact]
    public void A_new_row_without_a_date_comes_at_the_end()
    {
        var (plan, _) = Edited.Ok(
            new AddActivity(new EditActivity("nieuw") { Title = "Evaluatie" })
        );

        Assert.Equal("nieuw", plan.Activities[^1].Id);
    }

    [Fact]
    public void A_plan_does_not_grow_without_end()
    {
        var rows = Enumerable.Range(0, 2_000).Select(n => new Activity($"r{n}"));
        var full = new Plan("Vol").WithActivities([.. rows]);

        var result = new AddActivity(new EditActivity("nieuw")).ApplyTo(full, Edited.Context);

        Assert.Equal(
            "Er passen niet meer dan 2.000 rijen in een planning.",
            Assert.Single(result.Problems).Message
        );
    }

    [Fact]
    public void A_row_that_moves_takes_the_phase_and_heading_of_where_it_comes()
    {
        var (plan, summary) = Edited.Ok(new MoveActivity("a2", "a4"));

        Assert.Equal(["a1", "a3", "a4", "a2", "a5"], plan.Activities.Take(5).Select(a => a.Id));
        Assert.Equal(("fase-2", "week-2"), Groups(plan, "a2"));
        Assert.Equal("Rij 2 verplaatst naar rij 4: “Filmpje over de dijk delen”", summary);
    }

    [Fact]
    public void A_row_at_a_border_stays_on_its_own_side()
    {
        var (plan, _) = Edited.Ok(new MoveActivityDown("a2"));

        Assert.Equal(["a1", "a3", "a2", "a4"], plan.Activities.Take(4).Select(a => a.Id));
        Assert.Equal(("fase-1", "week-1"), Groups(plan, "a2"));
    }

    [Fact]
    public void The_first_row_cannot_go_higher_nor_the_last_lower()
    {
        var plan = SamplePlans.Waterland;

        Assert.True(new MoveActivityUp("a1").ApplyTo(plan, Edited.Context).IsUnchanged);
        Assert.True(new MoveActivityDown("a9").ApplyTo(plan, Edited.Context).IsUnchanged);
    }

    [Fact]
    public void A_copy_of_a_row_is_still_to_come()
    {
        var (plan, _) = Edited.Ok(new DuplicateActivity("a9", "kopie"));

        Assert.Equal("kopie", plan.Activities[^1].Id);
        Assert.Equal(Firmness.Planned, plan.Row("kopie").Date.Firmness);
        Assert.Equal(plan.Row("a9").Title, plan.Row("kopie").Title);
    }

    [Fact]
    public void Rows_stay_when_their_phase_and_heading_go()
    {
        var (plan, _) = Edited.Ok(new RemovePhase("fase-2"), new RemoveWeekHeading("week-2"));

        Assert.Equal((null, null), Groups(plan, "a5"));
        Assert.Equal(9, plan.Activities.Count);
    }

    [Fact]
    public void A_phase_is_the_step_that_its_name_says()
    {
        var (plan, _) = Edited.Ok(
            new AddPhase("f4", "Nazorg", "fase-1"),
            new RenamePhase("f4", "Oordeelsvorming 2"),
            new MovePhase("fase-1", "f4")
        );

        Assert.Equal(["f4", "fase-1", "fase-2", "fase-3"], plan.Phases.Select(p => p.Id));
        Assert.Equal(PhaseKind.Deliberation, plan.Phases[0].Kind);
    }

    [Fact]
    public void Rows_that_have_their_date_from_a_heading_go_along_with_it()
    {
        var heading = new WeekHeading("w", "Week 7", SamplePlans.Date("week 7"));
        var row = new Activity("r")
        {
            WeekHeadingId = "w",
            Date = heading.Span.InferredFrom(Inference.Heading),
        };
        var from = new Plan("P", new(2031, 2, 3)).WithStructure([], [heading], [row]);

        var (plan, _) = Edited.Ok(from, new RenameWeekHeading("w", "Week 9"));

        Assert.Equal(new DateOnly(2031, 2, 24), plan.Row("r").Date.Earliest);
        Assert.Equal(new DateOnly(2031, 2, 24), plan.WeekHeadings[0].Span.Earliest);
    }

    [Fact]
    public void A_municipality_comes_from_the_register()
    {
        var (plan, _) = Edited.Ok(
            new AddMunicipality("leiden"),
            new RemoveMunicipality("Zuidhaven")
        );
        var unknown = new AddMunicipality("Nergenshuizen").ApplyTo(plan, Edited.Context);

        Assert.Equal(
            ["Oostwoude", "Westbroek", "Leiden"],
            plan.Municipalities.Select(municipality => municipality.Name)
        );
        Assert.Contains("staat niet in het register", Assert.Single(unknown.Problems).Message);
    }

    [Fact]
    public void An_open_point_becomes_a_row()
    {
        var (plan, _) = Edited.Ok(new PlanOpenPoint("Excursie langs de gemalen:", "nieuw", "6/2"));

        var row = plan.Row("nieuw");
        Assert.Equal("Excursie langs de gemalen", row.Title);
        Assert.Equal([new("vervoer", 1), new("lunch", 1)], row.Purpose);
        Assert.Equal(["Rol van het waterschap"], plan.OpenPoints.Select(point => point.Text));
    }

    [Fact]
    public void Open_points_and_footnotes_are_changed_by_what_they_are_known_by()
    {
        var (plan, _) = Edited.Ok(
            new ChangeOpenPoint("Rol van het waterschap", "Rol van de provincie\n- wie\n- wanneer"),
            new AddOpenPoint("Bodemonderzoek"),
            new RemoveOpenPoint("Excursie langs de gemalen:"),
            new ChangeFootnote("*", "Hangt af van de kadernota.")
        );

        Assert.Equal(
            [new("Rol van de provincie", ["wie", "wanneer"]), new OpenPoint("Bodemonderzoek", [])],
            plan.OpenPoints
        );
        Assert.Equal("Hangt af van de kadernota.", plan.Footnotes[1].Text);
    }

    [Fact]
    public void When_one_of_several_edits_is_refused_nothing_is_changed()
    {
        PlanEdit[] edits = [new SetPlanTitle("Ander"), new SetTitle("weg", "x")];

        var result = PlanEdits.All(SamplePlans.Waterland, edits, Edited.Context);

        Assert.Null(result.Plan);
        Assert.Single(result.Problems);
    }

    private static (string?, string?) Groups(Plan plan, string id) =>
        (plan.Row(id).PhaseId, plan.Row(id).WeekHeadingId);
}
