using Tijdpad.Dutch;
using Tijdpad.Plans;
using Tijdpad.Rhythms;

namespace Tijdpad.Comparing;

/// <summary>What was told about time, in Dutch, for the history and for who lays two plans side by side.</summary>
internal static class TimingSentences
{
    public static string Of(BodyCalendar calendar)
    {
        var parts = new List<string>
        {
            calendar.Rhythm.IsUnknown ? "het ritme is niet bekend" : calendar.Rhythm.ToText(),
        };
        if (calendar.LeadTime is { } lead)
            parts.Add($"stukken: {lead.ToText()}");
        foreach (var recess in calendar.Recesses)
            parts.Add(
                $"{(recess.Name.Length > 0 ? recess.Name : "reces")} {DutchDay.Full(recess.First)} t/m {DutchDay.Full(recess.Last)}"
            );
        if (!calendar.SkipsSchoolHolidays)
            parts.Add("ook in schoolvakanties");
        if (!calendar.Added.IsEmpty)
            parts.Add($"ook op {WordList.And(calendar.Added.Select(DutchDay.Full))}");
        if (!calendar.Dropped.IsEmpty)
            parts.Add($"niet op {WordList.And(calendar.Dropped.Select(DutchDay.Full))}");
        if (calendar.Source.Length > 0)
            parts.Add($"bron: {calendar.Source}");
        return string.Join("; ", parts);
    }

    public static string Of(Dependency one, Plan plan) =>
        one.Kind switch
        {
            DependencyKind.None => $"{Row(one.ToId, plan)} wacht niet op {Row(one.FromId, plan)}",
            DependencyKind.Ideally =>
                $"{Row(one.ToId, plan)} liefst na {Row(one.FromId, plan)}{Lag(one)}",
            _ => $"{Row(one.ToId, plan)} na {Row(one.FromId, plan)}{Lag(one)}",
        } + (one.Remark.Length > 0 ? $" ({one.Remark})" : "");

    public static string Of(DateWish wish, Plan plan)
    {
        var row =
            Row(wish.ActivityId, plan)
            + (wish.Municipality is { } municipality ? $" in {municipality}" : "");
        return wish.Kind switch
        {
            WishKind.Keep => $"{row} blijft staan",
            WishKind.Must => $"{row} moet {DutchWhen.Of(wish.Date.Words)} zijn",
            WishKind.Prefer => $"{row} is liefst {DutchWhen.Of(wish.Date.Words)}",
            _ => $"{row} mag niet {DutchWhen.Of(wish.Date.Words)} zijn",
        };
    }

    public static string Of(StepAssumption one) =>
        $"{one.OnTimePercent}% op tijd, anders de helft ten hoogste {Counted.Days(one.DelayDays)} later, {one.RepeatPercent}% kans dat het opnieuw moet";

    private static string Lag(Dependency one) =>
        (one.Lag, one.Unit) switch
        {
            (0, _) => "",
            (_, LagUnit.Days) => $", ten minste {Counted.Days(one.Lag)}",
            (_, LagUnit.WorkingDays) =>
                $", ten minste {Counted.Of(one.Lag, "werkdag", "werkdagen")}",
            (1, _) => ", een vergadering later",
            _ => $", {one.Lag} vergaderingen later",
        };

    private static string Row(string id, Plan plan)
    {
        for (var at = 0; at < plan.Activities.Count; at++)
        {
            if (plan.Activities[at].Id == id)
                return $"rij {at + 1}";
        }
        return "een rij die er niet meer is";
    }
}
