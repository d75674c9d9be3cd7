using System.Diagnostics;
using System.Text;

namespace Tijdpad.Cli.Tests;

/// <summary>Runs the command as a user does: a process with arguments, standard input and an exit code.</summary>
internal static class Tijdpad
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public static Outcome Run(params string[] arguments) => Run([], arguments);

    public static Outcome Run(byte[] input, params string[] arguments) =>
        RunIn("", input, arguments);

    /// <summary>In a folder, so that its files go by their bare names; "" for that of the tests.</summary>
    public static Outcome RunIn(string folder, byte[] input, params string[] arguments)
    {
        var program = Path.Combine(
            AppContext.BaseDirectory,
            OperatingSystem.IsWindows() ? "tijdpad.exe" : "tijdpad"
        );
        var start = new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false,
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        using var output = new MemoryStream();
        var copying = process.StandardOutput.BaseStream.CopyToAsync(output);
        process.StandardInput.BaseStream.Write(input);
        process.StandardInput.Close();
        Assert.True(
            process.WaitForExit(Patience),
            $"tijdpad {string.Join(' ', arguments)} does not end."
        );
        copying.Wait();
        return new Outcome(process.ExitCode, output.ToArray(), error.Result);
    }
}

/// <summary>What a run of the command gave.</summary>
internal sealed record Outcome(int Code, byte[] Bytes, string Error)
{
    public string Out => Encoding.UTF8.GetString(Bytes);
}
