namespace Tijdpad.Dates;

/// <summary>Holidays and other moments that a planning calls by name, with their days where a calendar gives them.</summary>
internal static class NamedMoments
{
    /// <summary>A regular expression of all names, in the form in which phrases are compared.</summary>
    public const string Pattern =
        "(?:zomer|kerst|herfst|mei|voorjaars|krokus|paas)(?:vakantie|reces|verlof)|kerstperiode|reces|vakantie|schoolvakantie|bouwvak"
        + "|nieuwjaarsdag|nieuwjaar|goede vrijdag|(?:[12](?: (?:e|ste|de))?|eerste|tweede) (?:paasdag|pinksterdag|kerstdag)"
        + "|paasmaandag|pinkstermaandag|pasen|paasdagen|paasweekend|koningsdag|bevrijdingsdag|hemelvaartsdag|hemelvaartweekend|hemelvaart"
        + "|pinksteren|pinksterdagen|pinksterweekend|kerstmis|kerstdagen|kerst|oudejaarsdag|jaarwisseling|oud en nieuw"
        + "|sinterklaas|carnaval|prinsjesdag|jaareinde";

    public static Moment Read(string words, int? year, ReadingContext context)
    {
        var name = words switch
        {
            ['1', ..] => "eerste " + words[(words.LastIndexOf(' ') + 1)..],
            ['2', ..] => "tweede " + words[(words.LastIndexOf(' ') + 1)..],
            _ => words,
        };
        var school = SchoolKind(name);
        return new(Grain.Named)
        {
            Name = name,
            Year = year,
            Inferred =
                school is not null && context.Region is null ? Inference.Region
                : name.EndsWith("reces", StringComparison.Ordinal) && school is not null
                    ? Inference.Recess
                : null,
            In = y =>
                Days(name, school, y, context) is var (first, last)
                    ? DateUnit.OfName($"{name} {y:0000}", first, last)
                    : null,
        };
    }

    private static (DateOnly First, DateOnly Last)? Days(
        string name,
        SchoolHolidayKind? school,
        int year,
        ReadingContext context
    )
    {
        if (year is < KnownYears.First or > KnownYears.Last)
            return null;
        if (school is { } kind)
            return SchoolHolidays.Span(kind, year, context.Region);
        var easter = PublicHolidays.EasterSunday(year);
        return name switch
        {
            "nieuwjaarsdag" or "nieuwjaar" => One(new(year, 1, 1)),
            "goede vrijdag" => One(easter.AddDays(-2)),
            "eerste paasdag" => One(easter),
            "tweede paasdag" or "paasmaandag" => One(easter.AddDays(1)),
            "pasen" or "paasdagen" => (easter, easter.AddDays(1)),
            "paasweekend" => (easter.AddDays(-2), easter.AddDays(1)),
            "koningsdag" => One(PublicHolidays.KingsDay(year)),
            "bevrijdingsdag" => One(new(year, 5, 5)),
            "hemelvaartsdag" or "hemelvaart" => One(easter.AddDays(39)),
            "hemelvaartweekend" => (easter.AddDays(39), easter.AddDays(42)),
            "eerste pinksterdag" => One(easter.AddDays(49)),
            "tweede pinksterdag" or "pinkstermaandag" => One(easter.AddDays(50)),
            "pinksteren" or "pinksterdagen" => (easter.AddDays(49), easter.AddDays(50)),
            "pinksterweekend" => (easter.AddDays(48), easter.AddDays(50)),
            "eerste kerstdag" => One(new(year, 12, 25)),
            "tweede kerstdag" => One(new(year, 12, 26)),
            "kerst" or "kerstmis" or "kerstdagen" => (new(year, 12, 25), new(year, 12, 26)),
            "oudejaarsdag" or "jaareinde" => One(new(year, 12, 31)),
            "jaarwisseling" or "oud en nieuw" => (new(year, 12, 31), new(year + 1, 1, 1)),
            "carnaval" => (easter.AddDays(-49), easter.AddDays(-47)),
            "sinterklaas" => One(new(year, 12, 5)),
            "prinsjesdag" => One(ThirdTuesdayOfSeptember(year)),
            _ => null,
        };
    }

    private static (DateOnly, DateOnly)? One(DateOnly day) => (day, day);

    private static DateOnly ThirdTuesdayOfSeptember(int year)
    {
        var first = new DateOnly(year, 9, 1);
        return first.AddDays((DayOfWeek.Tuesday - first.DayOfWeek + 7) % 7 + 14);
    }

    private static SchoolHolidayKind? SchoolKind(string name) =>
        name switch
        {
            "zomervakantie" or "zomerreces" or "zomerverlof" => SchoolHolidayKind.Summer,
            "kerstvakantie" or "kerstreces" or "kerstperiode" or "kerstverlof" =>
                SchoolHolidayKind.Christmas,
            "herfstvakantie" or "herfstreces" or "herfstverlof" => SchoolHolidayKind.Autumn,
            "meivakantie" or "meireces" => SchoolHolidayKind.May,
            "voorjaarsvakantie"
            or "voorjaarsreces"
            or "krokusvakantie"
            or "krokusreces"
            or "krokusverlof" => SchoolHolidayKind.Spring,
            _ => null,
        };
}
