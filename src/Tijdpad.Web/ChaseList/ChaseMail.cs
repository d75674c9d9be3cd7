using Tijdpad.Overviews;
using Tijdpad.Plans;

namespace Tijdpad.Web.ChaseList;

/// <summary>The mail with which a municipality is asked for its dates, ready to be copied. In Dutch, as the plan is.</summary>
internal static class ChaseMail
{
    public static string Of(Plan plan, NewPersonalLink link, MissingDates? missing, string until)
    {
        var asked = missing?.Dates ?? [];
        var list = string.Join("\n", asked.Select(date => $"- {date.Sentence}"));
        var ask = asked.Count switch
        {
            0 => $"Kloppen de data van {link.Municipality} in de planning nog?",
            1 => $"In de planning missen we van {link.Municipality} nog één datum:\n\n{list}",
            _ =>
                $"In de planning missen we van {link.Municipality} nog {asked.Count} data:\n\n{list}",
        };
        return $"""
            Onderwerp: Data van {link.Municipality} voor {plan.Title}

            Beste collega,

            {ask}

            U kunt ze opgeven op deze pagina; een account is niet nodig:
            {link.Address}

            De link is alleen voor {link.Municipality} en werkt tot en met {until}.
            """;
    }
}
