namespace Tijdpad.Documents.Layout;

/// <summary>Whether a part was there before and is there now.</summary>
internal enum Mark
{
    Same,
    Inserted,
    Deleted,
}
