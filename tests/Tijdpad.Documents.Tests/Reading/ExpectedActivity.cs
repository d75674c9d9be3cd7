using System.Text.Json;

namespace Tijdpad.Documents.Tests.Reading;

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
