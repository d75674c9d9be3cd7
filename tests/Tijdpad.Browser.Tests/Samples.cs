using System.Runtime.CompilerServices;

namespace Tijdpad.Browser.Tests;

/// <summary>The sample plannings of the project.</summary>
internal static class Samples
{
    public static string Path(string name) =>
        System.IO.Path.GetFullPath(
            System.IO.Path.Combine(System.IO.Path.GetDirectoryName(Here())!, "../../samples", name)
        );

    private static string Here([CallerFilePath] string here = "") => here;
}
