using Tijdpad.Edits;
using Tijdpad.Plans;
using Tijdpad.Web.Access;
using Tijdpad.Web.Http;
using Tijdpad.Web.SiteWide;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Shared;

/// <summary>
/// How an act on a plan goes, whatever it is: apply it to the revision that the page showed, add the result to the chain,
/// and go back to the page; or show what is wrong, or what somebody else made of it in the meantime.
/// </summary>
public sealed class PlanActs(ProjectStore projects, Today today)
{
    /// <param name="basedOn">The revision that the page showed.</param>
    /// <param name="edits">What is done to it.</param>
    /// <param name="back">Where to go on.</param>
    /// <param name="refused">The page with what is wrong, and what was typed.</param>
    public async Task<IResult> DoAsync(
        HttpContext context,
        string project,
        long basedOn,
        Func<Plan, IEnumerable<PlanEdit>> edits,
        string back,
        Func<OpenRevision, ValueList<EditProblem>, IResult> refused
    )
    {
        var stop = context.RequestAborted;
        if (await projects.AtAsync(project, basedOn, stop) is not { } shown)
            return ErrorPage.OldForm();
        var result = PlanEdits.All(shown.Plan, edits(shown.Plan), new(today.Day));
        if (!result.IsApplied)
            return refused(shown, result.Problems);
        var act = new Act(context.Actor().Author, RevisionKind.Edit, result.Summary);
        var form = await context.Request.ReadFormAsync(stop);
        var added = form.ContainsKey("toch")
            ? await projects.AppendOverAsync(project, basedOn, result.Plan, act, stop)
            : await projects.AppendAsync(project, basedOn, result.Plan, act, stop);
        return added switch
        {
            AppendResult.Appended done => Back(back, $"gedaan={done.Head.Number}"),
            AppendResult.Unchanged => Back(back, ""),
            AppendResult.Clashed clash => Page.Of<ClashPage>(
                new
                {
                    clash.Head,
                    clash.Conflicts,
                    Action = context.Request.Path.Value,
                    Back = back,
                    Fields = form.Where(field => field.Key != "__RequestVerificationToken")
                        .SelectMany(field =>
                            field.Value.Select(value => (field.Key, Value: value ?? ""))
                        )
                        .ToValueList(),
                },
                StatusCodes.Status409Conflict
            ),
            _ => throw new InvalidOperationException($"Nobody knows what {added} means."),
        };
    }

    /// <summary>Back to a page of this site, with a word on what was done; a place in the page stays at the end.</summary>
    internal static IResult Back(string address, string query)
    {
        var hash = address.IndexOf('#', StringComparison.Ordinal);
        var (page, place) = hash < 0 ? (address, "") : (address[..hash], address[hash..]);
        var (path, old) = page.Split('?', 2) is [var first, var rest] ? (first, rest) : (page, "");
        var kept = old.Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Where(part =>
                !part.StartsWith("gedaan=", StringComparison.Ordinal)
                && !part.StartsWith("rij=", StringComparison.Ordinal)
                && !part.StartsWith("nieuw=", StringComparison.Ordinal)
            )
            .Append(query)
            .Where(part => part.Length > 0);
        var joined = string.Join('&', kept);
        return Results.LocalRedirect(
            LocalAddress.Of($"{path}{(joined.Length > 0 ? "?" : "")}{joined}{place}")
        );
    }
}
