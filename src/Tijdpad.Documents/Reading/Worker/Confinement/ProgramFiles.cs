using System.Runtime.InteropServices;

namespace Tijdpad.Documents.Reading.Worker.Confinement;

/// <summary>
/// The files without which the program cannot run: itself, .NET, the libraries of the system. Of its own folder only the
/// program: settings with passwords and the data of a site may lie there too.
/// </summary>
internal static class ProgramFiles
{
    private static readonly string[] OfSystem =
    [
        "/lib",
        "/lib64",
        "/usr/lib",
        "/usr/lib64",
        "/usr/share/zoneinfo",
        "/usr/share/icu",
        "/usr/share/fonts",
        "/etc/ld.so.cache",
        "/etc/dotnet",
        "/etc/localtime",
        "/etc/fonts",
        "/dev/urandom",
    ];

    /// <summary>With the program that is to be started; which processes there are stays in sight, the runtime looks up itself there.</summary>
    public static IEnumerable<string> ToStart(string program) =>
        [
            .. OfSystem,
            .. Runtime(),
            .. LibraryFolders(),
            .. OwnFiles(),
            .. WhereIs(program),
            "/proc",
        ];

    /// <summary>What a program that has started may still need, of what was left to it: other processes not even by name.</summary>
    public static IEnumerable<string> ToGoOn() =>
        [.. OfSystem, .. Runtime(), .. LibraryFolders(), AppContext.BaseDirectory];

    private static IEnumerable<string> OwnFiles()
    {
        var folder = AppContext.BaseDirectory;
        string[] kinds = ["*.dll", "*.so", "*.deps.json", "*.runtimeconfig.json"];
        var files = kinds.SelectMany(kind =>
            Directory.EnumerateFiles(
                folder,
                kind,
                new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = 3 }
            )
        );
        return Environment.ProcessPath is { } program ? files.Append(program) : files;
    }

    /// <summary>The folder in which .NET is installed; nothing when it came along with the program.</summary>
    private static IEnumerable<string> Runtime()
    {
        var folder = Path.TrimEndingDirectorySeparator(RuntimeEnvironment.GetRuntimeDirectory());
        var shared = Path.GetDirectoryName(Path.GetDirectoryName(folder));
        return Path.GetFileName(shared) == "shared" ? [Path.GetDirectoryName(shared)!] : [];
    }

    /// <summary>The libraries that this process runs on, wherever a distribution keeps them.</summary>
    private static IEnumerable<string> LibraryFolders() =>
        File.ReadLines("/proc/self/maps")
            .Where(line => line.Contains(" r-xp ", StringComparison.Ordinal))
            .Select(line =>
                line.IndexOf('/', StringComparison.Ordinal) is >= 0 and var at ? line[at..] : ""
            )
            .Where(path => path.Contains(".so", StringComparison.Ordinal))
            .Select(path => Path.GetDirectoryName(path)!)
            .Where(folder => !Lies(AppContext.BaseDirectory, folder))
            .Distinct(StringComparer.Ordinal);

    private static bool Lies(string place, string folder) =>
        place.StartsWith(folder.TrimEnd('/') + "/", StringComparison.Ordinal);

    private static IEnumerable<string> WhereIs(string program)
    {
        if (program.Contains('/', StringComparison.Ordinal))
            return [program];
        var folders = Environment.GetEnvironmentVariable("PATH") ?? "";
        return folders
            .Split(':')
            .Select(folder => Path.Combine(folder, program))
            .Where(File.Exists)
            .Take(1);
    }
}
