namespace Tijdpad.Documents.Tables;

/// <summary>Reads one kind of file. What it cannot read at all it refuses with an <see cref="UnreadableDocumentException"/>.</summary>
public interface IPlanReader
{
    /// <summary>What people call the format; Dutch.</summary>
    string Name { get; }

    /// <summary>The usual extensions, with their dot.</summary>
    ValueList<string> Extensions { get; }

    /// <summary>Whether the content is of this kind, whatever the file is called. Given the whole file: a zip has its list of names at the end.</summary>
    bool Recognises(ReadOnlySpan<byte> file);

    PlanTable Read(ReadOnlyMemory<byte> file);
}
