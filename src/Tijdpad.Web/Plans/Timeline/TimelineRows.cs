namespace Tijdpad.Web.Plans.Timeline;

/// <summary>Puts things that lie along a line in as few rows as needed, so that no two in a row touch.</summary>
internal sealed class TimelineRows(double gap)
{
    private readonly List<List<(double Left, double Right)>> _taken = [];

    public int Count => _taken.Count;

    /// <summary>The first row with room from left to right, which it then takes.</summary>
    public int RowFor(double left, double right)
    {
        var row = _taken.FindIndex(others =>
            others.TrueForAll(other => other.Right + gap <= left || other.Left - gap >= right)
        );
        if (row < 0)
        {
            row = _taken.Count;
            _taken.Add([]);
        }
        _taken[row].Add((left, right));
        return row;
    }
}
