using Tijdpad.Dutch;
using Tijdpad.Overviews;

namespace Tijdpad.Web.ChaseList;

/// <summary>The mail with which a municipality is asked for its dates, ready to be copied. In Dutch, as the plan is.</summary>
internal static class ChaseMail
{
    public static string Of(
        string project,
        NewPersonalLink link,
        MissingDates? missing,
        string until
    )
    {
        var asked = missing?.Dates ?? [];
        var list = string.Join("\n", asked.Select(date => $"- {date.Sentence}"));
        var number = DutchNumber.Of(asked.Count);
        var ask = asked.IsEmpty
            ? $"Kloppen de data van {link.Municipality} in de planning nog?"
            : $"In de planning missen we van {link.Municipality} nog {number} {Counted.Noun(asked.Count, "datum", "data")}:\n\n{list}";
        var it = asked.Count switch
        {
            0 => "dat laten weten",
            1 => "die opgeven",
            _ => "ze opgeven",
        };
        return $"""
            Onderwerp: Data van {link.Municipality} voor {project}

            Beste collega,

            {ask}

            U kunt {it} op deze pagina; een account is niet nodig:
            {link.Address}

            De link is alleen voor {link.Municipality} en werkt tot en met {until}.
            """;
    }
}
