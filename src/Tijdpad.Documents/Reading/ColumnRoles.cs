using Tijdpad.Activities;
using Tijdpad.Documents.Tables;

namespace Tijdpad.Documents.Reading;

/// <summary>Gives each column of a table its role, by its heading and by what stands in it.</summary>
internal sealed class ColumnRoles
{
    private static readonly ColumnRole[] ByHeading =
    [
        ColumnRole.Number,
        ColumnRole.Week,
        ColumnRole.Purpose,
        ColumnRole.Communication,
        ColumnRole.Involvement,
    ];

    private readonly string[] _headings;
    private readonly ColumnContent[] _contents;
    private readonly ColumnRole[] _roles;
    private readonly SortedSet<int> _free;

    private ColumnRoles(string[] headings, ColumnContent[] contents)
    {
        _headings = headings;
        _contents = contents;
        _roles = new ColumnRole[headings.Length];
        _free = [.. Enumerable.Range(0, headings.Length)];
    }

    public static ColumnRole[] Assign(string[] headings, ColumnContent[] contents)
    {
        var roles = new ColumnRoles(headings, contents);
        roles.Give(ColumnRole.Date, roles.DateScore);
        foreach (var role in ByHeading)
            roles.Give(role, column => roles.Says(column, role) ? 1 : 0);
        if (!roles.Given(ColumnRole.Involvement))
            roles.Give(ColumnRole.Involvement, roles.MarkScore);
        roles.GiveActivity();
        return roles._roles;
    }

    private void GiveActivity()
    {
        Give(ColumnRole.Activity, NamedActivityScore);
        Give(
            Given(ColumnRole.Activity) ? ColumnRole.Phase : ColumnRole.Activity,
            column => Says(column, ColumnRole.Phase) ? 1 : 0
        );
        if (!Given(ColumnRole.Activity))
            Give(ColumnRole.Activity, UnnamedActivityScore);
    }

    // the best of the free columns gets the role, the leftmost when they are equal; nothing scores, nobody gets it
    private void Give(ColumnRole role, Func<int, double> score)
    {
        if (_free.Count == 0)
            return;
        var best = _free.MaxBy(score);
        if (score(best) <= 0)
            return;
        _roles[best] = role;
        _free.Remove(best);
    }

    private bool Given(ColumnRole role) => Array.IndexOf(_roles, role) >= 0;

    private bool Says(int column, ColumnRole role) =>
        ColumnHeadings.RolesOf(_headings[column]).Contains(role);

    private double DateScore(int column)
    {
        var roles = ColumnHeadings.RolesOf(_headings[column]);
        var content = _contents[column];
        var only = roles is [ColumnRole.Date];
        if (content.Filled == 0)
            return only ? 0.1 : 0;
        if (content.DateShare < (only ? 0.2 : 0.5))
            return 0;
        return content.DateShare * 0.5 + HeadingWeight(roles);
    }

    // a heading that is surely another thing ("Duur", "Datum raad") loses from one that says nothing
    private static double HeadingWeight(IReadOnlyList<ColumnRole> roles) =>
        roles switch
        {
            [ColumnRole.Date] => 1.0,
            [ColumnRole.Week, ..] => 0.3,
            [ColumnRole.Date, ..] => 0.6,
            [] => 0.4,
            _ => 0.1,
        };

    private double MarkScore(int column) =>
        _headings[column].Length == 0 && _contents[column].MarkShare >= 0.6 ? 1 : 0;

    // of "Actie" (who) and "Wat" (what), the longer texts say what is done
    private double NamedActivityScore(int column) =>
        Says(column, ColumnRole.Activity) && !Says(column, ColumnRole.Phase)
            ? 1 + _contents[column].Length
            : 0;

    // without headings: the first column of text beside the dates, unless a later one says clearly more
    private double UnnamedActivityScore(int column)
    {
        var content = _contents[column];
        if (content.Filled == 0 || content.MarkShare >= 0.6)
            return 0;
        if (Says(column, ColumnRole.Other))
            return 0.01 * content.Share;
        var length = _headings[column].Length > 0 ? Math.Min(content.Length, 40) : 40;
        return content.Share * (1.01 - content.DateShare) * length;
    }
}
