using Tijdpad.Activities;
using Tijdpad.Dutch;
using Tijdpad.Networks;
using Tijdpad.Networks.Links;
using Tijdpad.Plans;
using Tijdpad.Rhythms;

namespace Tijdpad.Proposals;

/// <summary>Writes a condition as a Dutch sentence.</summary>
internal static class ConditionSentences
{
    private const int LongestTitle = 60;

    public static string Of(Condition ground) =>
        ground switch
        {
            Condition.NotBefore today =>
                $"Wat nog open is, kan niet vóór vandaag ({DutchDay.Of(today.Today)}).",
            Condition.NotAfter horizon =>
                $"Er is gezocht tot en met {DutchDay.Of(horizon.Horizon)}.",
            Condition.OfWish one => Wish(one.Wish, one.Step),
            Condition.OfPin one =>
                $"{Sentence.Capital(Row(one.Step))} staat vast op {one.Step.Date.ToText(Language.Dutch)}.",
            Condition.OfAvoided one =>
                $"{Sentence.Capital(WholeRow(one.Step))} ligt niet op een dag waarop een controle iets nieuws vindt: {one.Avoided.Why}",
            Condition.OfCalendar one => Calendar(one),
            Condition.OfLead one =>
                $"{one.Link.Reason} De stukken {Lead(one)}{Assumed(one.Meeting.Calendar!.IsLeadTimeAssumed)}.",
            Condition.OfLink one => one.Link.Reason + Lag(one.Link),
            Condition.OfTogether one =>
                $"De raden besluiten in rij {one.Row} {Within(one.Within)}.",
            Condition.OfLimit { IsAgenda: true } one =>
                $"Op één agenda van {one.Whose} {Fit(one.Limit.Most, "rij", "rijen")} uit deze planning.",
            Condition.OfLimit { Limit.Stretch: 1 } one =>
                $"Op één dag {Fit(one.Limit.Most, "stap", "stappen")} van {one.Whose}.",
            Condition.OfLimit one =>
                $"In zeven dagen {Fit(one.Limit.Most, "stap", "stappen")} van {one.Whose}.",
            _ => throw new InvalidOperationException($"No words for {ground.GetType().Name}."),
        };

    /// <summary>"rij 34 (“Besluitvorming in gemeenteraden” in Duinoord)".</summary>
    public static string Row(NetworkStep step) => $"rij {step.Row} ({Title(step)})";

    /// <summary>The row as a whole, without the municipality of the step.</summary>
    public static string WholeRow(NetworkStep step) => Row(step with { Municipality = null });

    /// <summary>"de raad van Duinoord".</summary>
    public static string Who(NetworkStep step) => DutchNames.Of(step.Calendar!.Body);

    private static string Title(NetworkStep step)
    {
        var title = step.Activity.NameWithin(LongestTitle);
        var quoted = DutchQuote.Of(title);
        return step.Municipality is null ? quoted : $"{quoted} in {step.Municipality}";
    }

    private static string Wish(DateWish wish, NetworkStep step)
    {
        var row = Sentence.Capital(
            wish.Municipality is null
                ? Row(step with { Municipality = null })
                : Row(step with { Municipality = wish.Municipality })
        );
        return wish.Kind switch
        {
            WishKind.Keep =>
                $"{row} moet blijven staan: {step.Date.ToText(Language.Dutch)} (wens).",
            WishKind.Must => $"{row} moet {When(wish)} zijn (wens).",
            WishKind.Prefer => $"{row} is liefst {When(wish)} (wens).",
            _ => $"{row} mag niet {When(wish)} zijn (wens).",
        };
    }

    // "uiterlijk 1 juli 2017": as it was understood, so that a wrong reading is seen
    private static string When(DateWish wish) => DutchWhen.Of(wish.Date.ToText(Language.Dutch));

    private static string Calendar(Condition.OfCalendar one)
    {
        var who = Sentence.Capital(DutchNames.Of(one.Calendar.Body));
        return one.Calendar switch
        {
            { IsGuessed: true } =>
                $"{who} vergadert {GuessedDays.Of(one.Calendar).Text}, buiten de vakanties (aangenomen).",
            { Calendar.Rhythm: Rhythm.OnDays } =>
                $"{who} vergadert op de dagen van het jaarschema.",
            { Calendar.Rhythm: Rhythm.AnyWorkingDay } =>
                $"{who} komt bijeen op werkdagen{Assumed(one.Calendar.IsRhythmAssumed)}.",
            _ =>
                $"{who} vergadert: {one.Calendar.Calendar.Rhythm.ToText()}, buiten reces en feestdagen{Assumed(one.Calendar.IsRhythmAssumed)}.",
        };
    }

    private static string Lead(Condition.OfLead one)
    {
        var calendar = one.Meeting.Calendar!;
        if (one.Lead.After is not null)
            return $"gaan uit op {one.Lead.ToText()}";
        if (!calendar.IsLeadTimeAssumed)
            return one.Lead.Unit == LeadTimeUnit.Weekday
                ? $"moeten er op {one.Lead.ToText()} zijn"
                : $"moeten er {one.Lead.ToText()} van tevoren zijn";
        return one.Link.Unit == LagUnit.WorkingDays
            ? $"moeten er {Counted.Of(one.Link.Lag, "werkdag", "werkdagen")} van tevoren zijn"
            : $"moeten er {Counted.Days(one.Link.Lag)} van tevoren zijn";
    }

    private static string Lag(NetworkLink link) =>
        (link.Lag, link.Unit) switch
        {
            (0, _) => "",
            (_, LagUnit.Days) => $" Er zit ten minste {Counted.Days(link.Lag)} tussen.",
            (1, LagUnit.WorkingDays) => " Er zit ten minste 1 werkdag tussen.",
            (_, LagUnit.WorkingDays) => $" Er zitten ten minste {link.Lag} werkdagen tussen.",
            (1, _) => " Het is een vergadering later.",
            _ => $" Het is {link.Lag} vergaderingen later.",
        };

    public static string Within(int days) =>
        days == 1 ? "op dezelfde dag" : $"binnen {Counted.Days(days)} van elkaar";

    private static string Fit(int most, string one, string many) =>
        most == 1 ? $"past ten hoogste 1 {one}" : $"passen ten hoogste {most} {many}";

    private static string Assumed(bool isAssumed) => isAssumed ? " (aangenomen)" : "";
}
