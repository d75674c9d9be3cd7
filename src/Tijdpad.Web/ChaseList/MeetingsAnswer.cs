using Tijdpad.Activities;
using Tijdpad.Edits;
using Tijdpad.Plans;
using Tijdpad.Rhythms;
using Tijdpad.Web.Http;

namespace Tijdpad.Web.ChaseList;

/// <summary>What was typed of the meetings of a council, as it was understood.</summary>
/// <param name="Name">Who fills it in; "" when that is known already.</param>
/// <param name="Edit">What was typed.</param>
/// <param name="Preview">What was made of it.</param>
/// <param name="NameProblem">Why the name is not right; null when it is.</param>
public sealed record MeetingsAnswer(
    string Name,
    SetCalendar Edit,
    CalendarPreview Preview,
    string? NameProblem
)
{
    public const string Clash =
        "Iemand anders heeft intussen iets anders opgegeven. Kijk of het nog klopt, en bewaar dan opnieuw.";

    /// <summary>What was shown before, so that it need not be shown again.</summary>
    public string Seen { get; init; } = "";

    public bool IsRight => NameProblem is null && Preview.Problems.IsEmpty;

    /// <summary>What the sender is to read before the answer is kept, in Dutch; "" when there is nothing.</summary>
    public string ToSee =>
        string.Join(
            " | ",
            Preview.Notes.Concat(
                Preview.Others.Select(other =>
                    $"De tekst noemt ook {other.Name}: {other.Rhythm}. Dat wordt hier niet bewaard."
                )
            )
        );

    public bool MustBeSeen => IsRight && ToSee.Length > 0 && Seen != ToSee;

    /// <summary>What is wrong with it.</summary>
    public IEnumerable<FormProblem> Problems =>
        (NameProblem is null ? [] : new[] { new FormProblem("naam", NameProblem) }).Concat(
            Preview.Problems.Select(problem => new FormProblem(problem.Field, problem.Message))
        );

    public static MeetingsAnswer Of(
        IFormCollection form,
        Plan plan,
        AnswerDoor door,
        EditContext context
    )
    {
        var name = TypedLine.Of(form["naam"]);
        var edit = Known(plan, door.Municipality) with
        {
            Rhythm = form["ritme"].ToString(),
            Start = form["start"].ToString(),
            LeadTime = form["aanlevertermijn"].ToString(),
            Source = $"opgave van {door.Municipality}",
        };
        return new(
            name,
            edit,
            edit.Preview(plan, context),
            door.AsksName && name.Length == 0
                ? "Vul uw naam in, zodat te zien is van wie de data komen."
                : null
        )
        {
            Seen = form["gezien"].ToString(),
        };
    }

    /// <summary>What is known of the council now, as a form shows it.</summary>
    public static SetCalendar Known(Plan plan, string municipality)
    {
        var key = BodyCalendar.KeyOf(BodyKind.Council, "raad", municipality);
        return plan.Timing.Calendars.FirstOrDefault(one => one.Key == key) is { } known
            ? SetCalendar.Of(known)
            : new(BodyKind.Council, "raad", municipality);
    }
}
