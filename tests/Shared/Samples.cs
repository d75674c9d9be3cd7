namespace Tijdpad.Tests;

/// <summary>The sample plannings: our own in the tree, and real ones where somebody put them beside it.</summary>
internal static class Samples
{
    /// <summary>Our own plannings; each is there as docx, pdf and txt.</summary>
    public static readonly string[] Own =
    [
        "begroting-veiligheidsdienst-2024",
        "duinstreek-2017",
        "fusie-zwalmkouter-2023",
        "herindeling-heuvelrijk-2021",
    ];

    private static readonly string Folder = System.IO.Path.GetFullPath(
        "../shared/samples",
        Repository.Root
    );

    public static string Path(string name) => Repository.PathOf("samples", name);

    /// <summary>A real file; skips the test where it is not there.</summary>
    public static string Shared(string name)
    {
        var path = System.IO.Path.Combine(Folder, name);
        Assert.SkipUnless(
            File.Exists(path),
            $"{name} is no part of this repository: put it in {Folder}, beside the checkout."
        );
        return path;
    }

    /// <summary>The real plannings in plain text; skips the test where there are none.</summary>
    public static string[] SharedPlans()
    {
        var folder = System.IO.Path.Combine(Folder, "plans");
        var files = Directory.Exists(folder) ? Directory.GetFiles(folder, "*.txt") : [];
        Assert.SkipWhen(
            files.Length == 0,
            $"The real plannings are no part of this repository: put them in {folder}, beside the checkout."
        );
        return [.. files.Order(StringComparer.Ordinal)];
    }

    /// <summary>The real files of one kind, in all folders; none where nobody put them beside the checkout.</summary>
    public static IEnumerable<string> Beside(string pattern) =>
        Directory.Exists(Folder)
            ? Directory
                .GetFiles(Folder, pattern, SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
            : [];
}
