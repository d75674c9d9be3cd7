using System.Globalization;
using Tijdpad.Activities;
using Tijdpad.Plans;

namespace Tijdpad.Documents.Layout;

/// <summary>
/// Finds the places of the footnotes in the words, which must be asked for in the order of the document:
/// a note is anchored at its first mark.
/// </summary>
internal sealed class NoteAnchors
{
    private readonly Dictionary<string, Footnote> _waiting = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Footnote> _found = new(StringComparer.Ordinal);
    private int _numbered;

    public NoteAnchors(Plan plan)
    {
        foreach (var note in plan.Footnotes.Where(note => note.Mark.Length > 0))
            _waiting.TryAdd(note.Mark, note);
    }

    public IReadOnlyDictionary<string, Footnote> Notes => _found;

    public bool Has(Footnote note) =>
        _found.TryGetValue(note.Mark, out var found) && ReferenceEquals(found, note);

    public ValueList<NoteAnchor> In(string text)
    {
        if (_waiting.Count == 0 || !text.Contains('[', StringComparison.Ordinal))
            return [];
        var found = new List<(int At, Footnote Note)>();
        foreach (var note in _waiting.Values)
        {
            var at = text.IndexOf($"[{note.Mark}]", StringComparison.Ordinal);
            if (at >= 0)
                found.Add((at, note));
        }
        return [.. found.OrderBy(pair => pair.At).Select(pair => Anchor(pair.Note))];
    }

    private NoteAnchor Anchor(Footnote note)
    {
        _waiting.Remove(note.Mark);
        _found[note.Mark] = note;
        var number = (_numbered + 1).ToString(CultureInfo.InvariantCulture);
        if (note.Mark != number)
            return new(note.Mark, false);
        _numbered++;
        return new(note.Mark, true);
    }
}
