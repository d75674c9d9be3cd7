using System.Text.RegularExpressions;
using Tijdpad.Activities;
using Tijdpad.Findings;
using Tijdpad.Rows;

namespace Tijdpad.Checks.Bodies;

/// <summary>TP054: the regular meeting of a joint group is the day after the conference or decision that it should prepare.</summary>
public sealed partial class AfterTheFactCheck : ICheck
{
    public string Code => "TP054";

    public string Title => "Een vast overleg valt net na wat het zou voorbereiden";

    public CheckFamily Family => CheckFamily.Bodies;

    public IEnumerable<Finding> Run(CheckContext context)
    {
        var events = context
            .Rows.All.Where(row => row.Day is not null && row.HasOwnDate() && IsEvent(row))
            .GroupBy(row => row.Day!.Value)
            .ToDictionary(day => day.Key, day => day.First());
        if (events.Count == 0)
            yield break;
        var late = context
            .Rows.All.Where(row => IsRegular(row) && events.ContainsKey(row.Day!.Value.AddDays(-1)))
            .Select(row => (Meeting: row, Event: events[row.Day!.Value.AddDays(-1)]))
            .ToList();
        if (late.Count > 0)
            yield return Report(late);
    }

    // what a steering group prepares: a decision of the councils, a conference of councils and colleges
    private static bool IsEvent(PlanRow row) =>
        row.Has(BodyKind.Council)
        && (
            row.Kind == ActivityKind.Decision
            || (
                row.Kind == ActivityKind.Meeting
                && row.Has(BodyKind.College)
                && Conference().IsMatch(row.Activity.Title)
            )
        );

    // a bare row "Stuurgroep": no purpose says that it looks back
    private static bool IsRegular(PlanRow row) =>
        row.HasOwnDate()
        && row.Day is not null
        && row.Kind == ActivityKind.Meeting
        && row.Activity.Meaning.Bodies
            is [
                {
                    Kind: BodyKind.SteeringGroup
                        or BodyKind.SoundingBoard
                        or BodyKind.WorkingGroup
                        or BodyKind.ProjectTeam
                },
            ]
        && row.Activity.Purpose.IsEmpty
        && row.Activity.Title.Trim().Split(' ').Length <= 2;

    private Finding Report(List<(PlanRow Meeting, PlanRow Event)> late) =>
        this.Found(
            Severity.Advice,
            late.SelectMany(pair => new[] { pair.Event.Number, pair.Meeting.Number }),
            [.. late.Select(pair => new About.Days(pair.Meeting))],
            string.Join(
                ' ',
                late.Take(4)
                    .Select(pair =>
                        $"{Wording.RowFirst(pair.Meeting)}: {Wording.Quote(pair.Meeting.Activity)} is de dag na {Wording.Quote(pair.Event.Activity)} (rij {pair.Event.Number}, {pair.Event.Activity.Date.Words})."
                    )
            ),
            "Het overleg kan niet meer voorbereiden wat een dag eerder is gebeurd, en een doel staat er niet bij.",
            "Leg het overleg een week eerder, of schrijf erbij dat het terugblikt."
        );

    [GeneratedRegex(
        @"\b\w*conferentie\b|\bgezamenlijke?\b|\bregio(?:bijeenkomst|avond)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Conference();
}
