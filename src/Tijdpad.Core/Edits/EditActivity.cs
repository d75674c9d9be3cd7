using Tijdpad.Activities;
using Tijdpad.Dates;

namespace Tijdpad.Edits;

/// <summary>
/// Several fields of one row at once, as the form of the row has them. What is null is not touched, nor is what stays
/// the same, so that edits of others to those fields stand.
/// </summary>
public sealed record EditActivity(string ActivityId) : ActivityEdit(ActivityId)
{
    /// <summary>In words.</summary>
    public string? Date { get; init; }

    public Firmness? Firmness { get; init; }

    public string? Title { get; init; }

    /// <summary>As <see cref="TypedItems"/> has it.</summary>
    public string? Purpose { get; init; }

    /// <summary>As <see cref="TypedItems"/> has it.</summary>
    public string? Communication { get; init; }

    public string? Involvement { get; init; }

    /// <summary>"" takes the row out of every phase.</summary>
    public string? PhaseId { get; init; }

    /// <summary>"" takes the row from under every heading.</summary>
    public string? WeekHeadingId { get; init; }

    public ValueList<OtherCell>? Other { get; init; }

    public ActivityKind? Kind { get; init; }

    public bool? IsOptional { get; init; }

    public bool? IsPerMunicipality { get; init; }

    public bool? IsPublic { get; init; }

    public ValueList<Body>? Bodies { get; init; }

    public ValueList<string>? Municipalities { get; init; }

    public ValueList<DocumentUse>? Documents { get; init; }

    public ValueList<Message>? Messages { get; init; }

    internal override IEnumerable<FieldEdit> Parts =>
        new FieldEdit?[]
        {
            Date is null ? null : new SetDate(ActivityId, Date),
            Firmness is { } firmness ? new SetFirmness(ActivityId, firmness) : null,
            Title is null ? null : new SetTitle(ActivityId, Title),
            Purpose is null ? null : new SetPurpose(ActivityId, Purpose),
            Communication is null ? null : new SetCommunication(ActivityId, Communication),
            Involvement is null ? null : new SetInvolvement(ActivityId, Involvement),
            PhaseId is null ? null : new SetPhase(ActivityId, OrNull(PhaseId)),
            WeekHeadingId is null ? null : new SetWeekHeading(ActivityId, OrNull(WeekHeadingId)),
            Kind is { } kind ? new SetKind(ActivityId, kind) : null,
            IsOptional is { } optional ? new SetOptional(ActivityId, optional) : null,
            IsPerMunicipality is { } per ? new SetPerMunicipality(ActivityId, per) : null,
            IsPublic is { } open ? new SetPublic(ActivityId, open) : null,
            Bodies is null ? null : new SetBodies(ActivityId, Bodies),
            Municipalities is null ? null : new SetMunicipalities(ActivityId, Municipalities),
            Documents is null ? null : new SetDocuments(ActivityId, Documents),
            Messages is null ? null : new SetMessages(ActivityId, Messages),
        }
            .OfType<FieldEdit>()
            .Concat(Cells());

    // cells with one heading are the first, the second, … of it; the last first, so that taking one away moves no other
    private IEnumerable<FieldEdit> Cells() =>
        (Other ?? [])
            .GroupBy(cell => cell.Heading, StringComparer.Ordinal)
            .SelectMany(group => group.Index().Reverse())
            .Select(cell => new SetOtherCell(
                ActivityId,
                cell.Item.Heading,
                cell.Item.Words,
                cell.Index
            ));

    private static string? OrNull(string id) => id.Length == 0 ? null : id;
}
