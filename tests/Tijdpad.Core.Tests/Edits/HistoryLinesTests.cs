using System.Text;
using Tijdpad.Activities;
using Tijdpad.Core.Tests.Plans;
using Tijdpad.Dates;
using Tijdpad.Edits;
using Tijdpad.Plans;

namespace Tijdpad.Core.Tests.Edits;

/// <summary>What the history says of every kind of edit, and what somebody hears who typed it wrong.</summary>
public sealed class HistoryLinesTests
{
    private static readonly DateOnly Day = new(2031, 6, 3);

    /// <summary>Of rows: each is done to the plan of the sample, after those of its line before it.</summary>
    private static readonly PlanEdit[][] OfRows =
    [
        [new AddActivity(new EditActivity("nieuw") { Date = "12/2", Title = "Stuurgroep" })],
        [new DuplicateActivity("a3", "kopie")],
        [new RemoveActivity("a3")],
        [new MoveActivity("a2", "a4")],
        [new MoveActivityUp("a2")],
        [new MoveActivityDown("a2")],
        [new EditActivity("a1") { Date = "5/2", Title = "Bespreking in de colleges" }],
        [new EditActivity("a1") { Date = "5/2" }],
        [new SetTitle("a1", "Bespreking in de colleges")],
        [new SetTitle("a1", "")],
        [new SetDate("a1", "uiterlijk 5/2")],
        [new SetDate("a1", "")],
        [new SetFirmness("a1", Firmness.Held)],
        [new SetFirmness("a4", Firmness.Confirmed)],
        [new SetPurpose("a1", "Eerste beelden\n- kosten")],
        [new SetCommunication("a2", "website\npersbericht")],
        [new SetInvolvement("a1", "XXX (2)")],
        [new SetOtherCell("a1", "Wie", "secretaris")],
        [new SetPhase("a1", "fase-2")],
        [new SetPhase("a1", null)],
        [new SetWeekHeading("a1", "week-2")],
        [new SetWeekHeading("a1", null)],
        [new SetOccurrence("a1", "Oostwoude", "6/2", "in het gemeentehuis")],
        [new SetOccurrence("a1", "Oostwoude", "6/2"), new SetOccurrence("a1", "Oostwoude", "7/2")],
        [new RemoveOccurrence("a6", "Oostwoude")],
        [new SetKind("a1", ActivityKind.Decision)],
        [new SetOptional("a1", true)],
        [new SetPerMunicipality("a1", false)],
        [new SetPublic("a1", true)],
        [new SetBodies("a1", [new(BodyKind.Council, "raad", "Oostwoude")])],
        [new SetMunicipalities("a1", ["Oostwoude", "Westbroek"])],
        [new SetDocuments("a1", [new("waterfondsnota", "0.2", "concept")])],
        [
            new SetDocumentUse(
                "a1",
                new("waterfondsnota", "0.1", null, DocumentRole.Discussed),
                new("waterfondsnota", "0.2", null, DocumentRole.Sent)
            ),
        ],
        [new SetMessages("a2", [new("persbericht", ["persbericht"], ["pers"])])],
        [new SetMessage("a2", "persbericht?") { State = MessageState.Approved }],
    ];

    /// <summary>Of the plan around its rows.</summary>
    private static readonly PlanEdit[][] OfPlans =
    [
        [new SetPlanTitle("Planning waterfonds Zeekwartier")],
        [new SetAsOf(new(2031, 3, 1))],
        [new SetAsOf(null)],
        [new SetRegion(SchoolRegion.North)],
        [new SetRegion(null)],
        [new AddMunicipality("leiden")],
        [new RemoveMunicipality("Zuidhaven")],
        [new AddPhase("fase-4", "Nazorg")],
        [new RenamePhase("fase-1", "Verkennen")],
        [new SetPhaseKind("fase-1", PhaseKind.Decision)],
        [new MovePhase("fase-1", "fase-2")],
        [new RemovePhase("fase-2")],
        [new AddWeekHeading("week-4", "Week 30")],
        [new RenameWeekHeading("week-1", "Week 6 – 7")],
        [new RemoveWeekHeading("week-2")],
        [new SetColumnHeading(new(ColumnRole.Date, ""), "Datum")],
        [new AddParagraph("De raden besluiten op één avond.")],
        [new ChangeFootnote("*", "Hangt af van de kadernota.")],
        [new AddOpenPoint("Bodemonderzoek")],
        [new ChangeOpenPoint("Rol van het waterschap", "Rol van de provincie\n- wie")],
        [new RemoveOpenPoint("Rol van het waterschap")],
        [new PlanOpenPoint("Excursie langs de gemalen:", "nieuw", "6/2")],
        [new RenameDocument("waterfondsnota", "nota waterfonds")],
        [
            new SetPlanTitle("Eén"),
            new SetTitle("a1", "Twee"),
            new SetTitle("a2", "Drie"),
            new SetTitle("a3", "Vier"),
        ],
        [
            new SetPlanTitle("Eén"),
            new SetTitle("a1", "Twee"),
            new SetTitle("a2", "Drie"),
            new SetTitle("a3", "Vier"),
            new SetTitle("a4", "Vijf"),
        ],
        [new NamedEdits("Voorstel overgenomen", [new SetDate("a1", "5/2")])],
    ];

