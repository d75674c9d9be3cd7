using Tijdpad.Findings;

namespace Tijdpad.Web.Shared;

/// <summary>How bad a finding is, in a word and in a colour.</summary>
public static class SeverityNames
{
    public static string Of(Severity severity) =>
        severity switch
        {
            Severity.Error => "fout",
            Severity.Warning => "waarschuwing",
            _ => "advies",
        };

    public static string Class(Severity severity) =>
        severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "",
        };
}
