using System.Text;

namespace Tijdpad.Dutch;

/// <summary>
/// The normalisation forms of Unicode for any text whatever: halves of surrogate pairs become U+FFFD and U+FFFE is left
/// out, on both of which the framework throws. Nothing else asks it.
/// </summary>
public static class TextForms
{
    public static string Of(string text, NormalizationForm form)
    {
        var whole = WellFormed(text);
#pragma warning disable RS0030 // the one place
        return whole.IsNormalized(form) ? whole : whole.Normalize(form);
#pragma warning restore RS0030
    }

    private static string WellFormed(string text)
    {
        if (text.AsSpan().IndexOfAnyInRange('\ud800', '\udfff') >= 0)
            text = string.Concat(text.EnumerateRunes().Select(rune => rune.ToString()));
        return text.Replace("\ufffe", "", StringComparison.Ordinal);
    }
}
