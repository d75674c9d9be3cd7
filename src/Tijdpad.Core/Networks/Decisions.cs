using Tijdpad.Activities;
using Tijdpad.Networks.Links;
using Tijdpad.Rows;

namespace Tijdpad.Networks;

/// <summary>Finds the rows in which the councils take the joint decision of the plan.</summary>
/// <remarks>
/// The last row in which councils decide; rows of single municipalities behind one another that decide count together.
/// Without a decision of a council: the last decision of anybody; without any: the last meeting of councils.
/// </remarks>
internal static class Decisions
{
    public static HashSet<int> Of(ProcessOrder process)
    {
        var rows = process.Main;
        var last =
            LastGroup(rows, row => row.Kind == ActivityKind.Decision && IsOfCouncil(row))
            ?? LastGroup(rows, row => row.Kind == ActivityKind.Decision)
            ?? LastGroup(rows, row => row.IsMeeting && IsOfCouncil(row));
        return last ?? [];
    }

    private static bool IsOfCouncil(PlanRow row) =>
        MeetingBody.Of(row) is { Kind: BodyKind.Council };

    private static HashSet<int>? LastGroup(PlanRow[] rows, Func<PlanRow, bool> decides)
    {
        var at = Array.FindLastIndex(rows, row => decides(row));
        if (at < 0)
            return null;
        var found = new HashSet<int> { rows[at].Number };
        var municipalities = MunicipalitiesOf(rows[at]);
        // a municipality that decides once more began another decision
        for (at--; at >= 0 && municipalities.Count > 0 && decides(rows[at]); at--)
        {
            var more = MunicipalitiesOf(rows[at]);
            if (more.Count == 0 || more.Exists(municipalities.Contains))
                break;
            municipalities.AddRange(more);
            found.Add(rows[at].Number);
        }
        return found;
    }

    private static List<string> MunicipalitiesOf(PlanRow row) =>
        row
            .Activity.Meaning.Bodies.Select(body => body.Municipality)
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .ToList();
}
