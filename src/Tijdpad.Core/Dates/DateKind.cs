namespace Tijdpad.Dates;

/// <summary>
/// What the words of a <see cref="FuzzyDate"/> mean. The list is closed; only <c>Dates/</c> decides on it,
/// others show it.
/// </summary>
public enum DateKind
{
    /// <summary>Nothing is known ("n.t.b.", "PM", empty), or the words were not understood.</summary>
    Unknown,

    /// <summary>One day.</summary>
    Day,

    /// <summary>All of several days ("16/3 en 17/3").</summary>
    AllOf,

    /// <summary>One of several days or windows ("16/3 of 17/3").</summary>
    OneOf,

    /// <summary>A period that lasts from its first to its last day, both included ("24/4 t/m 5/5").</summary>
    Period,

    /// <summary>Some time within a window, both ends included ("tussen eind april en half juni").</summary>
    Within,

    /// <summary>At the latest ("uiterlijk 17/3"); the latest day is the last one that will do.</summary>
    By,

    /// <summary>At the earliest ("vanaf 1 april", "na de zomer"); the earliest day is the first one that will do.</summary>
    From,

    /// <summary>Around a day or window ("ong. 13/6", "rond 1 mei").</summary>
    Around,

    /// <summary>A part of a month, quarter or year ("medio juni", "eerste helft 2018").</summary>
    Part,

    /// <summary>Somewhere in one or more months.</summary>
    Month,

    /// <summary>Somewhere in one or more quarters.</summary>
    Quarter,

    /// <summary>Somewhere in a season.</summary>
    Season,

    /// <summary>Somewhere in a half-year.</summary>
    HalfYear,

    /// <summary>Somewhere in one or more years.</summary>
    Year,

    /// <summary>One or more ISO weeks, Monday to Sunday.</summary>
    Week,

    /// <summary>So long before or after another moment ("4 weken voor de raad").</summary>
    Relative,

    /// <summary>A moment with a name whose days depend on a calendar ("voor de zomer", "na het reces").</summary>
    Named,
}
