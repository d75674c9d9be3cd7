using System.Globalization;
using Tijdpad.Activities;
using Tijdpad.Dutch;
using Tijdpad.Edits;
using Tijdpad.Plans;
using Tijdpad.Web.Http;

namespace Tijdpad.Web.Proposals;

/// <summary>What the forms of scenarios hold.</summary>
internal static class ScenarioForm
{
    public const int LongestName = 100;

    public const int LongestNote = 2_000;

    /// <summary>The most fields for dates on one page.</summary>
    public const int MostFields = 300;

    /// <summary>What is wrong with a name; null when nothing is.</summary>
    public static EditProblem? NameProblem(string name, IEnumerable<string> others) =>
        name.Length == 0
            ? new("naam", "Geef het scenario een naam, zoals “besluit begin september”.")
        : name.Length > LongestName
            ? new("naam", $"Een naam heeft ten hoogste {LongestName} tekens.")
        : others.Contains(name, StringComparer.OrdinalIgnoreCase)
            ? new("naam", $"Er is al een scenario met de naam “{name}”.")
        : null;

    public static string Clean(string? text, int most)
    {
        var clean = TextCleaner.Of(text ?? "");
        return clean.Length <= most ? clean : clean[..most];
    }

    /// <summary>
    /// Dates by row, as another page sends them along: <c>rij</c>, <c>datum</c> and, where it is about one municipality,
    /// <c>gemeente</c>, all repeated. A row is named by its id or its number.
    /// </summary>
    public static ValueList<PlanEdit> Edits(IFormCollection form, Plan plan)
    {
        var (rows, dates, whose) = (form["rij"], form["datum"], form["gemeente"]);
        var edits = new List<PlanEdit>();
        for (var at = 0; at < Math.Min(rows.Count, dates.Count); at++)
        {
            var date = (dates[at] ?? "").Trim();
            if (date.Length == 0 || RowOf(rows[at] ?? "", plan) is not { } id)
                continue;
            var municipality = whose.Count == rows.Count ? whose[at] ?? "" : "";
            edits.Add(
                municipality.Length > 0
                    ? new SetOccurrence(id, municipality, date)
                    : new SetDate(id, date)
            );
        }
        return edits.ToValueList();
    }

    /// <summary>The dates of rows that can be changed on one page, from a row on: those that are still to come.</summary>
    public static ValueList<DateField> FieldsFrom(Plan plan, int row)
    {
        var fields = new List<DateField>();
        foreach (var (at, activity) in plan.Activities.Index().Skip(Math.Max(0, row - 1)))
        {
            var own = activity.Occurrences.Where(one => !one.Date.IsLapsed).ToList();
            if (fields.Count > 0 && fields.Count + own.Count + 1 > MostFields)
                break;
            if (activity.Date.IsLapsed)
                continue;
            fields.Add(new(activity, at + 1, null, 0, activity.Date.Words));
            foreach (
                var group in activity.Occurrences.GroupBy(
                    one => one.Municipality,
                    StringComparer.Ordinal
                )
            )
                fields.AddRange(
                    group.Select(
                        (one, number) =>
                            new DateField(activity, at + 1, group.Key, number, one.Date.Words)
                    )
                );
        }
        return fields.Take(MostFields).ToValueList();
    }

    /// <summary>What was changed in those fields.</summary>
    public static ValueList<PlanEdit> Edits(IFormCollection form, ValueList<DateField> fields) =>
        fields
            .Where(field => form.ContainsKey(field.Name))
            .Select(field => (Field: field, Words: TextCleaner.Of(form[field.Name].ToString())))
            .Where(one => one.Words != TextCleaner.Of(one.Field.Words))
            .Select(one => one.Field.Edit(one.Words))
            .ToValueList();

    /// <summary>What is wrong in those fields, each by its name.</summary>
    /// <param name="row">From which row on the page shows them.</param>
    public static IEnumerable<FormProblem> Problems(
        IFormCollection form,
        Plan plan,
        int row,
        DateOnly today
    ) =>
        from field in FieldsFrom(plan, row)
        from edit in Edits(form, [field])
        from problem in edit.ApplyTo(plan, new(today)).Problems
        select new FormProblem(field.Name, problem.Message);

    private static string? RowOf(string text, Plan plan) =>
        plan.Activities.FirstOrDefault(row => row.Id == text)?.Id
        ?? (
            int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= 1
            && number <= plan.Activities.Count
                ? plan.Activities[number - 1].Id
                : null
        );
}

/// <summary>A field for a date of a scenario.</summary>
/// <param name="Activity">The row.</param>
/// <param name="Row">Its number, counted from 1.</param>
/// <param name="Municipality">Whose own date it is; null for that of the row.</param>
/// <param name="Number">Which of the dates of that municipality, counted from 0.</param>
/// <param name="Words">What stands in it.</param>
public sealed record DateField(
    Activity Activity,
    int Row,
    string? Municipality,
    int Number,
    string Words
)
{
    public string Name =>
        Municipality is null ? $"d.{Activity.Id}" : $"d.{Activity.Id}.{Municipality}.{Number}";

    public PlanEdit Edit(string words) =>
        Municipality is null ? new SetDate(Activity.Id, words)
        : words.Length == 0 ? new RemoveOccurrence(Activity.Id, Municipality, Number)
        : new SetOccurrence(Activity.Id, Municipality, words, "", Number);
}
