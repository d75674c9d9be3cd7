using System.Collections.Concurrent;
using System.Globalization;
using Tijdpad.Proposals;

namespace Tijdpad.Solver.Tests.Asks;

public sealed class NothingThrowsTests(ITestOutputHelper output)
{
    private const int Seeds = 1_000;

    // the real solver works longest: the others have a quick one
    private const int WithSolver = 40;

    private const double Effort = 0.1;

    private static readonly int? OnlySeed = int.TryParse(
        Environment.GetEnvironmentVariable("TIJDPAD_SEED"),
        NumberStyles.None,
        CultureInfo.InvariantCulture,
        out var seed
    )
        ? seed
        : null;

    private readonly ConcurrentDictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<int, string> _failed = new();

    [Fact]
    public void No_plan_wish_calendar_or_day_makes_what_is_asked_of_a_plan_throw()
    {
        var seeds = OnlySeed is { } one ? [one] : Enumerable.Range(0, Seeds);

        Parallel.ForEach(seeds, Ask);

        output.WriteLine(
            string.Join('\n', _counts.OrderBy(count => count.Key, StringComparer.Ordinal))
        );
        Assert.True(
            _failed.IsEmpty,
            string.Join(
                "\n\n",
                _failed
                    .OrderBy(fail => fail.Key)
                    .Take(5)
                    .Select(fail => $"TIJDPAD_SEED={fail.Key} asks this one alone: {fail.Value}")
                    .Prepend(
                        $"{_failed.Count} seeds fail: {string.Join(' ', _failed.Keys.Order())}"
                    )
            )
        );
        if (OnlySeed is null)
            Assert.All(
                ["Found", "Impossible", "windows", "repairs", "edits refused"],
                kind => Assert.True(_counts.GetValueOrDefault(kind) > 0, $"{kind}: never seen")
            );
    }

    private void Ask(int seed)
    {
        var what = "";
        try
        {
            var dice = new Random(seed);
            var asked = AskedPlan.Of(dice);
            what = $"{asked.Sample} on {asked.Today:yyyy-MM-dd}";
            Count("edits applied", asked.Applied);
            Count("edits refused", asked.Refused);
            Answer(seed, new(asked, dice));
        }
#pragma warning disable CA1031 // whatever it is, it is what the test is about
        catch (Exception failing)
        {
            _failed[seed] = $"{what}\n{failing}";
        }
#pragma warning restore CA1031
    }

    private void Answer(int seed, Asking asking)
    {
        asking.Look();
        asking.Forecast();
        Count("windows", asking.Windows());
        var isReal = seed % WithSolver == 0;
        var outcome = isReal
            ? asking.Propose(new CpSatSolver(), Effort)
            : asking.Propose(new EarliestSolver(), 0);
        Count(outcome.GetType().Name, 1);
        Count(isReal ? "with the real solver" : "with the quick solver", 1);
        if (outcome is ProposalOutcome.Found { Refused.IsEmpty: false })
            Count("proposals refused", 1);
        if (seed % 8 == 1)
            Count("repairs", asking.Repair());
    }

    private void Count(string kind, int more) =>
        _counts.AddOrUpdate(kind, more, (_, old) => old + more);
}
