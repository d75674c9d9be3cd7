using System.Text.RegularExpressions;
using Tijdpad.Activities;
using Tijdpad.Dates;
using Tijdpad.Edits;
using Tijdpad.Plans;
using Tijdpad.Rows;

namespace Tijdpad.Proposals;

/// <summary>Turns a proposal into edits, so that taking it over is one revision.</summary>
public static partial class ProposalEdits
{
    /// <summary>
    /// Dates for what moves and for what has no date yet; words that allow the proposed day, or that count from another
    /// row ("3 weken voor de raad"), stay as they are.
    /// </summary>
    /// <param name="plan">The plan that the proposal was made for.</param>
    /// <param name="proposal">The proposal.</param>
    /// <param name="today">As in <see cref="EditContext"/>.</param>
    public static ValueList<PlanEdit> Of(Plan plan, Proposal proposal, DateOnly today) =>
        Made(plan, proposal, today, step => step.IsWritten);

    /// <summary>A day for every row that is open, also where vague words allow the proposed day.</summary>
    public static ValueList<PlanEdit> OfAll(Plan plan, Proposal proposal, DateOnly today) =>
        Made(
            plan,
            proposal,
            today,
            step => !step.IsPast && !(step.Step.Date.Latest == step.Day && IsDay(step.Step.Date))
        );

    private static bool IsDay(FuzzyDate date) => date.IsExact || date.Kind == DateKind.Period;

    private static ValueList<PlanEdit> Made(
        Plan plan,
        Proposal proposal,
        DateOnly today,
        Func<ProposedStep, bool> changes
    ) =>
        proposal
            .Steps.GroupBy(step => step.Step.Row)
            .Where(row => row.Any(changes))
            .SelectMany(row => OfRow(plan, row.Key - 1, [.. row], changes, today))
            .ToValueList();

    private static IEnumerable<PlanEdit> OfRow(
        Plan plan,
        int index,
        List<ProposedStep> steps,
        Func<ProposedStep, bool> changes,
        DateOnly today
    )
    {
        var activity = plan.Activities[index];
        var form = FormOf(plan, activity.Date);
        var own = steps.Where(step => OwnOf(activity, step) is not null).ToList();
        var shared = steps.Except(own).ToList();
        foreach (var step in own.Where(changes))
            yield return Occurrence(plan, index, step, today);
        if (!shared.Exists(one => changes(one)))
            yield break;
        var isOneDay = shared.Select(step => step.Day).Distinct().Count() == 1;
        var isSplit = shared.Exists(step => IsNamed(plan, step));
        if (isOneDay && !(isSplit && HasOtherWords(activity.Date)))
        {
            if (Words(plan, index, shared[0], form, today) is { } words)
                yield return new SetDate(activity.Id, words);
            yield break;
        }
        // councils that decide on different days: each its own, and the row says between when; one without a name only that
        foreach (var step in shared.Where(step => IsNamed(plan, step)))
            yield return Occurrence(plan, index, step, today);
        if (!HasOtherWords(activity.Date))
            yield return new SetDate(
                activity.Id,
                Span(plan, index, shared.Min(step => step.Day), shared.Max(step => step.Day), today)
            );
    }

    // the plan may speak of more municipalities than it names: no date can be written beside these
    private static bool IsNamed(Plan plan, ProposedStep step) =>
        plan.Municipalities.Any(one => one.Name == step.Step.Municipality);

    // words that were not understood may say something that a day does not
    private static bool HasOtherWords(FuzzyDate date) =>
        date is { IsUnknown: true, Words.Length: > 0, Firmness: Firmness.Planned };

    private static SetOccurrence Occurrence(Plan plan, int index, ProposedStep step, DateOnly today)
    {
        var activity = plan.Activities[index];
        var number = OwnOf(activity, step);
        var old = number is { } at
            ? activity
                .Occurrences.Where(one => one.Municipality == step.Step.Municipality)
                .ElementAt(at)
            : null;
        return new(
            activity.Id,
            step.Step.Municipality!,
            Words(plan, index, step, FormOf(plan, old?.Date ?? activity.Date), today)
                ?? Text(step.Day),
            Remark(old, step.Day),
            number ?? 0
        );
    }

    // "13/6: commissie Duinoord" beside the date names the day once more
    private static string Remark(Occurrence? old, DateOnly day) =>
        old is null ? ""
        : old.Date.Earliest is { } before ? DateWording.Moved(old.Words, before, day) ?? old.Words
        : old.Words;

    // the last of its own dates is the one that counts
    private static int? OwnOf(Activity activity, ProposedStep step)
    {
        var count = activity.Occurrences.Count(one => one.Municipality == step.Step.Municipality);
        return step.Step.Municipality is not null && count > 0 ? count - 1 : null;
    }

    // null when the row says something that cannot be kept beside the day: then it stays as it is
    private static string? Words(
        Plan plan,
        int index,
        ProposedStep step,
        DayForm? form,
        DateOnly today
    )
    {
        if (step.First != step.Day)
            return Span(plan, index, step.First, step.Day, today);
        if (Sooner(step) is { } sooner && Read(sooner).Latest == step.Day)
            return sooner;
        if (
            OwnOf(plan.Activities[index], step) is null
            && !IsNamed(plan, step)
            && HasOtherWords(step.Step.Date)
        )
            return If($"{Text(step.Day)} ({step.Step.Date.Words})");
        return If(form?.Words(step.Day) ?? "") ?? Text(step.Day);

        FuzzyDate Read(string words) =>
            RowDates.Read(words, RowDates.ContextOf(plan, index, today));

        string? If(string words) =>
            Read(words) is { IsExact: true } read && read.Earliest == step.Day ? words : null;
    }

    // "uiterlijk 17/3" stays a last day, only an earlier one
    private static string? Sooner(ProposedStep step) =>
        step is { IsNarrowed: true, Step.Date: { Kind: DateKind.By, Latest: { } last } date }
            ? DateWording.Moved(date.Words, last, step.Day)
            : null;

    /// <summary>How the row writes a day, else how the plan mostly does.</summary>
    private static DayForm? FormOf(Plan plan, FuzzyDate date) =>
        (DayForm.Of(date) is { } own && own.Words(date.Earliest!.Value) == date.Words ? own : null)
        ?? plan.Activities.Select(activity => DayForm.Of(activity.Date))
            .OfType<DayForm>()
            .Where(form => NothingElse().IsMatch(form.Pattern))
            .GroupBy(form => form)
            .OrderByDescending(group => group.Count())
            .FirstOrDefault()
            ?.Key;

    /// <summary>As the row, or else the plan, writes days, when that is read back.</summary>
    private static string Span(Plan plan, int index, DateOnly first, DateOnly last, DateOnly today)
    {
        if (FormOf(plan, plan.Activities[index].Date) is { } form)
        {
            var words = $"{form.Words(first)} t/m {form.Words(last)}";
            var read = RowDates.Read(words, RowDates.ContextOf(plan, index, today));
            if (read.Kind == DateKind.Period && (read.Earliest, read.Latest) == (first, last))
                return words;
        }
        return $"{Text(first)} t/m {Text(last)}";
    }

    private static string Text(DateOnly day) => FuzzyDate.On(day).ToText(Language.Dutch);

    [GeneratedRegex(@"^(?:\{[^}]+\}|[ ./-])+$", RegexOptions.CultureInvariant)]
    private static partial Regex NothingElse();
}
