namespace Tijdpad.Findings;

/// <summary>How a check makes a finding of its own.</summary>
internal static class CheckFindings
{
    /// <summary>A finding of this check; its rows in ascending order, each once.</summary>
    public static Finding Found(
        this ICheck check,
        Severity severity,
        IEnumerable<int> rows,
        ValueList<About> about,
        string message,
        string why,
        string repair
    ) =>
        new(
            check.Code,
            check.Family,
            severity,
            rows.Distinct().Order().ToValueList(),
            about,
            message,
            why,
            repair
        );
}
