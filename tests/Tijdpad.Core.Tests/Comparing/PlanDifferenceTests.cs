using CsCheck;
using Tijdpad.Activities;
using Tijdpad.Comparing;
using Tijdpad.Core.Tests.Plans;
using Tijdpad.Plans;

namespace Tijdpad.Core.Tests.Comparing;

public sealed class PlanDifferenceTests
{
    private static readonly Plan Old = SamplePlans.Waterland;

    [Fact]
    public void A_plan_does_not_differ_from_itself() =>
        Assert.True(PlanDifference.Between(Old, Old).IsEmpty);

    [Fact]
    public void Two_plans_differ_exactly_when_they_are_not_equal() =>
        Gen.Select(PlanGen.Plan, PlanGen.Plan)
            .Sample(
                (a, b) =>
                    PlanDifference.Between(a, b).IsEmpty == (PlanMatching.WithIdsOf(a, b) == a)
                    && PlanDifference.Between(a, a.WithTitle(a.Title, a.AsOf)).IsEmpty
            );

    [Fact]
    public void Every_single_change_is_told() =>
        Gen.Select(
                PlanGen.Plan.Where(plan => plan.Activities.Count > 0),
                PlanGen.Plan,
                Gen.Int[0, 9]
            )
            .Sample(
                (a, other, field) =>
                {
                    var b = Changed(a, other, field);
                    return PlanDifference.Between(a, b).IsEmpty == (a == b);
                }
            );

    [Fact]
    public void A_moved_date_is_told_in_a_sentence()
    {
        var now = Edit(
            "a3",
            activity => activity with { Date = SamplePlans.Date("uiterlijk 14/2") }
        );

        Assert.Equal(["Rij 3: datum van uiterlijk 7/2 naar uiterlijk 14/2"], Sentences(Old, now));
    }

    [Fact]
    public void Long_texts_are_quoted_and_lines_joined()
    {
        var now = Edit(
            "a1",
            activity => activity with { Purpose = [new("Nota bevat:"), new("kosten", 1)] }
        );

        Assert.Equal(
            [
                "Rij 1: doel & opbrengst van “Nota bevat: / stand van de dijken / kosten” naar “Nota bevat: / kosten”",
            ],
            Sentences(Old, now)
        );
    }

    [Fact]
    public void What_comes_and_goes_is_told()
    {
        var now = Edit(
            "a4",
            activity =>
                activity with
                {
                    Title = "",
                    Other = [],
                    Involvement = new("X", 1, null, null, null),
                    PhaseId = "fase-3",
                }
        );

        Assert.Equal(
            [
                "Rij 4: activiteit weggehaald: Extra stuurgroep",
                "Rij 4: in college/raad toegevoegd: X",
                "Rij 4: fase van OORDEELSVORMING naar BESLUITVORMING",
                "Rij 4: kolom “Wie” weggehaald: stuurgroep / secretaris",
            ],
            Sentences(Old, now)
        );
    }

    [Fact]
    public void Added_removed_and_moved_rows_are_told_with_their_text()
    {
        var rows = Old.Activities.RemoveAt(1);
        rows = rows.RemoveAt(rows.Count - 1).Insert(0, rows[^1]);
        rows = rows.Add(
            new Activity("nieuw") { Title = "Persmoment", Date = SamplePlans.Date("3/7") }
        );

        var sentences = Sentences(Old, Old.WithActivities(rows));

        Assert.Equal(
            [
                "Rij 2 verwijderd: 5/2 of 6/2 | Filmpje over de dijk delen / persbericht?",
                "Rij 1 verplaatst van plaats 9 naar 1: 2/7 | Feestelijke ondertekening",
                "Rij 9 toegevoegd: 3/7 | Persmoment",
            ],
            sentences
        );
    }

    [Fact]
    public void Changes_around_the_table_are_told()
    {
        var now = Old.WithTitle("Planning waterfonds", new DateOnly(2031, 2, 10))
            .WithOpenPoints([Old.OpenPoints[0]])
            .WithFootnotes([
                Old.Footnotes[0] with
                {
                    Text = "Alleen de voorzitters.",
                },
                Old.Footnotes[1],
            ])
            .WithOutsideTable([])
            .WithColumns(Old.Columns.RemoveAt(5))
            .WithStructure(
                Old.Phases.SetItem(0, Old.Phases[0] with { Name = "VERKENNING" }),
                Old.WeekHeadings,
                Old.Activities
            );

        Assert.Equal(
            [
                "Planning: titel van “Planning waterfonds Zeekwartier, d.d. 3 februari 2031” naar “Planning waterfonds”",
                "Planning: peildatum van 3 februari 2031 naar 10 februari 2031",
                "Open punt 2 verwijderd: Rol van het waterschap",
                "Kolom “Wie” verwijderd: Wie",
                "Fase “VERKENNING”: naam van BEELDVORMING naar VERKENNING",
                "Voetnoot 1: tekst van “De fractievoorzitters, aangevuld met één lid per raad.” naar “Alleen de voorzitters.”",
                "Alinea 1 verwijderd: Vragen? Bel de projectsecretaris.",
            ],
            Sentences(Old, now)
        );
    }

