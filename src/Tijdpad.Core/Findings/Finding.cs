using Tijdpad.Plans;

namespace Tijdpad.Findings;

/// <summary>
/// A rule that a plan breaks: which, where, what, why it matters and what to do. Which one it is follows from the rule, the
/// rows and what it is about (<see cref="FindingKey"/>); its sentences are for people only.
/// </summary>
/// <param name="Code">Of the rule, for good.</param>
/// <param name="Family">The family of the rule.</param>
/// <param name="Severity">How bad it is.</param>
/// <param name="Rows">Row numbers, counted over the activities from 1, ascending; empty when it concerns the whole plan.</param>
/// <param name="About">What tells it from others of its rule in these rows; empty when the rows do.</param>
/// <param name="Message">What is wrong, with the words of the plan; Dutch.</param>
/// <param name="Why">Why it matters; Dutch.</param>
/// <param name="Repair">The cheapest way out; Dutch.</param>
public sealed record Finding(
    string Code,
    CheckFamily Family,
    Severity Severity,
    ValueList<int> Rows,
    ValueList<About> About,
    string Message,
    string Why,
    string Repair
)
{
    /// <summary>
    /// The rule with each of its rows by id; with "" when it concerns the whole plan. Coarser than
    /// <see cref="FindingKey"/> on purpose: who changes a plan asks whether a rule is silent about a row now, and it is not
    /// when it only says another day.
    /// </summary>
    public IEnumerable<FindingSpot> SpotsIn(Plan plan) =>
        Rows.Select(row => plan.Activities[row - 1].Id)
            .DefaultIfEmpty("")
            .Select(id => new FindingSpot(Code, id));
}

/// <summary>A rule in a row.</summary>
/// <param name="Code">Of the rule.</param>
/// <param name="RowId">Of the row; "" for the whole plan.</param>
public sealed record FindingSpot(string Code, string RowId);

/// <summary>How bad a finding is.</summary>
public enum Severity
{
    /// <summary>Worth a thought.</summary>
    Advice,

    /// <summary>Probably wrong, or sure to cause trouble.</summary>
    Warning,

    /// <summary>It cannot be so.</summary>
    Error,
}

/// <summary>The families of rules.</summary>
public enum CheckFamily
{
    Dates,
    Order,
    Bodies,
    Communication,
    Law,
    Form,
}
