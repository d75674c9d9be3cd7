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
        if (place.Subject is not { Earliest: { } day } row)
            return [];
        var phase = row.Activity.PhaseId;
        var track = place
            .Steps.All.Where(other =>
                other.Number != row.Number && other.Activity.PhaseId == phase && other.HasOwnDate()
            )
            .ToList();
        var after = track.FindLast(other => other.Earliest <= day);
        var before = track.Find(other => other.Earliest > day);
        return new[]
        {
            after is null ? null : WithHeading(place, row, after, Behind(row, after)),
            before is null || Before(place, row, before) is not { } repair
                ? null
                : WithHeading(place, row, before, repair),
        }.OfType<Repair>();
    }

    /// <summary>Takes away a row that only sends the same papers once more.</summary>
    public static IEnumerable<Repair> SentTwice(RepairPlace place) =>
        place
            .Rows.TakeLast(1)
            .Where(row => row.Kind == ActivityKind.Dispatch)
            .Select(row => new Repair(
                $"Verwijder rij {row.Number} ({Wording.Quote(row.Activity)})",
                new RemoveActivity(row.Activity.Id)
            ));

    private static Repair Behind(PlanRow row, PlanRow other) =>
        new(
            $"Zet rij {row.Number} na rij {other.Number}",
            [
                new MoveActivity(row.Activity.Id, other.Activity.Id),
                new SetPhase(row.Activity.Id, row.Activity.PhaseId),
            ]
        );

    private static Repair? Before(RepairPlace place, PlanRow row, PlanRow other)
    {
        var above = other.Number > 1 ? place.Steps.All[other.Number - 2].Activity.Id : null;
        return above == row.Activity.Id
            ? null
            : new(
                $"Zet rij {row.Number} vóór rij {other.Number}",
                [
                    new MoveActivity(row.Activity.Id, above),
                    new SetPhase(row.Activity.Id, row.Activity.PhaseId),
                ]
            );
    }

    // where it comes, the heading may be of other weeks
    private static Repair WithHeading(
        RepairPlace place,
        PlanRow row,
        PlanRow neighbour,
        Repair repair
    )
    {
        bool Holds(HeadingRows one) => one.First <= row.Earliest && one.Last >= row.Latest;
        var there = place.Headings.FirstOrDefault(one =>
            one.Heading.Id == neighbour.Activity.WeekHeadingId
        );
        var better = place.Headings.FirstOrDefault(one => !one.Span.IsUnknown && Holds(one));
        return there is null || Holds(there) || better is null
            ? repair
            : new(
                $"{repair.Label}, onder {Wording.Quote(better.Heading.Words)}",
                repair.Edits.Add(new SetWeekHeading(row.Activity.Id, better.Heading.Id))
            );
    }
}