    [Fact]
    public void Rows_of_another_document_are_found_by_their_words()
    {
        var now = Renumbered(
            Edit("a6", activity => activity with { Date = SamplePlans.Date("eind maart") }),
            "rij"
        );

        Assert.Equal(["Rij 6: datum van medio maart naar eind maart"], Sentences(Old, now));
    }

    [Fact]
    public void Ids_that_count_the_rows_do_not_mislead()
    {
        var old = Renumbered(Old, "a");
        var extra = new Activity("extra") { Title = "Kennismaking met de dijkgraaf" };
        var now = Renumbered(Old.WithActivities(Old.Activities.Insert(0, extra)), "a");

        Assert.Equal(["Rij 1 toegevoegd: Kennismaking met de dijkgraaf"], Sentences(old, now));
    }

    [Fact]
    public void A_newer_document_takes_over_the_ids_that_are_known()
    {
        var newer = Renumbered(Old.WithActivities(Old.Activities.RemoveAt(0)), "rij");

        var known = PlanMatching.WithIdsOf(Old, newer);

        Assert.Equal(Old.Activities.RemoveAt(0), known.Activities);
    }

    [Fact]
    public void Ten_thousand_rows_without_common_ids_are_matched_soon()
    {
        var old = new Plan("groot").WithActivities([
            .. Enumerable
                .Range(1, 10_000)
                .Select(n => new Activity($"o{n}")
                {
                    Title = $"Bespreking stuk {n} in de raad van wijk {n % 97}",
                    Date = SamplePlans.Date($"{n % 28 + 1}/{n % 12 + 1}"),
                }),
        ]);
        var now = new Plan("groot").WithActivities([
            .. old
                .Activities.Reverse()
                .Where((_, n) => n % 50 != 0)
                .Select((a, n) => a with { Id = $"n{n}", Title = a.Title + " (nieuw)" }),
        ]);
        var watch = System.Diagnostics.Stopwatch.StartNew();

        var matched = PlanMatching.Activities(old, now);

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"{watch.Elapsed}");
        Assert.Equal(now.Activities.Count, matched.Count(place => place >= 0));
        Assert.All(
            matched.Index().Where(pair => pair.Item >= 0),
            pair =>
                Assert.StartsWith(
                    old.Activities[pair.Index].Title,
                    now.Activities[pair.Item].Title,
                    StringComparison.Ordinal
                )
        );
    }

    private static Plan Changed(Plan a, Plan other, int field)
    {
        var row = a.Activities[^1];
        var from = other.Activities.Count > 0 ? other.Activities[0] : new Activity("x");
        return field switch
        {
            0 => a.WithActivities(
                a.Activities.SetItem(a.Activities.Count - 1, row with { Date = from.Date })
            ),
            1 => a.WithActivities(
                a.Activities.SetItem(a.Activities.Count - 1, row with { Purpose = from.Purpose })
            ),
            2 => a.WithActivities(
                a.Activities.SetItem(a.Activities.Count - 1, row with { Other = from.Other })
            ),
            3 => a.WithActivities(
                a.Activities.SetItem(a.Activities.Count - 1, row with { Meaning = from.Meaning })
            ),
            4 => a.WithActivities(
                a.Activities.SetItem(
                    a.Activities.Count - 1,
                    row with
                    {
                        Occurrences = from.Occurrences,
                    }
                )
            ),
            5 => a.WithActivities(
                a.Activities.SetItem(
                    a.Activities.Count - 1,
                    row with
                    {
                        Involvement = from.Involvement,
                    }
                )
            ),
            6 => a.WithOpenPoints(other.OpenPoints),
            7 => a.WithFootnotes(other.Footnotes),
            8 => a.WithOutsideTable(other.OutsideTable),
            _ => a.WithTitle(other.Title, other.AsOf),
        };
    }

    private static Plan Edit(string id, Func<Activity, Activity> edit) =>
        Old.WithActivities([.. Old.Activities.Select(a => a.Id == id ? edit(a) : a)]);

    private static Plan Renumbered(Plan plan, string stem) =>
        plan.WithActivities([.. plan.Activities.Select((a, i) => a with { Id = $"{stem}{i}" })]);

    private static IEnumerable<string> Sentences(Plan old, Plan now) =>
        PlanDifference.Between(old, now).Changes.Select(change => change.Sentence);
}
