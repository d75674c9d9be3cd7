using Tijdpad.Activities;
using Tijdpad.Dutch;
using Tijdpad.Findings;
using Tijdpad.Rows;

namespace Tijdpad.Checks.Form;

/// <summary>A meeting has nothing but the name of its body, where other meetings say what they are for.</summary>
public sealed class EmptyPurposeCheck : ICheck
{
    private static readonly HashSet<string> NoPurpose = new(
        ["extra", "overleg", "vergader", "vergadering", "bijeenkomst", "regulier", "leden"],
        StringComparer.Ordinal
    );

    public string Code => "TP081";

    public string Title => "Bijeenkomst zonder doel";

    public CheckFamily Family => CheckFamily.Form;

    public IEnumerable<Finding> Run(CheckContext context)
    {
        var meetings = context.Rows.All.Where(row => row.Kind == ActivityKind.Meeting).ToList();
        var purposeful = meetings.Count(row => !row.Activity.Purpose.IsEmpty);
        // where nearly no meeting has a purpose, the planning does not use that column
        if (purposeful < 2 || purposeful * 5 < meetings.Count)
            yield break;
        foreach (var group in meetings.Where(IsBare).GroupBy(row => row.Activity.Meaning.Bodies))
        {
            var name = string.Join(" – ", group.Key.Select(body => body.Name));
            var rows = group.Select(row => row.Number).ToList();
            yield return this.Found(
                Severity.Advice,
                rows,
                [],
                $"{Wording.RowsFirst(rows)}: van {DutchArticle.With(name)} ({WordList.Some(group.Select(When).ToList())}) staat er geen doel, agenda of opbrengst bij.",
                "Een bijeenkomst zonder doel wordt afgezegd, of gaat over iets wat elders had moeten worden besloten.",
                "Zet erbij wat er wordt besproken en wat het moet opleveren, of haal de rij weg."
            );
        }
    }

    private static string When(PlanRow row) =>
        row.Activity.Date.Words is { Length: > 0 } words ? words : "zonder datum";

    // only the name of the body; "per mail" or a paper in the title already says something
    private static bool IsBare(PlanRow row) =>
        row.Activity.Purpose.IsEmpty
        && row.Activity.Communication.IsEmpty
        && row.Activity.Other.IsEmpty
        && row.Activity.Involvement is null
        && row.Activity.Meaning.Documents.IsEmpty
        && !row.Activity.Title.Contains('(')
        && row.Activity.Meaning.Bodies is { IsEmpty: false } bodies
        && Stems
            .In(row.Activity.Title)
            .All(stem =>
                NoPurpose.Contains(stem)
                || bodies.Any(body =>
                    Stems.In(body.Name).Any(own => stem.StartsWith(own, StringComparison.Ordinal))
                )
            );
}
