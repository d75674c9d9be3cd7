using Tijdpad.Activities;
using Tijdpad.Dutch;
using Tijdpad.Findings;
using Tijdpad.Rows;

namespace Tijdpad.Checks.Order;

/// <summary>A body discusses a part that was left out of what it was sent ("zonder advies").</summary>
public sealed class PartNotSentCheck : ICheck
{
    private const int LongestRound = 35;

    private const int MostRows = 200;

    public string Code => "TP025";

    public string Title => "Besproken zonder dat deel te hebben ontvangen";

    public CheckFamily Family => CheckFamily.Order;

    public IEnumerable<Finding> Run(CheckContext context)
    {
        foreach (var sent in context.Rows.All.Where(row => row.Kind == ActivityKind.Dispatch))
        {
            if (sent.SortDay is not { } day || LeftOut(sent) is not { } part)
                continue;
            var receivers = sent.Receivers;
            var meeting = context
                .Rows.Meetings.Between(day, day.AddDays(LongestRound))
                .Take(MostRows)
                .FirstOrDefault(row => row.HasAny(receivers));
            if (meeting is null || !Discusses(meeting, part) || IsSentLater(context, sent, meeting))
                continue;
            var manner = meeting.Activity.Involvement?.Manner;
            yield return this.Found(
                manner == "mondeling" ? Severity.Advice : Severity.Warning,
                [sent.Number, meeting.Number],
                [new About.Words(part)],
                $"{Wording.RowFirst(sent)} verzendt het stuk zonder {part} aan {Names(receivers, sent)}, maar {Wording.Row(meeting)} bespreekt juist {Wording.Quote(Discussed(meeting, part))}{(manner is null ? "" : $" ({manner})")}.",
                "Wie een deel niet heeft gekregen, kan er op de vergadering alleen op horen zeggen over oordelen.",
                $"Verzend ook dat deel, of zet bij {Wording.Row(meeting)} dat het ter vergadering wordt toegelicht of uitgereikt."
            );
        }
    }

    // "zonder advies" leaves out the advice: its head noun is what counts
    private static string? LeftOut(PlanRow sent) =>
        sent
            .Activity.Meaning.Documents.Select(use => use.Variant)
            .OfType<string>()
            .Where(variant =>
                variant.StartsWith("zonder ", StringComparison.Ordinal)
                || variant.StartsWith("exclusief ", StringComparison.Ordinal)
            )
            .Select(variant => variant[(variant.IndexOf(' ') + 1)..])
            .FirstOrDefault();

    private static bool Discusses(PlanRow meeting, string part) =>
        Discussed(meeting, part).Length > 0;

    private static string Discussed(PlanRow meeting, string part) =>
        meeting
            .Activity.Meaning.Documents.Where(use =>
                use.Variant is null
                && Stems.Of(use.Name.Split(' ')[0]) == Stems.Of(part.Split(' ')[0])
            )
            .Select(use => use.Version is null ? use.Name : $"{use.Name} versie {use.Version}")
            .FirstOrDefault("");

    private static bool IsSentLater(CheckContext context, PlanRow sent, PlanRow meeting) =>
        context
            .Rows.Dispatches.Between(sent.SortDay!.Value, meeting.SortDay!.Value)
            .Take(MostRows)
            .Any(row =>
                row.Number != sent.Number
                && row.Number != meeting.Number
                && LeftOut(row) is null
                && row.IsSentTo(sent.Receivers)
            );

    private static string Names(ValueList<Body> bodies, PlanRow row) =>
        WordList.Some(bodies.Select(body => Wording.Who(body, row)).ToList());
}
