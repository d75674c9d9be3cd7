namespace Tijdpad.Web.ChaseList;

/// <summary>What the page says of what was just sent.</summary>
public sealed record AnswerNews
{
    public AnswerForm? Form { get; init; }

    public ValueList<ReadDate> Read { get; init; } = [];

    public ValueList<ReadDate> Clashed { get; init; } = [];

    public string? NameProblem { get; init; }

    /// <summary>The meaning of some words is shown; sending once more keeps them.</summary>
    public bool AsksBack { get; init; }

    public bool IsKept { get; init; }

    /// <summary>What was sent of the meetings of the council; null when that was not sent.</summary>
    public MeetingsAnswer? Meetings { get; init; }

    public ReadDate? ReadingOf(AskedRow row) =>
        Read.FirstOrDefault(date => date.Typed.Row.Key == row.Key);

    public bool HasClash(AskedRow row) => Clashed.Any(date => date.Typed.Row.Key == row.Key);
}
