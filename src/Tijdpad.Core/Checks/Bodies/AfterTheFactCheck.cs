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
            .Steps.All.Where(step => step.Day is not null && step.HasOwnDate() && IsEvent(step))
            .GroupBy(step => step.Day!.Value)
            .ToDictionary(day => day.Key, day => day.First());
        if (events.Count == 0)
            yield break;
        var late = context
            .Steps.All.Where(step =>
                IsRegular(step) && events.ContainsKey(step.Day!.Value.AddDays(-1))
            )
            .Select(step => (Meeting: step, Event: events[step.Day!.Value.AddDays(-1)]))
            .ToList();
        if (late.Count > 0)
            yield return Report(late);
    }

    // what a steering group prepares: a decision of the councils, a conference of councils and colleges
    private static bool IsEvent(Step step) =>
        step.Has(BodyKind.Council)
        && (
            step.Kind == ActivityKind.Decision
            || (
                step.Kind == ActivityKind.Meeting
                && step.Has(BodyKind.College)
                && Conference().IsMatch(step.Activity.Title)
            )
        );

    // a bare row "Stuurgroep": no purpose says that it looks back
    private static bool IsRegular(Step step) =>
        step.HasOwnDate()
        && step.Day is not null
        && step.Kind == ActivityKind.Meeting
        && step.Activity.Meaning.Bodies
            is [
                {
                    Kind: BodyKind.SteeringGroup
                        or BodyKind.SoundingBoard
                        or BodyKind.WorkingGroup
                        or BodyKind.ProjectTeam
                },
            ]
        && step.Activity.Purpose.IsEmpty
        && step.Activity.Title.Trim().Split(' ').Length <= 2;

    private Finding Report(List<(Step Meeting, Step Event)> late) =>
        this.Found(
            Severity.Advice,
            late.SelectMany(pair => new[] { pair.Event.Row, pair.Meeting.Row }),
            [.. late.Select(pair => new About.Days(pair.Meeting))],
            string.Join(
                ' ',
                late.Take(4)
                    .Select(pair =>
                        $"{Wording.RowFirst(pair.Meeting)}: {Wording.Quote(pair.Meeting.Activity)} is de dag na {Wording.Quote(pair.Event.Activity)} (rij {pair.Event.Row}, {pair.Event.Activity.Date.Words})."
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
