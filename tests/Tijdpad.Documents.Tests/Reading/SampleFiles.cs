using System.Text.Json;

namespace Tijdpad.Documents.Tests.Reading;

/// <summary>Sample plannings beside the repository; a test that wants them passes quietly where they are not.</summary>
internal static class SampleFiles
{
    public static string? Folder { get; } = FindFolder();

    public static byte[]? Read(string name) =>
        Folder is { } folder && File.Exists(Path.Combine(folder, name))
            ? File.ReadAllBytes(Path.Combine(folder, name))
            : null;

    public static IEnumerable<string> Plans() =>
        Folder is { } folder && Directory.Exists(Path.Combine(folder, "plans"))
            ? Directory
                .EnumerateFiles(Path.Combine(folder, "plans"), "*.txt")
                .Order(StringComparer.Ordinal)
            : [];

    private static string? FindFolder()
    {
        for (
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            folder is not null;
            folder = folder.Parent
        )
        {
            var samples = Path.Combine(folder.FullName, "shared", "samples");
            if (Directory.Exists(samples))
                return samples;
        }
        return null;
    }
}

/// <summary>What the sample planning should come out as.</summary>
internal sealed record ExpectedActivity(
    string Date,
    string Activity,
    string[] Goal,
    string[] Communication,
    string Involvement
)
{
    public static ExpectedActivity[] All(byte[] json)
    {
        using var document = JsonDocument.Parse(json);
        return
        [
            .. document
                .RootElement.GetProperty("activities")
                .EnumerateArray()
                .Select(item => new ExpectedActivity(
                    item.GetProperty("date").GetString()!,
                    item.GetProperty("activity").GetString()!,
                    Texts(item.GetProperty("goal")),
                    Texts(item.GetProperty("communication")),
                    item.GetProperty("involvement").GetString()!
                )),
        ];
    }

    public string[] Cells() =>
        [Date, Activity, string.Join('\n', Goal), string.Join('\n', Communication), Involvement];

    private static string[] Texts(JsonElement array) =>
        [.. array.EnumerateArray().Select(item => item.GetString()!)];
}
