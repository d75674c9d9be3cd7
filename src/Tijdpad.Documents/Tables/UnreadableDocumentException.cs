namespace Tijdpad.Documents.Tables;

/// <summary>A document that cannot be read at all. The message is one Dutch sentence for the user: what is wrong and what to do.</summary>
public sealed class UnreadableDocumentException : Exception
{
    public UnreadableDocumentException(string message)
        : base(message) { }

    public UnreadableDocumentException(string message, Exception inner)
        : base(message, inner) { }
}
