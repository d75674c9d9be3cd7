namespace Tijdpad.Findings;

/// <summary>A rule that a plan breaks: which, where, what, why it matters and what to do.</summary>
/// <param name="Code">Of the rule, for good ("TP012").</param>
/// <param name="Family">The family of the rule.</param>
/// <param name="Severity">How bad it is.</param>
/// <param name="Rows">Row numbers, counted over the activities from 1, ascending; empty when it concerns the whole plan.</param>
/// <param name="Message">What is wrong, with the words of the plan; Dutch.</param>
/// <param name="Why">Why it matters; Dutch.</param>
/// <param name="Repair">The cheapest way out; Dutch.</param>
public sealed record Finding(
    string Code,
    CheckFamily Family,
    Severity Severity,
    ValueList<int> Rows,
    string Message,
    string Why,
    string Repair
);

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
