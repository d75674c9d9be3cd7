using Tijdpad.Activities;
using Tijdpad.Dates;
using Tijdpad.Plans;

namespace Tijdpad.Core.Tests.Plans;

/// <summary>A planning of three municipalities that do not exist, with everything that a plan can hold.</summary>
internal static class SamplePlans
{
    private static readonly DateContext Context = new(
        new DateOnly(2031, 2, 3),
        Region: SchoolRegion.Middle
    );

    public static Plan Waterland { get; } = Build();

    public static FuzzyDate Date(string words) => FuzzyDate.Read(words, Context);

    private static Plan Build() =>
        new Plan("Planning waterfonds Zeekwartier, d.d. 3 februari 2031", new DateOnly(2031, 2, 3))
            .WithMunicipalities(
                [new("Oostwoude", "gm9901"), new("Westbroek", "gm9902"), new("Zuidhaven", null)],
                SchoolRegion.Middle
            )
            .WithColumns([
                new(ColumnRole.Date, ""),
                new(ColumnRole.Activity, "Activiteit"),
                new(ColumnRole.Purpose, "Doel & opbrengst"),
                new(ColumnRole.Communication, "Communicatie"),
                new(ColumnRole.Involvement, "In college/raad"),
                new(ColumnRole.Other, "Wie"),
            ])
            .WithOpenPoints([
                new("Excursie langs de gemalen:", ["vervoer", "lunch"]),
                new("Rol van het waterschap", []),
            ])
            .WithStructure(
                [
                    new("fase-1", "BEELDVORMING", PhaseKind.Orientation),
                    new("fase-2", "OORDEELSVORMING", PhaseKind.Deliberation),
                    new("fase-3", "BESLUITVORMING", PhaseKind.Decision),
                ],
                [
                    new("week-1", "Week 6", Date("week 6")),
                    new("week-2", "Week 7 – 9", Date("week 7 – 9")),
                    new("week-3", "Uiterlijk week 27", Date("uiterlijk week 27")),
                ],
                [.. First(), .. Second(), .. Third()]
            )
            .WithFootnotes([
                new("1", "De fractievoorzitters, aangevuld met één lid per raad."),
                new("*", "Deze datum hangt af van de begroting."),
            ])
            .WithOutsideTable(["Vragen? Bel de projectsecretaris."])
            .WithAliases([new(["waterfondsnota", "de nota"])]);

    private static IEnumerable<Activity> First()
    {
        yield return new Activity("a1")
        {
            PhaseId = "fase-1",
            WeekHeadingId = "week-1",
            Date = Date("4/2"),
            Title = "Bespreking waterfondsnota in de drie colleges",
            Purpose = [new("Nota bevat:"), new("stand van de dijken", 1), new("kosten", 1)],
            Involvement = new("XX (1)", 2, 1, null, null),
            Other = [new("Wie", "EP")],
            Meaning = new()
            {
                Kind = ActivityKind.Meeting,
                IsPerMunicipality = true,
                Bodies = [new(BodyKind.College, "college")],
                Documents = [new("waterfondsnota", "0.1", null, DocumentRole.Discussed)],
                GateQuestions = ["Kan de nota naar de raden?"],
            },
        };
        yield return new Activity("a2")
        {
            PhaseId = "fase-1",
            WeekHeadingId = "week-1",
            Date = Date("5/2 of 6/2"),
            Communication = [new("Filmpje over de dijk delen"), new("persbericht?", 1)],
            Meaning = new()
            {
                IsPublic = true,
                Messages = [new("persbericht?", ["persbericht"], ["pers"], IsQuestion: true)],
                OpenQuestions = ["persbericht?"],
            },
        };
        yield return ThirdOfFirst();
    }

    private static Activity ThirdOfFirst() =>
        new("a3")
        {
            PhaseId = "fase-1",
            WeekHeadingId = "week-1",
            Date = Date("uiterlijk 7/2"),
            Title = "Verzending nota versie “0.2” aan klankbordgroep[1]",
            Involvement = new("X", 1, null, null, null),
            FootnoteMarks = ["1"],
        };

    private static IEnumerable<Activity> Second()
    {
        yield return new Activity("a4")
        {
            PhaseId = "fase-2",
            WeekHeadingId = "week-2",
            Date = Date("10/2 (moet nog ingepland worden)") with
            {
                Firmness = Firmness.ToBeScheduled,
            },
            Title = "Extra stuurgroep",
            Other = [new("Wie", "stuurgroep\nsecretaris")],
        };
        yield return new Activity("a5")
        {
            PhaseId = "fase-2",
            WeekHeadingId = "week-2",
            Date = Date("24/2 t/m 28/2"),
            Title = "Voorjaarsvakantie",
            Meaning = new() { Kind = ActivityKind.Holiday },
        };
        yield return new Activity("a6")
        {
            PhaseId = "fase-2",
            WeekHeadingId = "week-2",
            Date = Date("medio maart"),
            Title = "Bewonersavonden",
            Purpose = [new("13/3: avond Oostwoude"), new("18/3: avond Westbroek")],
            Involvement = new("XXX (3) mondeling", 3, 3, "Mondeling", "mondeling"),
            Occurrences =
            [
                new("Oostwoude", Date("13/3"), "13/3: avond Oostwoude"),
                new("Westbroek", Date("18/3"), "18/3: avond Westbroek"),
            ],
            Meaning = new() { Kind = ActivityKind.Participation, IsOptional = true },
        };
    }

    private static IEnumerable<Activity> Third()
    {
        yield return new Activity("a7")
        {
            PhaseId = "fase-3",
            WeekHeadingId = "week-2",
            Date = Date("n.t.b."),
            Title = "Zienswijzen in de raden; zie ook de besluitenlijst van 4/2",
            Meaning = new()
            {
                Kind = ActivityKind.Opinion,
                References = [new("de besluitenlijst van 4/2", Date("4/2"), null)],
            },
        };
        yield return new Activity("a8")
        {
            PhaseId = "fase-3",
            WeekHeadingId = "week-3",
            Date = Date("1/7"),
            Title = "Besluit in de drie raden[*]",
            FootnoteMarks = ["*"],
            Meaning = new() { Kind = ActivityKind.Decision },
        };
        yield return new Activity("a9")
        {
            PhaseId = "fase-3",
            WeekHeadingId = "week-3",
            Date = Date("2/7") with { Firmness = Firmness.Lapsed },
            Title = "Feestelijke ondertekening",
        };
    }
}
