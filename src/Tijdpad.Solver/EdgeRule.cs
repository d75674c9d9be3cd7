using Google.OrTools.Sat;
using Tijdpad.Proposals;

namespace Tijdpad.Solver;

/// <summary>An edge as constraints: what one step waits for another, for the days on which it can lie.</summary>
/// <param name="Day">The day of each step.</param>
/// <param name="Edge">Which days keep it.</param>
/// <param name="Days">On which the second step can lie.</param>
internal sealed record EdgeRule(CpModel Model, IntVar[] Day, DayEdge Edge, IEnumerable<int> Days)
{
    // mostly one difference; a lead time in working days has one more for meetings behind a holiday
    public void Keep(int latestFirst)
    {
        var groups = Edge.ByGap(Days).OrderBy(group => group.Key).ToList();
        if (groups.Count == 0)
            return;
        Model.Add(Gap >= groups[0].Key);
        foreach (var group in groups.Skip(1).Where(group => group.Min() - group.Key < latestFirst))
        {
            var isThere = Model.NewBoolVar("");
            var days = DayProgram.DomainOf(group);
            Model.AddLinearExpressionInDomain(Second, days).OnlyEnforceIf(isThere);
            Model
                .AddLinearExpressionInDomain(Second, days.Complement())
                .OnlyEnforceIf(isThere.Not());
            Model.Add(Gap >= group.Key).OnlyEnforceIf(isThere);
        }
    }

    public void KeepWhen(ILiteral holds)
    {
        foreach (var group in Edge.ByGap(Days))
        {
            var isOther = Model.NewBoolVar("");
            Model
                .AddLinearExpressionInDomain(Second, DayProgram.DomainOf(group).Complement())
                .OnlyEnforceIf(isOther);
            Model.Add(Gap >= group.Key).OnlyEnforceIf([isOther.Not(), holds]);
        }
    }

    private IntVar Second => Day[Edge.To];

    private LinearExpr Gap => Day[Edge.To] - Day[Edge.From];
}
