using Tijdpad.Activities;
using Tijdpad.Findings;

namespace Tijdpad.Cli;

/// <summary>The names of kinds in the command's JSON, and in Dutch and English for people.</summary>
internal static class Names
{
    public static string Of(ActivityKind kind) => kind.ToString().ToLowerInvariant();

    public static string Of(CheckFamily family) => family.ToString().ToLowerInvariant();

    public static string Of(Proposals.ConditionKind kind) =>
        kind == Proposals.ConditionKind.LeadTime ? "leadTime" : kind.ToString().ToLowerInvariant();

    public static string Of(Severity severity) => severity.ToString().ToLowerInvariant();

    public static string Of(Severity severity, Terminal terminal) =>
        severity switch
        {
            Severity.Error => terminal.Say("fout", "error"),
            Severity.Warning => terminal.Say("waarschuwing", "warning"),
            _ => terminal.Say("advies", "advice"),
        };
}
