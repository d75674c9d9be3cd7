using Tijdpad.Activities;
using Tijdpad.Documents.Tables;

namespace Tijdpad.Documents.Reading.Text;

/// <summary>The columns of a copied table, in order; the first is the date, which often has no heading.</summary>
internal sealed class CellColumns
{
    private readonly string[] _headings;
    private readonly ColumnRole[] _roles;

    private CellColumns(string[] headings, ColumnRole[] roles) =>
        (_headings, _roles) = (headings, roles);

    public int Count => _roles.Length;

    public static CellColumns Of(IReadOnlyList<string> headings)
    {
        var roles = headings.Select(heading => ColumnHeadings.RolesOf(heading)[0]).ToList();
        return roles[0] is ColumnRole.Date or ColumnRole.Week
            ? new CellColumns([.. headings], [ColumnRole.Date, .. roles.Skip(1)])
            : new CellColumns(["", .. headings], [ColumnRole.Date, .. roles]);
    }

    public ColumnRole RoleOf(int column) => _roles[column];

    /// <summary>The column with this role; -1 when there is none.</summary>
    public int Of(ColumnRole role) => Array.IndexOf(_roles, role);

    public SourceRow HeaderRow() =>
        new(
            1,
            1,
            _headings
                .Select(
                    (heading, column) =>
                        new SourceCell(
                            column,
                            1,
                            heading.Length == 0 ? [] : [new SourceItem(heading)]
                        )
                )
                .ToValueList(),
            IsHeader: true
        );
}
