using Tijdpad.Overviews;
using Tijdpad.Plans;
using Tijdpad.Web.ChaseList;
using Tijdpad.Web.Tests.Plans;

namespace Tijdpad.Web.Tests.ChaseList;

/// <summary>The letter to a municipality, word for word.</summary>
public sealed class ChaseMailTests
{
    private static readonly Plan Plan = SamplePlans.Read("duinstreek-2017");

    private static readonly NewPersonalLink Link = new(
        "Duinoord",
        "https://tijdpad.voorbeeld.nl/opgave/ab12cd34",
        30
    );

    [Fact]
    public void To_who_has_more_than_one_day_to_tell() =>
        Golden.Matches(Mail(Missing()), "ChaseMail-several", "txt");

    [Fact]
    public void To_who_has_one_day_to_tell()
    {
        var missing = Missing();

        var mail = Mail(missing with { Dates = [missing.Dates[0]] });

        Golden.Matches(mail, "ChaseMail-one", "txt");
    }

    [Fact]
    public void To_who_has_told_everything() => Golden.Matches(Mail(null), "ChaseMail-none", "txt");

    private static MissingDates Missing() =>
        MunicipalDates
            .Of(Plan)
            .Missing(Plan, new(2017, 3, 14))
            .Single(one => one.Municipality == Link.Municipality);

    private static string Mail(MissingDates? missing) =>
        ChaseMail.Of(ProjectName.Proposed(Plan), Link, missing, "13 april");
}
