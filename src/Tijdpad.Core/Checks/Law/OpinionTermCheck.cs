using System.Text.RegularExpressions;
using Tijdpad.Activities;
using Tijdpad.Dutch;
using Tijdpad.Findings;
using Tijdpad.Rows;

namespace Tijdpad.Checks.Law;

/// <summary>TP070: councils decide on a joint arrangement before the eight weeks for their opinion are over (Wgr, article 1).</summary>
/// <remarks>
/// Wet gemeenschappelijke regelingen, article 1 (3), in force from 1 July 2022 (Stb. 2022, 18): the colleges send the
/// draft to the councils, which may give their opinion within eight weeks after receipt. Before that day only the
/// consent of the councils was required.
/// </remarks>
public sealed partial class OpinionTermCheck : ICheck
{
    private const int Term = 56;

    private static readonly DateOnly InForce = new(2022, 7, 1);

    public string Code => "TP070";

    public string Title => "Acht weken voor de zienswijze van de raden (Wgr, art. 1)";

    public CheckFamily Family => CheckFamily.Law;

    public IEnumerable<Finding> Run(CheckContext context)
    {
        if (context.Facts.IsFlemish)
            yield break;
        var subject = SubjectOf(context);
        if (subject == Subject.None)
            yield break;
        var opinions = context
            .Rows.All.Where(row =>
                IsOpinion(row)
                && row.Latest is not null
                && (row.Has(BodyKind.Council) || row.Has(BodyKind.Committee))
                && !Budget().IsMatch(row.Activity.Title)
            )
            .OrderBy(row => row.Latest)
            .ToList();
        if (opinions.Count == 0 || DispatchBefore(context, opinions[0]) is not { } dispatch)
            yield break;
        var due = dispatch.Latest!.Value.AddDays(Term);
        if (DecisionAfter(context, opinions[0]) is { } decision && decision.Latest < due)
            yield return Report(subject, dispatch, opinions, decision, due);
    }

    private static bool IsOpinion(PlanRow row) =>
        row.Kind == ActivityKind.Opinion
        || (
            row.Kind == ActivityKind.Meeting
            && row.Activity.Title.Contains("zienswijze", StringComparison.OrdinalIgnoreCase)
        );

    // the councils consent to an arrangement; what they decide on a form of co-operation is a decision
    private static bool IsDecision(PlanRow row) =>
        row.Kind == ActivityKind.Decision
        || (
            row.IsMeeting
            && row.Activity.Title.Contains("toestemming", StringComparison.OrdinalIgnoreCase)
        );

    private enum Subject
    {
        None,

        /// <summary>A form of co-operation that may turn out to be an arrangement.</summary>
        Possible,
        Arrangement,
    }

    private static Subject SubjectOf(CheckContext context)
    {
        var found = Subject.None;
        var texts = context
            .Plan.OutsideTable.Append(context.Plan.Title)
            .Concat(
                context
                    .Rows.All.Where(row =>
                        row.Says("samenwerkings")
                        || row.Says("regeling")
                        || row.Says("wgr")
                        || row.Says("bedrijfsvoeringsorg")
                    )
                    .SelectMany(row => row.Texts())
            );
        foreach (var text in texts)
        {
            if (MayBeArrangement(text) && Arrangement().IsMatch(text))
                return Subject.Arrangement;
            if (
                text.Contains("samenwerkings", StringComparison.OrdinalIgnoreCase)
                && Form().IsMatch(text)
            )
                found = Subject.Possible;
        }
        return found;
    }

    private static bool MayBeArrangement(string text) =>
        text.Contains("regeling", StringComparison.OrdinalIgnoreCase)
        || text.Contains("wgr", StringComparison.OrdinalIgnoreCase)
        || text.Contains("bedrijfsvoeringsorg", StringComparison.OrdinalIgnoreCase);

    private static PlanRow? DispatchBefore(CheckContext context, PlanRow opinion) =>
        context
            .Rows.All.Where(row =>
                row.Latest is { } last
                && last <= opinion.Latest
                && Dispatching.Sends(row)
                && row.Receivers.Any(body => body.Kind == BodyKind.Council)
            )
            .OrderBy(row => row.Latest)
            .LastOrDefault();

    private static PlanRow? DecisionAfter(CheckContext context, PlanRow opinion) =>
        context
            .Rows.All.Where(row =>
                IsDecision(row)
                && row.Has(BodyKind.Council)
                && row.HasOwnDate()
                && row.Earliest >= opinion.Earliest
                && row.Latest is not null
            )
            .OrderBy(row => row.Latest)
            .FirstOrDefault();

    private Finding Report(
        Subject subject,
        PlanRow dispatch,
        List<PlanRow> opinions,
        PlanRow decision,
        DateOnly due
    )
    {
        var applies = subject == Subject.Arrangement && dispatch.Latest >= InForce;
        var lead = (subject, dispatch.Latest >= InForce) switch
        {
            (Subject.Arrangement, true) => "",
            (Subject.Arrangement, false) => "Onder de wet van nu (sinds 1 juli 2022): ",
            (_, true) => "Als dit een gemeenschappelijke regeling wordt: ",
            _ =>
                "Als dit een gemeenschappelijke regeling zou zijn, onder de wet van nu (sinds 1 juli 2022): ",
        };
        return this.Found(
            applies ? Severity.Warning : Severity.Advice,
            opinions.Select(row => row.Number).Append(dispatch.Number).Append(decision.Number),
            [new About.Days(dispatch), new About.Days(decision)],
            $"{lead}{(lead.Length == 0 ? "De" : "de")} raden krijgen het stuk op {DutchDay.Of(dispatch.Latest!.Value)} (rij {dispatch.Number}) en hebben tot en met {DutchDay.Full(due)} voor hun zienswijze; het besluit van rij {decision.Number} ({decision.Activity.Date.Words}) valt {Counted.Days(due.DayNumber - decision.Latest!.Value.DayNumber)} eerder.",
            "Artikel 1, derde lid, van de Wet gemeenschappelijke regelingen geeft elke raad acht weken na ontvangst van het ontwerp.",
            $"Besluit na {DutchDay.Brief(due)}, of laat elke raad vooraf melden dat hij geen zienswijze geeft of eerder klaar is."
        );
    }

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(
        @"\bgemeenschappelijke regeling(?:en)?\b|(?-i:\bWgr\b)|(?-i:\bWGR\b)|\bcollegeregeling\b|\bbedrijfsvoeringsorganisatie\b",
        Options
    )]
    private static partial Regex Arrangement();

    [GeneratedRegex(
        @"\bsamenwerkings(?:vorm|model|verband|regeling|constructie)(?:en|s)?\b|\bsamenwerkingsmodellen\b",
        Options
    )]
    private static partial Regex Form();

    [GeneratedRegex(@"begroting|kadernota|jaarstukken|jaarrekening|rapportage", Options)]
    private static partial Regex Budget();
}
