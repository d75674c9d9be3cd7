using System.Collections.Frozen;

namespace Tijdpad.Rhythms;

/// <summary>The days on which the whole of the Netherlands votes, 2010 through 2027.</summary>
/// <remarks>
/// Source: the election days that the Kiesraad lists. Regular elections fall on the day that the Kieswet gives
/// (councils: article F 1, in March of 2010, 2014, 2018 …); elections for the House of Representatives after a
/// dissolution on the day of the royal decree. Elections after a merger of municipalities are not national.
/// </remarks>
public static class ElectionDays
{
    private static readonly FrozenDictionary<DateOnly, string> Known = new Dictionary<
        DateOnly,
        string
    >
    {
        [new(2010, 3, 3)] = "de gemeenteraadsverkiezingen",
        [new(2010, 6, 9)] = "de Tweede Kamerverkiezing",
        [new(2011, 3, 2)] = "de Provinciale Statenverkiezingen",
        [new(2012, 9, 12)] = "de Tweede Kamerverkiezing",
        [new(2014, 3, 19)] = "de gemeenteraadsverkiezingen",
        [new(2014, 5, 22)] = "de Europese verkiezingen",
        [new(2015, 3, 18)] = "de Provinciale Staten- en waterschapsverkiezingen",
        [new(2016, 4, 6)] = "het landelijke referendum",
        [new(2017, 3, 15)] = "de Tweede Kamerverkiezing",
        [new(2018, 3, 21)] = "de gemeenteraadsverkiezingen",
        [new(2019, 3, 20)] = "de Provinciale Staten- en waterschapsverkiezingen",
        [new(2019, 5, 23)] = "de Europese verkiezingen",
        [new(2021, 3, 17)] = "de Tweede Kamerverkiezing",
        [new(2022, 3, 16)] = "de gemeenteraadsverkiezingen",
        [new(2023, 3, 15)] = "de Provinciale Staten- en waterschapsverkiezingen",
        [new(2023, 11, 22)] = "de Tweede Kamerverkiezing",
        [new(2024, 6, 6)] = "de Europese verkiezingen",
        [new(2025, 10, 29)] = "de Tweede Kamerverkiezing",
        [new(2026, 3, 18)] = "de gemeenteraadsverkiezingen",
        [new(2027, 3, 17)] = "de Provinciale Staten- en waterschapsverkiezingen",
    }.ToFrozenDictionary();

    /// <summary>What is voted on that day ("de gemeenteraadsverkiezingen"); null on other days.</summary>
    public static string? On(DateOnly day) => Known.GetValueOrDefault(day);
}
