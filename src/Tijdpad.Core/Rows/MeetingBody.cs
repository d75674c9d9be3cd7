using Tijdpad.Activities;
using Tijdpad.Dates;

namespace Tijdpad.Rows;

/// <summary>Which of the bodies that a row names has to meet for it.</summary>
internal static class MeetingBody
{
    private static readonly Body Council = new(BodyKind.Council, "raad");

    private static readonly Body Together = new(BodyKind.Joint, "gezamenlijke bijeenkomst");

    // several colleges or councils in one room
    private static readonly string[] OneRoom =
    [
        "conferentie",
        "gezamenlijk",
        "samen ",
        "samen)",
        "regionale bijeenkomst",
        "radenbijeenkomst",
        "radendag",
    ];

    /// <summary>Null when nobody has to: papers are made, sent, published; residents and the press do not meet in a rhythm.</summary>
    public static Body? Of(PlanRow row)
    {
        if (!row.IsMeeting || IsDeadlineForSending(row))
            return null;
        var receivers = row.Receivers;
        foreach (var body in row.Activity.Meaning.Bodies)
        {
            if (Meets(body.Kind) && !receivers.Contains(body))
                return IsOfEach(body.Kind) && IsOneRoom(row) ? Together : body;
        }
        return row.Kind == ActivityKind.Decision && row.Activity.Meaning.Bodies.IsEmpty
            ? Council
            : null;
    }

    /// <summary>Does it meet in each municipality by itself?</summary>
    public static bool IsOfEach(BodyKind kind) =>
        kind is BodyKind.College or BodyKind.Council or BodyKind.Committee;

    // "uiterlijk 30 april naar de raden" is a deadline for the sender, no meeting of councils
    private static bool IsDeadlineForSending(PlanRow row) =>
        row.Activity.Date.Kind == DateKind.By
        && row.Kind != ActivityKind.Decision
        && row.Activity.Title.Contains("naar de ", StringComparison.OrdinalIgnoreCase);

    // a decision is always each council's own
    private static bool IsOneRoom(PlanRow row) =>
        row.Kind == ActivityKind.Meeting
        && !row.Activity.Meaning.IsPerMunicipality
        && Array.Exists(
            OneRoom,
            word => $"{row.Activity.Title} ".Contains(word, StringComparison.OrdinalIgnoreCase)
        );

    private static bool Meets(BodyKind kind) =>
        kind
            is not (
                BodyKind.Other
                or BodyKind.Panel
                or BodyKind.Press
                or BodyKind.Residents
                or BodyKind.ProjectTeam
            );
}
