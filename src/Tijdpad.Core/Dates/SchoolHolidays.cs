namespace Tijdpad.Dates;

/// <summary>The school holidays from autumn 2016 through summer 2027.</summary>
/// <remarks>
/// Source: the ministerial "Regeling vaststelling schoolvakanties" (2016–2019, 2019–2022, 2022–2025, 2025–2030)
/// and the advice that goes with them. Summer, Christmas and one week in May are fixed; autumn and spring are advice,
/// and around carnival many schools in the South take another week (2018: 10–18 February, 2019: 2–10 March).
/// Checked against published overviews: 2016–2019 and 2024–2026, and of the later years autumn, Christmas and summer.
/// Not checked: spring 2020–2023 and May 2027.
/// </remarks>
public static class SchoolHolidays
{
    private static readonly SchoolHoliday[] Known = [.. Read()];

    public static IReadOnlyList<SchoolHoliday> All => Known;

    public static IEnumerable<SchoolHoliday> On(DateOnly day, SchoolRegion region) =>
        Known.Where(holiday => holiday.Region == region && holiday.Contains(day));

    /// <summary>The holiday that begins in this year; null when it is not known.</summary>
    public static SchoolHoliday? Find(SchoolHolidayKind kind, int year, SchoolRegion region) =>
        Array.Find(
            Known,
            holiday =>
                holiday.Kind == kind && holiday.Region == region && holiday.First.Year == year
        );

    /// <summary>Its days in a region, or from the first day in any region to the last when the region is not known.</summary>
    public static (DateOnly First, DateOnly Last)? Span(
        SchoolHolidayKind kind,
        int year,
        SchoolRegion? region
    )
    {
        var found = Known
            .Where(holiday =>
                holiday.Kind == kind
                && holiday.First.Year == year
                && (region is null || holiday.Region == region)
            )
            .ToArray();
        return found.Length == 0
            ? null
            : (found.Min(holiday => holiday.First), found.Max(holiday => holiday.Last));
    }

    private static IEnumerable<SchoolHoliday> Read()
    {
        foreach (var line in Table.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var cells = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var kind = Enum.Parse<SchoolHolidayKind>(cells[0]);
            var isFixed =
                kind
                is SchoolHolidayKind.Summer
                    or SchoolHolidayKind.Christmas
                    or SchoolHolidayKind.May;
            for (var region = 0; region < 3; region++)
            {
                // one span for the whole country, or one per region
                var span = (cells.Length == 2 ? cells[1] : cells[1 + region]).Split('/');
                yield return new(kind, (SchoolRegion)region, Day(span[0]), Day(span[1]), isFixed);
            }
        }
    }

    private static DateOnly Day(string text) =>
        DateOnly.ParseExact(text, "yyyyMMdd", System.Globalization.CultureInfo.InvariantCulture);

    // kind, then North, Middle, South
    internal const string Table = """
        Autumn 20161015/20161023 20161015/20161023 20161022/20161030
        Christmas 20161224/20170108
        Spring 20170218/20170226 20170225/20170305 20170225/20170305
        May 20170422/20170430
        Summer 20170722/20170903 20170708/20170820 20170715/20170827
        Autumn 20171021/20171029 20171014/20171022 20171014/20171022
        Christmas 20171223/20180107
        Spring 20180224/20180304 20180224/20180304 20180217/20180225
        May 20180428/20180506
        Summer 20180721/20180902 20180714/20180826 20180707/20180819
        Autumn 20181020/20181028 20181020/20181028 20181013/20181021
        Christmas 20181222/20190106
        Spring 20190216/20190224 20190223/20190303 20190223/20190303
        May 20190427/20190505
        Summer 20190713/20190825 20190720/20190901 20190706/20190818
        Autumn 20191019/20191027 20191019/20191027 20191012/20191020
        Christmas 20191221/20200105
        Spring 20200215/20200223 20200222/20200301 20200222/20200301
        May 20200425/20200503
        Summer 20200704/20200816 20200718/20200830 20200711/20200823
        Autumn 20201010/20201018 20201017/20201025 20201017/20201025
        Christmas 20201219/20210103
        Spring 20210220/20210228 20210220/20210228 20210213/20210221
        May 20210501/20210509
        Summer 20210710/20210822 20210717/20210829 20210724/20210905
        Autumn 20211016/20211024 20211016/20211024 20211023/20211031
        Christmas 20211225/20220109
        Spring 20220219/20220227 20220226/20220306 20220226/20220306
        May 20220430/20220508
        Summer 20220716/20220828 20220709/20220821 20220723/20220904
        Autumn 20221015/20221023 20221022/20221030 20221022/20221030
        Christmas 20221224/20230108
        Spring 20230225/20230305 20230225/20230305 20230218/20230226
        May 20230429/20230507
        Summer 20230722/20230903 20230708/20230820 20230715/20230827
        Autumn 20231021/20231029 20231014/20231022 20231014/20231022
        Christmas 20231223/20240107
        Spring 20240217/20240225 20240217/20240225 20240210/20240218
        May 20240427/20240505
        Summer 20240720/20240901 20240713/20240825 20240706/20240818
        Autumn 20241026/20241103 20241026/20241103 20241019/20241027
        Christmas 20241221/20250105
        Spring 20250215/20250223 20250222/20250302 20250222/20250302
        May 20250426/20250504
        Summer 20250712/20250824 20250719/20250831 20250705/20250817
        Autumn 20251018/20251026 20251018/20251026 20251011/20251019
        Christmas 20251220/20260104
        Spring 20260221/20260301 20260214/20260222 20260214/20260222
        May 20260425/20260503
        Summer 20260704/20260816 20260718/20260830 20260711/20260823
        Autumn 20261010/20261018 20261017/20261025 20261017/20261025
        Christmas 20261219/20270103
        Spring 20270220/20270228 20270220/20270228 20270213/20270221
        May 20270424/20270502
        Summer 20270710/20270822 20270717/20270829 20270724/20270905
        """;
}

/// <summary>The five school holidays of the Netherlands.</summary>
public enum SchoolHolidayKind
{
    Autumn,
    Christmas,
    Spring,
    May,
    Summer,
}

/// <summary>One school holiday in one region, from its first through its last day, weekends included.</summary>
/// <remarks>Some are fixed by ministerial regulation; the others are advice, from which schools may differ.</remarks>
public sealed record SchoolHoliday(
    SchoolHolidayKind Kind,
    SchoolRegion Region,
    DateOnly First,
    DateOnly Last,
    bool IsFixed
)
{
    public bool Contains(DateOnly day) => day >= First && day <= Last;

    /// <summary>Each of its days, the last included.</summary>
    public IEnumerable<DateOnly> Days =>
        Enumerable.Range(0, Last.DayNumber - First.DayNumber + 1).Select(First.AddDays);
}
