using Tijdpad.Activities;

namespace Tijdpad.Rhythms;

/// <summary>What was made of words about the meetings of one body or of several.</summary>
/// <param name="Rhythms">One for each body that the words name; one without a name when they name none.</param>
/// <param name="Notes">A Dutch sentence for each thing that was not used or not understood.</param>
public sealed record RhythmReading(ValueList<ReadRhythm> Rhythms, ValueList<string> Notes)
{
    /// <summary>The reading of no words, or of words that say that it is not known.</summary>
    public static RhythmReading Nothing { get; } = new([], []);

    /// <summary>Every rhythm is whole: nothing has to be asked.</summary>
    public bool IsWhole => Rhythms.All(one => one.Gap == RhythmGap.None);

    /// <summary>What the words say of this body: by its name, by its kind when there is one of that kind, or what is said of no body by name.</summary>
    public ReadRhythm? For(BodyKind kind, string name) =>
        Rhythms.FirstOrDefault(one =>
            one.Kind == kind && string.Equals(one.Name, name, StringComparison.OrdinalIgnoreCase)
        )
        ?? Only(Rhythms.Where(one => one.Kind == kind))
        ?? Only(Rhythms.Where(one => one.Kind is null));

    private static ReadRhythm? Only(IEnumerable<ReadRhythm> rhythms) =>
        rhythms.Take(2).ToList() is [var one] ? one : null;
}

/// <summary>The meetings of one body, as far as the words tell.</summary>
/// <param name="Words">The words that say so.</param>
/// <param name="Rhythm">Unknown as long as there is a gap.</param>
public sealed record ReadRhythm(string Words, Rhythm Rhythm)
{
    /// <summary>The sort of body that the words name; null when they name none.</summary>
    public BodyKind? Kind { get; init; }

    /// <summary>The name of the body; "" when the words name none.</summary>
    public string Name { get; init; } = "";

    /// <summary>What the words leave open, to be asked; None when the rhythm is whole.</summary>
    public RhythmGap Gap { get; init; }

    /// <summary>Meetings that fall out, named in the words.</summary>
    public ValueList<DateOnly> Dropped { get; init; } = [];

    /// <summary>Meetings outside the rhythm, named in the words.</summary>
    public ValueList<DateOnly> Added { get; init; } = [];

    internal ReadRhythm Of(BodyKind? kind, string name) => this with { Kind = kind, Name = name };
}

/// <summary>What words about meetings leave open; it is asked, never guessed.</summary>
public enum RhythmGap
{
    None,

    /// <summary>It meets once in so many weeks, and the words give no meeting to count from.</summary>
    Start,

    /// <summary>In one week of a cycle; when does a cycle begin?</summary>
    CycleStart,

    /// <summary>The words give no day of the week.</summary>
    Weekday,

    /// <summary>The words give a weekday of the month, but not which (first, second, last).</summary>
    Ordinal,

    /// <summary>It follows another body, of which the days are not known.</summary>
    OtherBody,

    /// <summary>No part of the words was recognised as a rhythm.</summary>
    Everything,
}

/// <summary>What is known around words about meetings.</summary>
/// <param name="AsOf">A day without a year lies near this one.</param>
/// <param name="Start">A day on which it meets, or in week 1 of its cycle; null when nobody has given one.</param>
public sealed record RhythmContext(DateOnly AsOf, DateOnly? Start = null)
{
    /// <summary>The calendars of the municipality, for a body that meets so long before or after another.</summary>
    public ValueList<BodyCalendar> Others { get; init; } = [];
}
