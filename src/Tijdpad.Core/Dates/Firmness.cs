namespace Tijdpad.Dates;

/// <summary>How firm a date is, as far as its words or its plan say.</summary>
public enum Firmness
{
    /// <summary>Nothing is said about it: the ordinary state of a date in a planning.</summary>
    Planned,

    /// <summary>It must still be scheduled ("moet nog ingepland worden", "datum volgt").</summary>
    ToBeScheduled,

    /// <summary>It may still change ("onder voorbehoud", "(?)", "waarschijnlijk", "o.v.").</summary>
    Provisional,

    /// <summary>It is settled ("vastgesteld", "definitief").</summary>
    Confirmed,

    /// <summary>It has taken place ("geweest", "✓", "jl.").</summary>
    Held,

    /// <summary>It will not take place ("vervallen", "geannuleerd").</summary>
    Lapsed,
}
