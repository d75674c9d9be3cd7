using System.Globalization;
using Tijdpad.Plans;
using Tijdpad.Web.Access;
using Tijdpad.Web.Http;
using Tijdpad.Web.SiteWide;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Shared;

/// <summary>What a page says after an act on a plan, and where on it the act was.</summary>
internal static class PlanNews
{
    /// <summary>The line of the history, with a button that takes it back for who may.</summary>
    /// <param name="made">The revision that the act made.</param>
    /// <param name="back">Where to go on after taking it back.</param>
    public static News NewsOf(this ProjectVisit visit, Revision made, string back)
    {
        var line = News.Line(made.Reason);
        // the first revision stays
        if (made.Number == 1 || !visit.May(Right.EditPlan))
            return line;
        var isUndone = made.Kind is RevisionKind.Undo;
        var news = line.OrBack(
            isUndone ? Routes.Redo(visit.Project) : Routes.Undo(visit.Project),
            ("nummer", made.Number.ToString(CultureInfo.InvariantCulture)),
            ("terug", back)
        );
        return isUndone ? news with { TakeBack = news.TakeBack! with { IsAgain = true } } : news;
    }

    /// <summary>
    /// A page of this site as it is without the form that was open on it. Who goes on to the table of the plan, and to no
    /// row in it, goes to the first row that the act changed.
    /// </summary>
    public static string PlaceAfter(this ProjectVisit visit, string address, Plan old, Plan now)
    {
        var closed = Closed(address);
        var isTable = closed.Split('?', '#')[0] == Routes.Plan(visit.Project);
        if (!isTable || closed.Contains('#', StringComparison.Ordinal))
            return closed;
        var known = old.Activities.ToDictionary(row => row.Id, StringComparer.Ordinal);
        var changed = now.Activities.FirstOrDefault(row => known.GetValueOrDefault(row.Id) != row);
        return changed is null
            ? closed
            : $"{closed}{(closed.Contains('?', StringComparison.Ordinal) ? '&' : '?')}bij={changed.Id}#rij-{changed.Id}";
    }

    /// <summary>Without the row whose form is open; a place in the page stays at the end.</summary>
    internal static string Closed(string address)
    {
        var hash = address.IndexOf('#', StringComparison.Ordinal);
        var (page, place) = hash < 0 ? (address, "") : (address[..hash], address[hash..]);
        var (path, query) = page.Split('?', 2) is [var first, var rest]
            ? (first, rest)
            : (page, "");
        var kept = query
            .Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Where(part =>
                !part.StartsWith("rij=", StringComparison.Ordinal)
                && !part.StartsWith("nieuw=", StringComparison.Ordinal)
                && !part.StartsWith("bij=", StringComparison.Ordinal)
            );
        var joined = string.Join('&', kept);
        return $"{path}{(joined.Length > 0 ? "?" : "")}{joined}{place}";
    }
}