    /// <summary>Of time: when bodies meet, what waits for what, what a proposal keeps to, what a forecast assumes.</summary>
    private static readonly PlanEdit[][] OfTime =
    [
        [Council("elke drie weken op woensdag")],
        [Council("elke drie weken op woensdag"), Council("4 juni 2031, 25 juni 2031")],
        [
            new SetCalendars([
                Council("elke drie weken op woensdag"),
                new(BodyKind.SteeringGroup, "stuurgroep") { Rhythm = "elke dinsdag" },
            ]),
        ],
        [new SetCalendars([Council("elke drie weken op woensdag")])],
        [
            Council("elke drie weken op woensdag"),
            new RemoveCalendar(BodyKind.Council, "raad", "Oostwoude"),
        ],
        [new AddMeeting(BodyKind.Council, "raad", "Oostwoude", Day)],
        [new SetDependency("a1", "a3")],
        [new SetDependency("a1", "a3", DependencyKind.Must, 1)],
        [new SetDependency("a1", "a3", DependencyKind.Must, 10, LagUnit.WorkingDays, "afspraak")],
        [new SetDependency("a1", "a3", DependencyKind.Ideally)],
        [new SetDependency("a1", "a3", DependencyKind.None)],
        [new SetDependency("a1", "a3"), new RemoveDependency("a1", "a3")],
        [new SetWish("a8", WishKind.Must, "uiterlijk 1 juli")],
        [new SetWish("a8", WishKind.Prefer, "in juni", "Oostwoude")],
        [new SetWish("a8", WishKind.MustNot, "op 4 juli")],
        [new SetWish("a8", WishKind.Keep)],
        [new SetWish("a8", WishKind.Keep), new RemoveWish("a8", WishKind.Keep)],
        [new SetStepAssumption(ActivityKind.Meeting, 80, 1, 0)],
        [
            new SetStepAssumption(ActivityKind.Meeting, 80, 14, 5),
            new ResetStepAssumption(ActivityKind.Meeting),
        ],
    ];

    private static readonly PlanEdit[] Refused =
    [
        new SetTitle("weg", "x"),
        new SetTitle("a1", new('x', 30_000)),
        new SetOccurrence("a1", "Elders", "6/2"),
        new SetOccurrence("a1", "Oostwoude", ""),
        new AddMunicipality("Nergenshuizen"),
        new AddMunicipality("Oostwoude"),
        new AddPhase("fase-4", ""),
        new AddOpenPoint(""),
        new AddOpenPoint("Rol van het waterschap"),
        new RemoveOpenPoint("Iets anders"),
        new ChangeFootnote("7", "Er is geen zevende."),
        new RenameDocument("waterfondsnota", ""),
        new RenameDocument("begroting", "jaarrekening"),
        Council("nu en dan"),
        Council("elke drie weken op woensdag") with
        {
            LeadTime = "ruim op tijd",
        },
        new SetDependency("a1", "a1"),
        new SetDependency("a1", "a3", DependencyKind.Must, -1),
        new SetWish("a8", WishKind.Must, "als het past"),
        new SetWish("a8", WishKind.Must, "uiterlijk 1 juli", "Elders"),
        new SetStepAssumption(ActivityKind.Meeting, 101, 14, 5),
        new SetStepAssumption(ActivityKind.Meeting, 80, 0, 5),
        new SetStepAssumption(ActivityKind.Meeting, 80, 14, 96),
        new SetAsOf(DateOnly.MaxValue),
    ];

    [Fact]
    public void The_history_says_it_in_these_words()
    {
        var text = new StringBuilder();

        foreach (var edits in OfRows.Concat(OfPlans).Concat(OfTime))
        {
            text.Append(string.Join(" + ", edits.Select(edit => edit.GetType().Name)));
            text.Append($"\n  {Edited.Ok(edits).Summary}\n");
        }

        Golden.Matches(text.ToString(), "HistoryLines", "txt");
    }

    [Fact]
    public void What_was_typed_wrong_is_told_in_these_words()
    {
        var text = new StringBuilder();

        foreach (var edit in Refused)
        {
            var problems = edit.ApplyTo(SamplePlans.Waterland, Edited.Context).Problems;
            Assert.NotEmpty(problems);
            text.Append($"{edit.GetType().Name}\n");
            foreach (var problem in problems)
                text.Append($"  {problem.Field}: {problem.Message}\n");
        }

        Golden.Matches(text.ToString(), "EditProblems", "txt");
    }

    [Fact]
    public void Every_kind_of_edit_is_among_them()
    {
        var kinds = typeof(PlanEdit)
            .Assembly.GetTypes()
            .Where(type => type.IsAssignableTo(typeof(PlanEdit)) && !type.IsAbstract);

        var said = OfRows.Concat(OfPlans).Concat(OfTime).Select(edits => edits[^1].GetType());

        Assert.Empty(kinds.Except(said).Select(kind => kind.Name));
    }

    private static SetCalendar Council(string rhythm) =>
        new(BodyKind.Council, "raad", "Oostwoude") { Rhythm = rhythm, Start = "4 juni 2031" };
}
