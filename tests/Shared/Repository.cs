using System.Runtime.CompilerServices;

namespace Tijdpad.Tests;

/// <summary>The checkout that the tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = Path.GetFullPath("../..", Path.GetDirectoryName(Here())!);

    /// <summary>A file or folder of the repository, by the names on the way to it.</summary>
    public static string PathOf(params string[] names) => Path.Combine([Root, .. names]);

    private static string Here([CallerFilePath] string here = "") => here;
}
