using Microsoft.AspNetCore.Components;
using Tijdpad.Web.SiteWide;

namespace Tijdpad.Web.Shared;

/// <summary>What all fields have: a label, a name, and when the form was refused what was typed and what is wrong with it.</summary>
public abstract class FormField : SitePage
{
    [Inject]
    public RefusedFields Refused { get; set; } = null!;

    /// <summary>The form that it stands in; null in one that only asks.</summary>
    [CascadingParameter]
    public SentForm? Form { get; set; }

    [Parameter, EditorRequired]
    public required string Label { get; set; }

    [Parameter, EditorRequired]
    public required string Name { get; set; }

    /// <summary>Unique on the page; the name when the page has one such field.</summary>
    [Parameter]
    public string? Id { get; set; }

    /// <summary>The name by which edits speak of it when something is wrong ("Date"); null when that is its own.</summary>
    [Parameter]
    public string? For { get; set; }

    /// <summary>What it is, for who cannot see the row that it stands in.</summary>
    [Parameter]
    public bool HidesLabel { get; set; }

    protected string Place => string.IsNullOrEmpty(Id) ? Name : Id;

    /// <summary>What is wrong with it, in the language of the visitor; null when nothing is.</summary>
    protected string? Problem { get; private set; }

    protected string? Invalid => Problem is null ? null : "true";

    protected string FrameClass =>
        Problem is null
            ? "utrecht-form-field"
            : "utrecht-form-field utrecht-form-field--invalid err";

    protected string LabelClass => HidesLabel ? "utrecht-form-label sr" : "utrecht-form-label";

    /// <summary>The ids of what explains it.</summary>
    protected string? DescribedBy(string? help) =>
        (help, Problem) switch
        {
            (null, null) => null,
            (not null, null) => $"{Place}-help",
            (null, not null) => $"{Place}-problem",
            _ => $"{Place}-problem {Place}-help",
        };

    protected override void OnParametersSet()
    {
        var problems = Form?.ProblemsOf(Name, For) ?? [];
        foreach (var problem in problems)
            Refused.Show(problem, new(Place, Label));
        Problem = problems.IsEmpty
            ? null
            : string.Join(' ', problems.Select(problem => T[problem.Sentence]));
    }
}
