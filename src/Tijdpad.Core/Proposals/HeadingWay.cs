namespace Tijdpad.Proposals;

/// <summary>What becomes of a heading by weeks under which a moved row does not fall.</summary>
internal enum HeadingWay
{
    /// <summary>The heading stays, and the row gets a new heading for its week.</summary>
    Added,

    /// <summary>The heading is renamed to the weeks of its rows.</summary>
    Renamed,
}
