using Tijdpad.Plans;

namespace Tijdpad.Documents.Layout;

/// <summary>Writes a plan in one format.</summary>
public interface IPlanWriter
{
    /// <summary>What people choose it by, in Dutch ("Word").</summary>
    string Name { get; }

    /// <summary>The extension of the file, without the dot, which also names the format on the command line.</summary>
    string Extension { get; }

    string MediaType { get; }

    /// <summary>Writes to the stream and leaves it open. The same plan gives the same bytes.</summary>
    void Write(Plan plan, Stream output);
}
