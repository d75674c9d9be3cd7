using Tijdpad.Edits;
using Tijdpad.Plans;
using Tijdpad.Web.PublicPages;
using Tijdpad.Web.Shared;
using Tijdpad.Web.Storage;
using Tijdpad.Web.Tests.Plans;
using Tijdpad.Web.Work;

namespace Tijdpad.Web.Tests.PublicPages;

/// <summary>What everybody reads of the changes of a plan, word for word.</summary>
public sealed class AtomFeedTests
{
    private static readonly EditContext March = new(new DateOnly(2017, 3, 14));

    [Fact]
    public async Task Every_sort_of_change_is_told_in_these_words()
    {
        var plan = Public(SamplePlans.Read("duinstreek-2017"));
        string Row(int number) => plan.Activities[number - 1].Id;
        var chain = new PlanEdit[][]
        {
            [],
            [new SetDate(Row(25), "11/5")],
            [new SetDate(Row(26), "")],
            [new SetDate(Row(26), "12/5"), new SetTitle(Row(25), "Overleg stuurgroep")],
            [new SetFirmness(Row(30), Dates.Firmness.Lapsed)],
            [new SetOccurrence(Row(34), "Duinoord", "4/7")],
            [
                new AddActivity(new EditActivity("nieuw") { Title = "Persgesprek", Date = "6/7" }),
                new SetPublic("nieuw", true),
                new RemoveActivity(Row(35)),
            ],
        }.Aggregate(new List<OpenRevision>(), (made, edits) => [Next(made, plan, edits), .. made]);

        var view = new PublicView(
            chain[0],
            [],
            [],
            Worked.Ready(await PublicChange.OfAsync(chain.ToAsyncEnumerable())),
            ListPart.Of(0, ListPart.Rows, null),
            null
        );

        Golden.Matches(
            AtomFeed.Of(view, "https://tijdpad.voorbeeld.nl/openbaar/duinstreek"),
            "AtomFeed",
            "atom"
        );
    }

    private static Plan Public(Plan plan) =>
        plan.WithActivities([
            .. plan.Activities.Select(row =>
                row with
                {
                    Meaning = row.Meaning with { IsPublic = true },
                }
            ),
        ]);

    private static OpenRevision Next(List<OpenRevision> newestFirst, Plan first, PlanEdit[] edits)
    {
        var plan = newestFirst is [var newest, ..] ? newest.Plan : first;
        var number = newestFirst.Count + 1;
        var at = new DateTimeOffset(2017, 3, 14, 9, 0, 0, TimeSpan.Zero).AddDays(number);
        var result = PlanEdits.All(plan, edits, March);
        Assert.Empty(result.Problems);
        return new(
            new("duinstreek", number, at, Author.Tijdpad, RevisionKind.Edit, "", null),
            result.Plan!
        );
    }
}
