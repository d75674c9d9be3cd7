namespace Tijdpad.Web.Plans;

/// <summary>Puts things that lie along a line in as few rows as needed, so that no two in a row touch.</summary>
internal sealed class TimelineRows(double gap)
{
    private readonly List<double> _ends = [];

    public int Count => _ends.Count;

    /// <summary>The first row with room from left to right. Ask from left to right for the fewest rows.</summary>
    public int RowFor(double left, double right)
    {
        var row = _ends.FindIndex(end => end + gap <= left);
        if (row < 0)
        {
            row = _ends.Count;
            _ends.Add(0);
        }
        _ends[row] = right;
        return row;
    }
}
