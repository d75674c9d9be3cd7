using System.Text.RegularExpressions;
using Tijdpad.Activities;
using Tijdpad.Dates;
using Tijdpad.Dutch;

namespace Tijdpad.Words;

/// <summary>What the words of a row mean, put together from the tables in this folder.</summary>
public static partial class ActivityPhrases
{
    private const int MaximumLength = 2_000;

    /// <summary>Reads the meaning of an activity from its words. It looks at no other row.</summary>
    public static ActivityMeaning Read(
        Activity activity,
        DateContext context,
        IReadOnlyList<string>? municipalityNames = null
    )
    {
        activity = Bounded(activity);
        var kind = ActivityKindPhrases.Of(activity.Title, Joined(activity.Communication));
        var all = $"{activity.Title}\n{Joined(activity.Purpose)}\n{Joined(activity.Communication)}";
        var municipalities = MunicipalityPhrases.In(all, municipalityNames);
        var role = RoleOf(kind);
        return new ActivityMeaning
        {
            Kind = kind,
            IsOptional = QuestionPhrases.LeavesOpen(activity.Title),
            IsPerMunicipality = PerMunicipality().IsMatch(activity.Title),
            Bodies = BodyPhrases.In(activity.Title, municipalities),
            Municipalities = municipalities,
            Documents = DocumentPhrases
                .In(activity.Title, role)
                .Concat(activity.Purpose.SelectMany(item => DocumentPhrases.In(item.Text)))
                .DistinctBy(use => (use.Name, use.Version, use.Variant))
                .ToValueList(),
            Messages = activity
                .Communication.Select(item => MessagePhrases.Read(item.Text))
                .ToValueList(),
            GateQuestions = activity
                .Purpose.SelectMany(item => QuestionPhrases.GateQuestionsIn(item.Text))
                .ToValueList(),
            OpenQuestions = OpenQuestions(activity),
            References = References(activity, context, municipalities),
        };
    }

    /// <summary>
    /// The municipalities for which the purpose names a day of their own ("13/6: commissie Leiden", "Leiden: 13 juni").
    /// </summary>
    public static ValueList<Occurrence> OccurrencesIn(
        ValueList<TextItem> purpose,
        DateContext context,
        IReadOnlyList<string>? municipalityNames = null
    )
    {
        var found = new List<Occurrence>();
        foreach (var item in purpose)
        {
            var match = DateFirst().Match(item.Text);
            if (!match.Success)
                match = NameFirst().Match(item.Text);
            if (!match.Success)
                continue;
            var date = FuzzyDate.Read(match.Groups["date"].Value.Trim(), context);
            if (date.IsUnknown)
                continue;
            foreach (
                var municipality in MunicipalityPhrases.In(
                    match.Groups["what"].Value,
                    municipalityNames
                )
            )
                found.Add(new Occurrence(municipality, date, item.Text));
        }
        return found
            .DistinctBy(occurrence => (occurrence.Municipality, occurrence.Date))
            .ToValueList();
    }

    // patterns may take longer than linear time, so the text they see has a limit; the words themselves are kept whole
    private static Activity Bounded(Activity activity) =>
        activity with
        {
            Title = Bounded(activity.Title),
            Purpose = activity
                .Purpose.Take(200)
                .Select(item => item with { Text = Bounded(item.Text) })
                .ToValueList(),
            Communication = activity
                .Communication.Take(200)
                .Select(item => item with { Text = Bounded(item.Text) })
                .ToValueList(),
        };

    private static string Bounded(string text) =>
        text.Length <= MaximumLength ? text : text[..MaximumLength];

    private static ValueList<string> OpenQuestions(Activity activity) =>
        QuestionPhrases
            .OpenQuestionsIn(activity.Title)
            .Concat(activity.Purpose.SelectMany(item => QuestionPhrases.OpenQuestionsIn(item.Text)))
            .Concat(
                activity.Communication.SelectMany(item =>
                    QuestionPhrases.OpenQuestionsIn(item.Text)
                )
            )
            .Distinct(StringComparer.Ordinal)
            .ToValueList();

    private static ValueList<DateReference> References(
        Activity activity,
        DateContext context,
        ValueList<string> municipalities
    ) =>
        activity
            .Purpose.Concat(activity.Communication)
            .Prepend(new TextItem(activity.Title))
            .Where(item => !activity.Occurrences.Any(occurrence => occurrence.Words == item.Text))
            .SelectMany(item => ReferencePhrases.In(item.Text, context, municipalities))
            .Distinct()
            .ToValueList();

    private static DocumentRole RoleOf(ActivityKind kind) =>
        kind switch
        {
            ActivityKind.Dispatch => DocumentRole.Sent,
            ActivityKind.Drafting => DocumentRole.Made,
            ActivityKind.Meeting or ActivityKind.Decision or ActivityKind.Opinion =>
                DocumentRole.Discussed,
            _ => DocumentRole.Mentioned,
        };

    private static string Joined(ValueList<TextItem> items) =>
        string.Join('\n', items.Select(item => item.Text));

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(
        $@"\bper gemeente\b|\b(?:in|aan|naar|door) (?:de |het )?(?:{DutchNumber.Several}|alle|beide|diverse)?\s*(?:gemeente)?(?:\[\d+\])?(?:gemeente)?(?:raden|colleges)\b|\b(?:in|aan) (?:de )?(?:{DutchNumber.Several}|alle|beide) gemeenten\b|\bafzonderlijke (?:raden|colleges)\b",
        Options
    )]
    private static partial Regex PerMunicipality();

    [GeneratedRegex(@"^\s*(?<date>[^:;]{2,40}?)\s*[:–-]\s+(?<what>\D.*)$", Options)]
    private static partial Regex DateFirst();

    [GeneratedRegex(
        @"^\s*(?<what>[^:;\d]{3,40}?)\s*[:(–-]?\s+(?<date>(?:op\s+)?\d[^;:)]{1,30}?)\)?\s*$",
        Options
    )]
    private static partial Regex NameFirst();
}
