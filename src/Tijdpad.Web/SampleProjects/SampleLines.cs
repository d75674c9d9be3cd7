namespace Tijdpad.Web.SampleProjects;

/// <summary>The tables that come along with the sample planning: cells between tabs, and remarks after a #.</summary>
internal static class SampleLines
{
    public static IEnumerable<string[]> Of(TextReader lines)
    {
        while (lines.ReadLine() is { } text)
        {
            if (text.Length > 0 && text[0] != '#')
                yield return text.Split('\t');
        }
    }
}
