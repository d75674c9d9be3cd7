using Tijdpad.Activities;

namespace Tijdpad.Documents.Layout;

/// <summary>A column of a written table.</summary>
/// <param name="Role">What it holds.</param>
/// <param name="Source">Its heading in the plan; "" when it has none. Other cells are found by it.</param>
/// <param name="Number">Which column of that role and heading it is, counted from 0.</param>
internal sealed record PlanColumn(ColumnRole Role, string Source, int Number)
{
    /// <summary>What stands above it: a table that is read aloud needs a heading on every column.</summary>
    public string Heading =>
        !string.IsNullOrWhiteSpace(Source)
            ? Source
            : Role switch
            {
                ColumnRole.Date => "Datum",
                ColumnRole.Activity => "Activiteit",
                ColumnRole.Purpose => "Doel & opbrengst",
                ColumnRole.Communication => "Communicatie",
                ColumnRole.Involvement => "In college/raad",
                ColumnRole.Number => "Nr.",
                ColumnRole.Phase => "Fase",
                ColumnRole.Week => "Week",
                _ => "Overig",
            };

    /// <summary>It has a field of its own: other cells are found by their heading.</summary>
    public bool HasField => Role is not (ColumnRole.Other or ColumnRole.Number);
}
