using System.Text.Json;
using Tijdpad.Documents.Tables;
using Tijdpad.Json;
using Tijdpad.Plans;

namespace Tijdpad.Web.Import;

/// <summary>What reading made of an uploaded document, as it is kept until somebody has looked it through.</summary>
/// <param name="Plan">The plan as it was read.</param>
/// <param name="Notes">What reading did not take for granted.</param>
/// <param name="Coverage">Where the words went.</param>
public sealed record ReadDocument(Plan Plan, ValueList<ReadNote> Notes, Coverage Coverage)
{
    /// <summary>From this certainty on a reading needs no second look.</summary>
    public const double Sure = 0.9;

    public static ReadDocument Of(ReadResult result) =>
        new(result.Plan, result.Notes, result.Coverage);

    public byte[] ToUtf8() =>
        JsonSerializer.SerializeToUtf8Bytes(
            new Kept(
                PlanJson.ToText(Plan),
                [.. Notes],
                Coverage.Words,
                Coverage.Placed,
                [.. Coverage.Unplaced]
            )
        );

    public static ReadDocument Read(byte[] utf8)
    {
        var kept = JsonSerializer.Deserialize<Kept>(utf8)!;
        return new(
            PlanJson.Read(kept.Plan),
            kept.Notes.ToValueList(),
            new(kept.Words, kept.Placed, kept.Unplaced.ToValueList())
        );
    }

    /// <summary>The notes about a row that ask for a second look.</summary>
    public IEnumerable<ReadNote> DoubtsOf(int row) =>
        Notes.Where(note => note.Row == row && note.Certainty < Sure);

    private sealed record Kept(
        string Plan,
        ReadNote[] Notes,
        int Words,
        int Placed,
        string[] Unplaced
    );
}
