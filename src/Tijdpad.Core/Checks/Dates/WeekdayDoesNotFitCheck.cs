using Tijdpad.Dutch;
using Tijdpad.Findings;
using Tijdpad.Rows;

namespace Tijdpad.Checks.Dates;

/// <summary>TP006: the weekday in the words of a date is not the weekday of that day.</summary>
public sealed class WeekdayDoesNotFitCheck : ICheck
{
    public string Code => "TP006";

    public string Title => "De genoemde weekdag hoort niet bij de datum";

    public CheckFamily Family => CheckFamily.Dates;

    public IEnumerable<Finding> Run(CheckContext context)
    {
        var wrong = context
            .Rows.All.Where(row => row.Activity.Date.NamedDays.Any(day => !day.Fits))
            .ToList();
        var named = context.Rows.All.Count(row => !row.Activity.Date.NamedDays.IsEmpty);
        // when hardly any weekday fits, it is the year that was inferred wrongly
        if (named >= 4 && wrong.Count * 3 > named * 2)
            wrong = wrong.Where(row => !row.Activity.Date.IsYearInferred()).ToList();
        return wrong.Where(row => !FitsInYearOf(context.Plan.AsOf, row)).Select(Report);
    }

    // below a year that was typed wrong, rows without a year follow it
    private static bool FitsInYearOf(DateOnly? asOf, PlanRow row) =>
        asOf is { Year: var year }
        && row.Activity.Date.IsYearInferred()
        && row.Activity.Date.NamedDays.All(named =>
            named.Day.Year != year
            && named.Day is not { Month: 2, Day: 29 }
            && new DateOnly(year, named.Day.Month, named.Day.Day).DayOfWeek == named.Weekday
        );

    private Finding Report(PlanRow row)
    {
        var named = row.Activity.Date.NamedDays.First(day => !day.Fits);
        var inferred = row.Activity.Date.IsYearInferred()
            ? $" (in {named.Day.Year}, een jaar dat niet in de cel staat)"
            : "";
        return this.Found(
            Severity.Error,
            [row.Number],
            [new About.Day(named.Day), new About.Weekday(named.Weekday)],
            $"Rij {row.Number}: {Wording.Quote(row.Activity.Date.Words)} noemt een {DutchDay.Weekday(named.Weekday)}, maar {DutchDay.Brief(named.Day)} is een {DutchDay.Weekday(named.Day.DayOfWeek)}{inferred}.",
            "Eén van de twee klopt niet; wie op de weekdag afgaat, komt op de verkeerde dag.",
            "Vraag na welke van de twee bedoeld is en verbeter de andere."
        );
    }
}
