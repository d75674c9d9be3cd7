using System.Runtime.CompilerServices;

namespace Tijdpad.Tests;

/// <summary>
/// Compares what people will read with a file beside the test, Name.golden.ext. When they differ, what came is
/// written to Name.received.ext; with ACCEPT_GOLDEN=1 it becomes the new golden file.
/// </summary>
internal static class Golden
{
    public static bool IsAccepting { get; } =
        Environment.GetEnvironmentVariable("ACCEPT_GOLDEN") == "1";

    /// <param name="name">Of the file, without extension; a folder may stand before it.</param>
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
        if (IsAccepting)
            Write(golden, text);
        if (File.Exists(golden) && File.ReadAllText(golden) == text)
        {
            File.Delete(other);
            return;
        }
        Write(other, text);
        var wrong = File.Exists(golden) ? $"differs from {golden}" : $"has no {golden} yet";
        Assert.Fail($"{other} {wrong}; read it, and accept it with ACCEPT_GOLDEN=1.");
    }

    private static void Write(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
