using System.Runtime.CompilerServices;

namespace Tijdpad.Web.Tests;

/// <summary>
/// Compares what people will read with a file beside the test, Name.golden.ext. When they differ, what came is
/// written to Name.received.ext; with ACCEPT_GOLDEN=1 it becomes the new golden file.
/// </summary>
internal static class Golden
{
    public static void Matches(
        string received,
        string name,
        string extension,
        [CallerFilePath] string test = ""
    )
    {
        var stem = Path.Combine(Path.GetDirectoryName(test)!, name);
        var (golden, other) = ($"{stem}.golden.{extension}", $"{stem}.received.{extension}");
        var text = received.ReplaceLineEndings("\n");
        if (Environment.GetEnvironmentVariable("ACCEPT_GOLDEN") == "1")
            File.WriteAllText(golden, text);
        if (File.Exists(golden) && File.ReadAllText(golden) == text)
        {
            File.Delete(other);
            return;
        }
        File.WriteAllText(other, text);
        Assert.Fail($"{other} differs from {golden}; accept it with ACCEPT_GOLDEN=1.");
    }
}
