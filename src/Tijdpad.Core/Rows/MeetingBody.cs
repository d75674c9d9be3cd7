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
    public static Body? Of(Step step)
    {
        if (!step.IsMeeting || IsDeadlineForSending(step))
            return null;
        var receivers = step.Receivers;
        foreach (var body in step.Activity.Meaning.Bodies)
        {
            if (Meets(body.Kind) && !receivers.Contains(body))
                return IsOfEach(body.Kind) && IsOneRoom(step) ? Together : body;
        }
        return step.Kind == ActivityKind.Decision && step.Activity.Meaning.Bodies.IsEmpty
            ? Council
            : null;
    }

    /// <summary>Does it meet in each municipality by itself?</summary>
    public static bool IsOfEach(BodyKind kind) =>
        kind is BodyKind.College or BodyKind.Council or BodyKind.Committee;

    // "uiterlijk 30 april naar de raden" is a deadline for the sender, no meeting of councils
    private static bool IsDeadlineForSending(Step step) =>
        step.Activity.Date.Kind == DateKind.By
        && step.Kind != ActivityKind.Decision
        && step.Activity.Title.Contains("naar de ", StringComparison.OrdinalIgnoreCase);

    // a decision is always each council's own
    private static bool IsOneRoom(Step step) =>
        step.Kind == ActivityKind.Meeting
        && !step.Activity.Meaning.IsPerMunicipality
        && Array.Exists(
            OneRoom,
            word => $"{step.Activity.Title} ".Contains(word, StringComparison.OrdinalIgnoreCase)
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
