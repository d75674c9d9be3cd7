namespace Tijdpad.Cli;

/// <summary>What the command tells the program that started it.</summary>
internal static class ExitCode
{
    /// <summary>0: done, and there is nothing to report.</summary>
    public const int Nothing = 0;

    /// <summary>1: done, and there are findings or differences.</summary>
    public const int Findings = 1;

    /// <summary>The file or the command could not be read or used; the reason is on standard error.</summary>
    public const int Unusable = 2;
}
