using Tijdpad.Activities;
using Tijdpad.Rows;

namespace Tijdpad.Networks.Links;

/// <summary>A committee prepares its council; a college that sends something on has discussed it first.</summary>
internal sealed class RouteLinks : ILinkRule
{
    public IEnumerable<RowLink> Run(ProcessOrder process)
    {
        foreach (var row in process.Main)
        {
            var body = MeetingBody.Of(row);
            if (body?.Kind == BodyKind.Committee && Council(process, row) is { } council)
                yield return new(
                    row,
                    council,
                    LinkBasis.Route,
                    $"{Wording.RowFirst(row)} bereidt {Wording.Row(council)} voor: eerst de commissie, dan de raad."
                )
                {
                    Lag = 1,
                };
            if (body?.Kind == BodyKind.College && Forwarding(process, row) is { } sent)
                yield return new(
                    row,
                    sent,
                    LinkBasis.Route,
                    $"{Wording.RowFirst(row)} is de behandeling in het college; {Wording.Row(sent)} stuurt het daarna door naar de raad."
                );
        }
    }

    private static PlanRow? Council(ProcessOrder process, PlanRow committee) =>
        process
            .After(committee)
            .FirstOrDefault(row =>
                row.IsMeeting
                && MeetingBody.Of(row) is { Kind: BodyKind.Council } council
                && Fits(MeetingBody.Of(committee)!, council)
                && !process.Steps.Documents.Differ(committee, row)
            );

    private static bool Fits(Body one, Body other) =>
        one.Municipality is null
        || other.Municipality is null
        || one.Municipality == other.Municipality;

    // the next row that sends to councils, unless a college discusses it once more before that
    private static PlanRow? Forwarding(ProcessOrder process, PlanRow college) =>
        process
            .After(college)
            .TakeWhile(row => !IsCollegeAgain(row, college))
            .FirstOrDefault(row =>
                row.Kind == ActivityKind.Dispatch
                && row.Receivers.Any(body => body.Kind == BodyKind.Council)
                && !process.Steps.Documents.Differ(college, row)
            );

    private static bool IsCollegeAgain(PlanRow row, PlanRow college) =>
        row.Day != college.Day && MeetingBody.Of(row)?.Kind == BodyKind.College;
}
