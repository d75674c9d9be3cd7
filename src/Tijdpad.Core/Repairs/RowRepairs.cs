using Tijdpad.Activities;
using Tijdpad.Edits;
using Tijdpad.Rows;

namespace Tijdpad.Repairs;

/// <summary>Ways out of what is wrong with the place of a row, or with a row as a whole.</summary>
internal static class RowRepairs
{
    /// <summary>Moves the row behind the last row of its phase that is not later.</summary>
    public static IEnumerable<Repair> OutOfOrder(RepairPlace place)
    {
        if (place.Subject is not { Earliest: { } day } step)
            return [];
        var phase = step.Activity.PhaseId;
        var track = place
            .Steps.All.Where(other =>
                other.Row != step.Row && other.Activity.PhaseId == phase && other.HasOwnDate()
            )
            .ToList();
        var after = track.FindLast(other => other.Earliest <= day);
        var before = track.Find(other => other.Earliest > day);
        return new[]
        {
            after is null ? null : WithHeading(place, step, after, Behind(step, after)),
            before is null || Before(place, step, before) is not { } repair
                ? null
                : WithHeading(place, step, before, repair),
        }.OfType<Repair>();
    }

    /// <summary>Takes away a row that only sends the same papers once more.</summary>
    public static IEnumerable<Repair> SentTwice(RepairPlace place) =>
        place
            .Rows.TakeLast(1)
            .Where(step => step.Kind == ActivityKind.Dispatch)
            .Select(step => new Repair(
                $"Verwijder rij {step.Row} ({Wording.Quote(step.Activity)})",
                new RemoveActivity(step.Activity.Id)
            ));

    private static Repair Behind(Step step, Step other) =>
        new(
            $"Zet rij {step.Row} na rij {other.Row}",
            [
                new MoveActivity(step.Activity.Id, other.Activity.Id),
                new SetPhase(step.Activity.Id, step.Activity.PhaseId),
            ]
        );

    private static Repair? Before(RepairPlace place, Step step, Step other)
    {
        var above = other.Row > 1 ? place.Steps.All[other.Row - 2].Activity.Id : null;
        return above == step.Activity.Id
            ? null
            : new(
                $"Zet rij {step.Row} vóór rij {other.Row}",
                [
                    new MoveActivity(step.Activity.Id, above),
                    new SetPhase(step.Activity.Id, step.Activity.PhaseId),
                ]
            );
    }

    // where it comes, the heading may be of other weeks
    private static Repair WithHeading(RepairPlace place, Step step, Step neighbour, Repair repair)
    {
        bool Holds(HeadingRows one) => one.First <= step.Earliest && one.Last >= step.Latest;
        var there = place.Headings.FirstOrDefault(one =>
            one.Heading.Id == neighbour.Activity.WeekHeadingId
        );
        var better = place.Headings.FirstOrDefault(one => !one.Span.IsUnknown && Holds(one));
        return there is null || Holds(there) || better is null
            ? repair
            : new(
                $"{repair.Label}, onder {Wording.Quote(better.Heading.Words)}",
                repair.Edits.Add(new SetWeekHeading(step.Activity.Id, better.Heading.Id))
            );
    }
}
