using Tijdpad.Edits;
using Tijdpad.Web.Http;
using Tijdpad.Web.SiteWide;

namespace Tijdpad.Web.ChaseList;

/// <summary>What the page says of what was just sent.</summary>
public sealed record AnswerNews
{
    /// <summary>What it says when all of it was kept.</summary>
    public static News Kept { get; } =
        new News(
            "Bewaard. De projectsecretaris ziet het meteen. U kunt deze pagina sluiten, of nog iets veranderen."
        );

    public AnswerForm? Form { get; init; }

    public ValueList<ReadDate> Read { get; init; } = [];

    public string? NameProblem { get; init; }

    /// <summary>The meaning of some words is shown; sending once more keeps them.</summary>
    public bool AsksBack { get; init; }

    /// <summary>What was sent of the meetings of the council; null when that was not sent.</summary>
    public MeetingsAnswer? Meetings { get; init; }

    public ReadDate? ReadingOf(AskedRow row) =>
        Read.FirstOrDefault(date => date.Typed.Row.Key == row.Key);

    /// <summary>What is wrong with it.</summary>
    public IEnumerable<FormProblem> Problems =>
        (NameProblem is null ? [] : new[] { new FormProblem("naam", NameProblem) }).Concat(
            from date in Read
            let problem = date.Problem
            where problem is not null
            select new FormProblem(
                problem.Field == nameof(SetOccurrence.Remark)
                    ? $"opmerking-{date.Typed.Row.Key}"
                    : FieldOf(date),
                problem.Message
            )
        );

    /// <summary>That somebody else filled in the same in the meantime, and what.</summary>
    /// <param name="now">The rows as they are now.</param>
    public static FormProblem Clash(ReadDate date, ValueList<AskedRow> now) =>
        new(
            FieldOf(date),
            $"Intussen staat er: “{now.FirstOrDefault(row => row.Key == date.Typed.Row.Key)?.Now?.Words}”. Kijk of uw datum nog klopt, en bewaar dan opnieuw."
        );

    private static string FieldOf(ReadDate date) => $"datum-{date.Typed.Row.Key}";
}
