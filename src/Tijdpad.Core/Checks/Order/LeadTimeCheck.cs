using Tijdpad.Activities;
using Tijdpad.Dutch;
using Tijdpad.Findings;
using Tijdpad.Rows;

namespace Tijdpad.Checks.Order;

/// <summary>Between dispatch and meeting there are fewer days than the plan itself takes in its other rounds.</summary>
public sealed class LeadTimeCheck : ICheck
{
    private const int Enough = 4;
    private const int Shorter = 2;
    private const int LongestRound = 35;

    public string Code => "TP021";

    public string Title => "Te weinig tijd tussen verzending en bespreking";

    public CheckFamily Family => CheckFamily.Order;

    public IEnumerable<Finding> Run(CheckContext context)
    {
        var rounds = Rounds(context.Rows).ToList();
        foreach (var group in rounds.GroupBy(round => round.Receiver.Kind))
        foreach (var round in group.Where(round => round.Days < Enough))
        {
            var others = group
                .Where(other => other != round && other.Days >= round.Days + Shorter)
                .ToList();
            if (SeverityOf(round, others.Count) is not { } severity)
                continue;
            var usual = others.Count > 0 ? others.Min(other => other.Days) : 0;
            var compared =
                others.Count > 0 ? $"; in de andere rondes is dat ten minste {usual}" : "";
            yield return this.Found(
                severity,
                [round.Sent.Number, round.Meeting.Number],
                [
                    new About.Body(round.Receiver),
                    new About.Days(round.Sent),
                    new About.Days(round.Meeting),
                ],
                $"{Wording.RowFirst(round.Sent)} verzendt de stukken die {Wording.Row(round.Meeting)} bespreekt: {Between(round.Days)}{compared}.",
                "Wie de stukken te laat krijgt, leest ze niet of schuift ze door naar de volgende vergadering.",
                round.Days == 0
                    ? "Verzend de stukken een paar dagen eerder, of zet erbij dat zij ter vergadering worden uitgereikt."
                    : "Verzend de stukken eerder, of spreek met de ontvangers af dat het korter mag."
            );
        }
    }

    private static Severity? SeverityOf(Round round, int others) =>
        round.Days == 0 ? Severity.Warning
        : others > 0 ? Severity.Warning
        : round.Days <= 2 && round.Receiver.Kind is BodyKind.College or BodyKind.Council
            ? Severity.Advice
        : null;

    private static string Between(int days) =>
        days == 0
            ? "op dezelfde dag"
            : $"daar {(days == 1 ? "zit" : "zitten")} {Counted.Days(days)} tussen";

    // a dispatch on a known day, and the first meeting on a known day of a body that gets it, about the same paper
    private static IEnumerable<Round> Rounds(RowIndex steps)
    {
        foreach (var sent in steps.All.Where(row => row.Kind == ActivityKind.Dispatch))
        {
            if (sent.Latest is not { } day || sent.Earliest < day.AddDays(-2))
                continue;
            foreach (var receiver in sent.Receivers)
            {
                var meeting = steps
                    .Meetings.Between(day, day.AddDays(LongestRound))
                    .Take(50)
                    .FirstOrDefault(row =>
                        row.Activity.Meaning.Bodies.Any(body => PlanRow.IsSame(body, receiver))
                    );
                if (meeting?.Day is { } then && IsSamePaper(steps, sent, meeting))
                    yield return new Round(sent, meeting, receiver, then.DayNumber - day.DayNumber);
            }
        }
    }

    private static bool IsSamePaper(RowIndex steps, PlanRow sent, PlanRow meeting) =>
        sent.Activity.Meaning.Documents.Any(one =>
            meeting.Activity.Meaning.Documents.Any(other =>
                steps.Documents.FamilyOf(one.Name) == steps.Documents.FamilyOf(other.Name)
                && (one.Version is null || other.Version is null || one.Version == other.Version)
            )
        );

    private sealed record Round(PlanRow Sent, PlanRow Meeting, Body Receiver, int Days);
}
