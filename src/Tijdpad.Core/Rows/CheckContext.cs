using Tijdpad.Plans;

namespace Tijdpad.Rows;

/// <summary>What a check may look at: a plan and a day, and what is worked out of them once for all checks.</summary>
/// <param name="Plan">The plan under test.</param>
/// <param name="Today">The day on which it is checked; the date of the plan when nothing else is asked.</param>
public sealed record CheckContext(Plan Plan, DateOnly? Today)
{
    private RowIndex? _steps;
    private PlanFacts? _facts;

    /// <summary>The rows, indexed; made when first asked for.</summary>
    internal RowIndex Rows => _steps ??= new RowIndex(Plan);

    /// <summary>What several rules ask of the plan as a whole.</summary>
    internal PlanFacts Facts => _facts ??= new PlanFacts(Plan, Rows);
}
