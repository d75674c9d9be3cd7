namespace Tijdpad.Cli.Tests;

/// <summary>Where the sample plannings are: our own in the tree, and real ones where somebody put them beside it.</summary>
internal static class Samples
{
    public static readonly string[] Own =
    [
        "duinstreek-2017",
        "herindeling-heuvelrijk-2021",
        "begroting-veiligheidsdienst-2024",
        "fusie-zwalmkouter-2023",
    ];

    private static string Root { get; } =
        Above("Tijdpad.slnx")
        ?? throw new InvalidOperationException("The tests do not run in the tree.");

    public static string Path(string name) => System.IO.Path.Combine(Root, "samples", name);

    /// <summary>A file of the real planning; skips the test where it is not there.</summary>
    public static string Shared(string name)
    {
        var path = System.IO.Path.Combine(Root, "..", "shared", "samples", name);
        Assert.SkipUnless(
            File.Exists(path),
            "The real sample planning is not beside this checkout."
        );
        return path;
    }

    public static string Temporary(string name) =>
        System.IO.Path.Combine(Directory.CreateTempSubdirectory("tijdpad").FullName, name);

    private static string? Above(string file)
    {
        for (
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            folder is not null;
            folder = folder.Parent
        )
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, file)))
                return folder.FullName;
        }
        return null;
    }
}
