using Tijdpad.Activities;
using Tijdpad.Rows;

namespace Tijdpad.Networks.Links;

/// <summary>What councils say comes together in the joint group that works it into the proposal.</summary>
internal sealed class InputLinks : ILinkRule
{
    public IEnumerable<RowLink> Run(ProcessOrder process)
    {
        foreach (var row in process.Main)
        {
            if (row.Kind == ActivityKind.Decision || !GivesInput(row))
                continue;
            var joint = process.After(row).FirstOrDefault(step => WorksItIn(process, step));
            if (joint is not null)
                yield return new(
                    row,
                    joint,
                    LinkBasis.Input,
                    $"{Wording.RowFirst(joint)} verwerkt wat {Wording.Row(row)} oplevert."
                );
        }
    }

    private static bool GivesInput(PlanRow row) =>
        row.Kind == ActivityKind.Opinion
        || MeetingBody.Of(row)?.Kind is BodyKind.Council or BodyKind.Committee;

    private static bool WorksItIn(ProcessOrder process, PlanRow row) =>
        process.IsMain(row)
        && (
            row.Kind == ActivityKind.Drafting
            || MeetingBody.Of(row)?.Kind
                is BodyKind.SteeringGroup
                    or BodyKind.SoundingBoard
                    or BodyKind.Joint
        );
}
