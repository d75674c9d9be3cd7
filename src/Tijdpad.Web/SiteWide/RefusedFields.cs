using Tijdpad.Web.Http;

namespace Tijdpad.Web.SiteWide;

/// <summary>
/// The fields of the refused form as they stand on the page that is being drawn: each tells where it is, so that the summary above
/// leads to fields that are there, and to no other.
/// </summary>
public sealed class RefusedFields
{
    private readonly Dictionary<FormProblem, RefusedField> _shown = [];

    /// <summary>Done when a field was added.</summary>
    public Action? Changed { get; set; }

    /// <summary>Called by a field while it is drawn.</summary>
    /// <param name="problem">What is wrong with it.</param>
    public void Show(FormProblem problem, RefusedField field)
    {
        if (_shown.TryAdd(problem, field))
            Changed?.Invoke();
    }

    /// <summary>The first field that shows this problem; null when none does.</summary>
    public RefusedField? Showing(FormProblem problem) => _shown.GetValueOrDefault(problem);
}

/// <summary>A field with something wrong.</summary>
/// <param name="Id">Unique on the page.</param>
/// <param name="Label">What it is called, in the language of the visitor.</param>
public sealed record RefusedField(string Id, string Label);
