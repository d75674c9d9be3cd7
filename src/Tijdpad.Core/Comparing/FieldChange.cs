namespace Tijdpad.Comparing;

/// <summary>A field with what stood in it and what stands in it now.</summary>
internal sealed record FieldChange(string Field, string Old, string New)
{
    public static IEnumerable<FieldChange> If(string field, string old, string now) =>
        If(old != now, field, old, now);

    /// <summary>For values whose texts may agree though they differ.</summary>
    public static IEnumerable<FieldChange> If(
        bool differs,
        string field,
        string old,
        string? now = null
    ) => differs ? [new(field, old, now ?? old)] : [];

    public PlanChange Of(
        ChangeKind kind,
        ChangeSubject subject,
        string label,
        int? oldPlace,
        int? newPlace
    ) => new(kind, subject, label, oldPlace, newPlace, Field, Old, New);
}
