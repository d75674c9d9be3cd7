namespace Tijdpad.Cli.Tests;

/// <summary>Files that a test makes for the command to read or to write.</summary>
internal static class Temporary
{
    /// <summary>Where a file of this name may come; no other test has it.</summary>
    public static string Path(string name) =>
        System.IO.Path.Combine(Directory.CreateTempSubdirectory("tijdpad").FullName, name);
}
