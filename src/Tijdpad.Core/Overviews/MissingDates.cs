using Tijdpad.Activities;
using Tijdpad.Plans;
using Tijdpad.Rows;

namespace Tijdpad.Overviews;

/// <summary>What one municipality still has to tell.</summary>
public sealed record MissingDates(string Municipality, ValueList<MissingDate> Dates);

/// <summary>A date that one municipality still has to tell, and what is planned around it.</summary>
/// <param name="Row">The number of the row, counted from 1.</param>
/// <param name="Activity">The row.</param>
/// <param name="Before">The last dated row above it; null when there is none.</param>
/// <param name="After">The first dated row below it; null when there is none.</param>
/// <param name="Sentence">What is asked, for a person, in Dutch.</param>
public sealed record MissingDate(
    int Row,
    Activity Activity,
    PlanRow? Before,
    PlanRow? After,
    string Sentence
)
{
    internal static MissingDate Of(Plan plan, string municipality, MunicipalRow row)
    {
        var dated = PlanRow
            .Of(plan)
            .Where(one => one.Activity.Date is { IsUnknown: false, IsLapsed: false })
            .ToList();
        var before = dated.FindLast(one => one.Number < row.Row);
        var after = dated.Find(one => one.Number > row.Row);
        var words = row.Activity.Date.Words;
        var when = words.Length == 0 ? "" : $", nu {Wording.Quote(words)}";
        return new(
            row.Row,
            row.Activity,
            before,
            after,
            $"Op welke dag is {Wording.Quote(row.Activity)} in {municipality} (rij {row.Row}{when})?{Around(before, after)}"
        );
    }

    private static string Around(PlanRow? before, PlanRow? after) =>
        (before, after) switch
        {
            ({ } one, { } next) => $" Ervoor komt {Named(one)}, erna {Named(next)}.",
            ({ } one, null) => $" Ervoor komt {Named(one)}.",
            (null, { } next) => $" Erna komt {Named(next)}.",
            _ => "",
        };

    private static string Named(PlanRow one) =>
        $"{Wording.Quote(one.Activity)} ({one.Activity.Date.Words})";
}
