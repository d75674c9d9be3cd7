namespace Tijdpad.Proposals;

/// <summary>What becomes of a heading by weeks under which a moved row does not fall.</summary>
internal enum HeadingWay
{
    /// <summary>It stays; the row gets a heading of its own week.</summary>
    Added,

    /// <summary>It names the weeks of its rows.</summary>
    Renamed,
}
