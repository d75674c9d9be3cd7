namespace Tijdpad.Dutch;

/// <summary>How a sentence begins and ends.</summary>
public static class Sentence
{
    /// <summary>"De raad": at the head of a sentence.</summary>
    public static string Capital(string text) =>
        text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>"rij 34": what began a sentence, within another.</summary>
    public static string Within(string text) =>
        text.Length == 0 ? text : char.ToLowerInvariant(text[0]) + text[1..];

    /// <summary>With a full stop, unless it ends in a mark already.</summary>
    public static string Stop(string text) =>
        text.TrimEnd('”', '’', '"', ')', ' ') is [.., '.' or '?' or '!' or '…'] ? text : text + ".";
}
