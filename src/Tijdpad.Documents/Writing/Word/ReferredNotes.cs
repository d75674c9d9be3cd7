using Tijdpad.Documents.Layout;

namespace Tijdpad.Documents.Writing.Word;

/// <summary>The footnotes that the body refers to, numbered as they come.</summary>
internal sealed class ReferredNotes(MarkedDocument document)
{
    private readonly List<Entry> _entries = [];

    /// <summary>A note of which the words may have changed while its place did not.</summary>
    public readonly record struct Entry(int Id, NoteAnchor Anchor, string Old, string New);

    public IReadOnlyList<Entry> Entries => _entries;

    public int Refer(NoteAnchor anchor, Mark mark)
    {
        var old = document.Before.Anchored.GetValueOrDefault(anchor.Mark)?.Text ?? "";
        var now = document.Now.Anchored.GetValueOrDefault(anchor.Mark)?.Text ?? "";
        // A note that comes or goes as a whole has one text: that of its own side.
        // Ids 0 and 1 are those of the separators.
        var entry = new Entry(
            _entries.Count + 2,
            anchor,
            mark == Mark.Inserted ? now : old,
            mark == Mark.Deleted ? old : now
        );
        _entries.Add(entry);
        return entry.Id;
    }
}
