namespace Tijdpad.Activities;

/// <summary>A column of the source table.</summary>
/// <param name="Role">What the column holds.</param>
/// <param name="Words">Its heading as written; "" when it has none.</param>
public sealed record ColumnHeading(ColumnRole Role, string Words);

/// <summary>What a column of a planning holds.</summary>
public enum ColumnRole
{
    /// <summary>Something that Tijdpad has no field for; kept under its heading.</summary>
    Other,
    Date,
    Activity,
    Purpose,
    Communication,
    Involvement,

    /// <summary>A number that the document gives its rows.</summary>
    Number,

    /// <summary>The phase of each row.</summary>
    Phase,

    /// <summary>The week of each row, beside a column with its date.</summary>
    Week,
}
