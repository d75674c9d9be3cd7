using CsCheck;
using Google.OrTools.Sat;
using Tijdpad.Core.Tests.Proposals;
using Tijdpad.Networks;
using Tijdpad.Proposals;

namespace Tijdpad.Solver.Tests;

public sealed class ExplanationTests
{
    [Fact]
    public void What_conflicts_cannot_hold_together_and_each_smaller_set_can() =>
        TestNetworks.Random.Sample(
            network =>
            {
                var problem = ProposalProblem.Of(Request(network));
                var bounds = DayBounds.Of(problem.Model);
                if (bounds.IsPossible)
                    return;
                var (conflict, isMinimal) = Conflicts.Smallest(
                    problem,
                    problem.Model,
                    bounds.Sufficient(problem.Model),
                    model => DayBounds.Of(model).IsPossible
                );

                Assert.True(isMinimal);
                Assert.False(Fits(problem, conflict.Contains));
                Assert.All(
                    conflict,
                    left => Assert.True(Fits(problem, one => one != left && conflict.Contains(one)))
                );
            },
            iter: 150
        );

    [Fact]
    public void What_does_not_fit_the_project_team_is_explained_by_what_it_can_do()
    {
        var network = Team(3, 1);

        var outcome = new CpSatSolver().Solve(
            Request(network) with
            {
                Options = new() { TeamPerDay = 1 },
            }
        );

        var conflict = Assert.IsType<ProposalOutcome.Impossible>(outcome).Conflict;
        Assert.True(conflict.IsMinimal);
        Assert.Contains(
            conflict.Conditions,
            one => one.Sentence == "Op één dag past ten hoogste 1 stap van het projectteam."
        );
        Assert.Equal(3, conflict.Conditions.Count(one => one.Kind == ConditionKind.Wish));
        Assert.Contains(
            conflict.Relaxations,
            one => one.Changes is [{ Kind: ConditionKind.Capacity }]
        );
    }

    // so many steps of the project team, all wished by the day after so many days
    private static PlanNetwork Team(int steps, int wish)
    {
        var network = TestNetworks.Network(
            [.. Enumerable.Range(0, steps).Select(_ => new TestRow(0, default, 1, 1, wish))],
            []
        );
        return network with
        {
            Steps = network
                .Steps.Select(step =>
                    step with
                    {
                        Activity = step.Activity with
                        {
                            Meaning = step.Activity.Meaning with
                            {
                                Kind = Tijdpad.Activities.ActivityKind.Dispatch,
                            },
                        },
                    }
                )
                .ToValueList(),
        };
    }

    // by the solver, so that the shortcut of the explanation is checked too
    private static bool Fits(ProposalProblem problem, Func<int, bool> holds)
    {
        var model = problem.Model.Only(holds);
        return Explanation.StatusOf(model, 5) == CpSolverStatus.Optimal;
    }

    private static ProposalRequest Request(PlanNetwork network) =>
        new(network, TestNetworks.Today, TestNetworks.Today.AddDays(120));
}
