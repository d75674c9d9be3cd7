using Tijdpad.Activities;

namespace Tijdpad.Rows;

/// <summary>A document as one row uses it; its family is the document, whatever name the row gives it.</summary>
internal sealed record DocumentRow(PlanRow Row, DocumentUse Use, string Family)
{
    /// <summary>The version as numbers, so that 0.10 comes after 0.9; null when the row gives none.</summary>
    public VersionNumber? Version { get; } = VersionNumber.Read(Use.Version);
}
