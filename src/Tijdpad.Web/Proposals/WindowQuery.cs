using System.Globalization;
using Microsoft.Extensions.Primitives;
using Tijdpad.Activities;
using Tijdpad.Calendars;
using Tijdpad.Dutch;
using Tijdpad.Plans;
using Tijdpad.Proposals;
using Tijdpad.Rhythms;

namespace Tijdpad.Web.Proposals;

/// <summary>What the form for common windows asks, as it stands in the address.</summary>
public sealed record WindowQuery(ValueList<string> Keys, string From, string Through, string Within)
{
    // a year is as far as councils publish their days
    private const int UsualDays = 365;

    private const int MostBodies = 400;

    public static WindowQuery Read(IQueryCollection query, Plan plan, DateOnly day)
    {
        var keys = query["gremium"].OfType<string>().Take(MostBodies).ToValueList();
        var from = Text(query["van"], IsoDay.Of(day));
        var start = DayOf(from) ?? day;
        return new(
            keys.IsEmpty ? CouncilsOf(plan).Select(KeyOf).ToValueList() : keys,
            from,
            Text(query["tot"], IsoDay.Of(start.AddDays(UsualDays))),
            Text(query["dagen"], WindowRequest.Week.ToString(CultureInfo.InvariantCulture))
        );
    }

    /// <summary>Whom the form offers: whoever meets in this plan.</summary>
    public static ValueList<Body> Offered(Plan plan) =>
        CouncilsOf(plan)
            .Concat(PlanBodies.Of(plan))
            .DistinctBy(KeyOf, StringComparer.Ordinal)
            .Take(MostBodies)
            .ToValueList();

    public static string KeyOf(Body body) =>
        BodyCalendar.KeyOf(body.Kind, body.Name, body.Municipality);

    /// <summary>What is asked, or why it cannot be: Dutch sentences by the name of the field.</summary>
    public (WindowRequest? Request, Dictionary<string, string> Problems) Asked(Plan plan)
    {
        var problems = new Dictionary<string, string>(StringComparer.Ordinal);
        var (from, through) = (DayOf(From), DayOf(Through));
        if (from is null)
            problems["van"] = "Vul een dag in, zoals 2017-03-14.";
        if (through is null)
            problems["tot"] = "Vul een dag in, zoals 2017-03-14.";
        else if (through < from)
            problems["tot"] = "De laatste dag ligt vóór de eerste.";
        else if (through.Value.DayNumber - from?.DayNumber > WindowRequest.MostSpan)
            problems["tot"] = "Zoek over ten hoogste drie jaar.";
        var isNumber = int.TryParse(
            Within,
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var within
        );
        if (!isNumber || within is < 1 or > WindowRequest.MostDays)
            problems["dagen"] = $"Vul een getal in van 1 tot en met {WindowRequest.MostDays}.";
        var bodies = Offered(plan).Where(body => Keys.Contains(KeyOf(body))).ToValueList();
        if (bodies.IsEmpty)
            problems["gremium"] = "Kies ten minste één gremium.";
        return problems.Count > 0
            ? (null, problems)
            : (new WindowRequest(bodies, from!.Value, through!.Value, within), problems);
    }

    private static IEnumerable<Body> CouncilsOf(Plan plan) => WindowRequest.CouncilsOf(plan);

    private static string Text(StringValues given, string usual) =>
        given.ToString().Trim() is { Length: > 0 and < 40 } text ? text : usual;

    private static DateOnly? DayOf(string text) =>
        IsoDay.Read(text) is { } day
        // the calendar of the world is longer than that of councils
        && day.Year is > 1900 and < 2200
            ? day
            : null;
}
