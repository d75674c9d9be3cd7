using System.Globalization;
using System.Text;

namespace Tijdpad.Web.Forecasts;

/// <summary>
/// Where each revision stands along the width of a chart: on the line of days, or one step apart when all were made
/// within a week. The charts of one page share it, so that what is above each other was at one moment.
/// </summary>
/// <param name="Past">The oldest first; at least two.</param>
internal sealed record CourseAxis(ValueList<PastRevision> Past)
{
    // room for the words of the scale before the first, and for the last to be seen after it
    private const double Left = 10;
    private const double Width = 86;
    private const string ToTheEdge = "H1000";

    private DateOnly First => Past[0].Chance.Day;

    private int Days => Past[^1].Chance.Day.DayNumber - First.DayNumber;

    public bool IsOfDays => Days >= 7;

    /// <summary>Where the revision at a place in the list stands, in percents of the width.</summary>
    public double At(int place) =>
        IsOfDays
            ? Left + Width * (Past[place].Chance.Day.DayNumber - First.DayNumber) / Days
            : Left + Width * place / (Past.Count - 1);

    /// <summary>A line that keeps its height until the next revision and after the last, in a box of 1000 wide.</summary>
    /// <param name="heights">Of each revision, in the units of the box.</param>
    public string Steps(IEnumerable<double> heights)
    {
        var path = new StringBuilder();
        foreach (var (place, height) in heights.Index())
            Add(path, path.Length == 0 ? 'M' : 'H', place, path.Length == 0 ? ',' : 'V', height);
        return path.Append(ToTheEdge).ToString();
    }

    /// <summary>The outline of the surface between two such lines, as the path of an SVG.</summary>
    public string Between(ValueList<double> upper, ValueList<double> lower)
    {
        var path = new StringBuilder(Steps(upper));
        for (var place = lower.Count - 1; place >= 0; place--)
        {
            // back: first down to the height that held until here, then to the left
            path.Append(CultureInfo.InvariantCulture, $"V{lower[place]:0.##}");
            path.Append(CultureInfo.InvariantCulture, $"H{10 * At(place):0.#}");
            if (place > 0)
                path.Append(CultureInfo.InvariantCulture, $"V{lower[place - 1]:0.##}");
        }
        return path.Append('Z').ToString();
    }

    private void Add(StringBuilder path, char to, int place, char up, double height)
    {
        path.Append(to);
        path.Append(CultureInfo.InvariantCulture, $"{10 * At(place):0.#}");
        path.Append(up);
        path.Append(CultureInfo.InvariantCulture, $"{height:0.##}");
    }
}
