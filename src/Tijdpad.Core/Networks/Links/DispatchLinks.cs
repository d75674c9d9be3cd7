using Tijdpad.Activities;
using Tijdpad.Rows;

namespace Tijdpad.Networks.Links;

/// <summary>Papers are with a body before it discusses them.</summary>
internal sealed class DispatchLinks : ILinkRule
{
    public IEnumerable<RowLink> Run(ProcessOrder process)
    {
        foreach (var sent in process.Rows.Where(Dispatching.Sends))
        {
            if (sent.Receivers.IsEmpty)
                continue;
            foreach (var link in From(process, sent))
                yield return link;
        }
    }

    // until papers of the same subject go to the same body again
    private static IEnumerable<RowLink> From(ProcessOrder process, PlanRow sent)
    {
        foreach (var later in process.After(sent))
        {
            if (
                Dispatching.Sends(later)
                && later.IsSentTo(sent.Receivers)
                && !process.Steps.Documents.Differ(sent, later)
            )
                yield break;
            if (
                later.IsMeeting
                && MeetingBody.Of(later) is { } body
                && IsFor(sent, body, later)
                && !process.Steps.Documents.Differ(sent, later)
            )
                yield return new(
                    sent,
                    later,
                    LinkBasis.Dispatch,
                    $"{Wording.RowFirst(sent)} verzendt de stukken die {Wording.Row(later)} behandelt."
                )
                {
                    CarriesPapers = true,
                };
        }
    }

    // papers for a council go by way of its committee
    private static bool IsFor(PlanRow sent, Body body, PlanRow meeting) =>
        sent.Receivers.Any(receiver =>
            PlanRow.IsSame(receiver, body)
            || (receiver.Kind == BodyKind.Council && body.Kind == BodyKind.Committee)
        )
        || (
            meeting.Kind == ActivityKind.Decision && sent.IsSentTo(meeting.Activity.Meaning.Bodies)
        );
}
