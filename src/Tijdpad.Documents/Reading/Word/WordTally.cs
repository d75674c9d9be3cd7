using Tijdpad.Documents.Tables;

namespace Tijdpad.Documents.Reading.Word;

/// <summary>What a reader of the text does not see; counted, so that it can be said.</summary>
internal sealed class WordTally
{
    public int Changes { get; set; }

    public int Comments { get; set; }

    public int HiddenWords { get; set; }

    public int Placeholders { get; set; }

    public IEnumerable<ReadNote> Notes()
    {
        if (Changes > 0)
            yield return Note(
                $"Bijgehouden wijzigingen ({Changes}) zijn gelezen alsof ze aanvaard zijn: wat toegevoegd is telt mee, wat verwijderd is niet."
            );
        if (Comments > 0)
            yield return Note($"Opmerkingen in de kantlijn ({Comments}) zijn niet meegelezen.");
        if (HiddenWords > 0)
            yield return Note($"Verborgen tekst ({HiddenWords} woorden) is niet meegelezen.");
        if (Placeholders > 0)
            yield return Note(
                $"Invulvelden die nog niet ingevuld zijn ({Placeholders}) zijn als leeg gelezen."
            );
    }

    internal static ReadNote Note(string made, string words = "") =>
        new(null, null, words, made, 1);
}
