using Tijdpad.Comparing;
using Tijdpad.Dutch;
using Tijdpad.Plans;

namespace Tijdpad.Edits;

/// <summary>Says that a row waits for another, rather should, or does not though the plan seems to say so.</summary>
/// <param name="FromId">The row that comes first.</param>
/// <param name="ToId">The row that waits.</param>
/// <param name="Kind">How strong it is.</param>
/// <param name="Lag">How long after, at least, in <paramref name="Unit"/>.</param>
/// <param name="Unit">What the lag counts.</param>
/// <param name="Remark">Why; may be "".</param>
public sealed record SetDependency(
    string FromId,
    string ToId,
    DependencyKind Kind = DependencyKind.Must,
    int Lag = 0,
    LagUnit Unit = LagUnit.Days,
    string Remark = ""
) : PlanEdit
{
    public override EditResult ApplyTo(Plan plan, EditContext context)
    {
        var now = new Dependency(FromId, ToId, Kind, Lag, Unit, TextCleaner.Of(Remark));
        if (Problem(plan, now) is { } problem)
            return EditResult.Refused(problem);
        var list = plan.Timing.Dependencies;
        var at = EditedRows.Find(list, one => one.Key, now.Key);
        if (at is { } place && list[place] == now)
            return EditResult.Unchanged(plan);
        var next = plan.WithTiming(
            plan.Timing with
            {
                Dependencies = at is { } index ? list.SetItem(index, now) : list.Add(now),
            }
        );
        return EditResult.Applied(next, $"Afhankelijkheid: {TimingSentences.Of(now, next)}");
    }

    private static EditProblem? Problem(Plan plan, Dependency now) =>
        EditedRows.Find(plan, now.FromId) is null ? new(nameof(FromId), Gone)
        : EditedRows.Find(plan, now.ToId) is null ? new(nameof(ToId), Gone)
        : now.FromId == now.ToId
            ? new(nameof(ToId), "Een rij kan niet op zichzelf wachten. Kies twee rijen.")
        : now.Lag is < 0 or > Dependency.MostLag
            ? new(nameof(Lag), $"Vul een getal in van 0 t/m {Dependency.MostLag}.")
        : Typed.TooLong(nameof(Remark), now.Remark, Typed.Short)
            ?? (
                EditedRows.Find(plan.Timing.Dependencies, one => one.Key, now.Key) is null
                    ? Typed.TooMany(
                        "afhankelijkheden",
                        plan.Timing.Dependencies.Count,
                        Typed.Activities
                    )
                    : null
            );

    private const string Gone = "Deze rij bestaat niet meer. Kies een andere.";
}
