using Tijdpad.Edits;
using Tijdpad.Plans;
using Tijdpad.Web.Http;
using Tijdpad.Web.SiteWide;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Shared;

/// <summary>
/// How an act on a plan goes, whatever it is: apply it to the revision that the page showed, add the result to the chain,
/// and go back to the page; or show what is wrong, or what somebody else made of it in the meantime.
/// </summary>
internal static class PlanActs
{
    /// <summary>What somebody chose who saw two values: "ja" for their own, "nee" for the other.</summary>
    private const string ClashField = "toch";

    /// <param name="basedOn">The revision that the page showed.</param>
    /// <param name="edits">What is done to it.</param>
    /// <param name="back">Where to go on.</param>
    /// <param name="refused">The page with what is wrong, and what was typed.</param>
    public static async Task<IResult> DoAsync(
        this ProjectVisit visit,
        long basedOn,
        Func<Plan, IEnumerable<PlanEdit>> edits,
        string back,
        Func<OpenRevision, ValueList<EditProblem>, IResult> refused
    )
    {
        if (await visit.AtAsync(basedOn) is not { } shown)
            return ErrorPage.OldForm();
        var result = PlanEdits.All(shown.Plan, edits(shown.Plan), new(visit.Today.Day));
        if (result.IsApplied)
            return await visit.KeepAsync(new(basedOn, result.Plan, result.Summary, back));
        visit.Context.Refuse(result.Problems);
        return refused(shown, result.Problems);
    }

    /// <summary>Has the page that answers say what an edit refuses.</summary>
    public static void Refuse(this HttpContext context, IEnumerable<EditProblem> problems) =>
        context.Refuse(problems.AsProblems());

    /// <summary>What is wrong with edits as what is wrong with the form that asked for them.</summary>
    public static IEnumerable<FormProblem> AsProblems(this IEnumerable<EditProblem> problems) =>
        problems.Select(problem => new FormProblem(problem.Field, problem.Message));

    /// <summary>Adds a plan to the chain; what others did since the revision it is based on stays.</summary>
    public static async Task<IResult> KeepAsync(this ProjectVisit visit, NextPlan next)
    {
        var (projects, project, stop) = (visit.Projects, visit.Project, visit.Stop);
        var act = new Act(visit.Author, RevisionKind.Edit, next.Summary);
        var form = await visit.FormAsync();
        if (form[ClashField] == "nee")
            return Done.At(
                next.Leave,
                new News("Het blijft zoals het was; van u is niets bewaard.")
            );
        var added =
            form[ClashField] == "ja"
                ? await projects.AppendOverAsync(project, next.BasedOn, next.Plan, act, stop)
                : await projects.AppendAsync(project, next.BasedOn, next.Plan, act, stop);
        return added switch
        {
            AppendResult.Appended done => await visit.AfterAsync(done.Head, next.Back),
            AppendResult.Unchanged => Done.At(PlanNews.Closed(next.Back), News.Nothing),
            AppendResult.Clashed clash => Clashed(visit, clash, form, next.Leave),
            _ => throw new InvalidOperationException($"Nobody knows what {added} means."),
        };
    }

    private static IResult Clashed(
        ProjectVisit visit,
        AppendResult.Clashed clash,
        IFormCollection form,
        string back
    )
    {
        visit.Context.Refuse(ClashField, "Kies welke waarde blijft staan.");
        return Page.Of(
            new ClashPage
            {
                Head = clash.Head,
                Conflicts = clash.Conflicts,
                Action = visit.Context.Request.Path.Value ?? "",
                Back = back,
                Fields = form.Where(field =>
                        field.Key is not ("__RequestVerificationToken" or ClashField)
                    )
                    .SelectMany(field =>
                        field.Value.Select(value => (field.Key, Value: value ?? ""))
                    )
                    .ToValueList(),
            },
            StatusCodes.Status409Conflict
        );
    }

    /// <summary>To the page to go on to, which says what the revision is and can take it back.</summary>
    public static async Task<IResult> AfterAsync(
        this ProjectVisit visit,
        OpenRevision made,
        string back
    )
    {
        var before = await visit.AtAsync(made.Number - 1) ?? made;
        var place = visit.PlaceAfter(back, before.Plan, made.Plan);
        return Done.At(place, visit.NewsOf(made.Revision, place));
    }
}

/// <summary>The plan that an act makes, the revision it was based on, what the history says, and where to go on.</summary>
/// <param name="BasedOn">The revision that it was made from.</param>
/// <param name="Summary">What was done, for the history.</param>
/// <param name="Back">Where to go on when it is kept.</param>
internal sealed record NextPlan(long BasedOn, Plan Plan, string Summary, string Back)
{
    /// <summary>Where to go on for who leaves it at what somebody else made of it.</summary>
    public string Leave { get; init; } = Back;
}
