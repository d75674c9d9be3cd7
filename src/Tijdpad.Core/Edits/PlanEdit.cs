using System.Diagnostics.CodeAnalysis;
using Tijdpad.Plans;

namespace Tijdpad.Edits;

/// <summary>
/// Something that a person does to a plan, as a value: applied it gives the next plan, and what the person typed
/// wrong comes back as problems with the plan untouched.
/// </summary>
public abstract record PlanEdit
{
    private protected PlanEdit() { }

    public abstract EditResult ApplyTo(Plan plan, EditContext context);
}

/// <summary>What an edit leans on beside the plan.</summary>
/// <param name="Today">Near this day lies a date without a year, when neither the plan nor its rows tell more.</param>
public sealed record EditContext(DateOnly Today);

/// <summary>What is wrong with what was typed; nothing was changed.</summary>
/// <param name="Field">The property of the edit that it is about ("Date", "Title"); "" when it is about the edit as a whole.</param>
/// <param name="Message">What is wrong and what to do, a Dutch sentence.</param>
public sealed record EditProblem(string Field, string Message);

/// <summary>What came of an edit: the next plan, or what is wrong with what was typed.</summary>
public sealed record EditResult
{
    private EditResult() { }

    /// <summary>The next plan; null when the edit was refused.</summary>
    public Plan? Plan { get; private init; }

    /// <summary>What was done, one Dutch line for the history; "" when nothing changed or the edit was refused.</summary>
    public string Summary { get; private init; } = "";

    public ValueList<EditProblem> Problems { get; private init; } = [];

    [MemberNotNullWhen(true, nameof(Plan))]
    public bool IsApplied => Plan is not null;

    /// <summary>It was applied and made no difference.</summary>
    public bool IsUnchanged => IsApplied && Summary.Length == 0;

    internal static EditResult Applied(Plan plan, string summary) =>
        new() { Plan = plan, Summary = summary };

    internal static EditResult Unchanged(Plan plan) => new() { Plan = plan };

    internal static EditResult Refused(params ValueList<EditProblem> problems) =>
        new() { Problems = problems };

    internal static EditResult Refused(string field, string message) =>
        Refused(new EditProblem(field, message));
}
