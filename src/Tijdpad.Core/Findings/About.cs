using System.Globalization;
using Tijdpad.Activities;
using Tijdpad.Dates;
using Tijdpad.Rows;

namespace Tijdpad.Findings;

/// <summary>
/// One of the things that a finding is about: what tells it from others of its rule in the same rows, and what a repair
/// needs to know of it. Its sentence may be worded anew; this stays.
/// </summary>
public abstract record About
{
    private About() { }

    /// <summary>The same in every culture; part of the keys that are kept, so it may never change.</summary>
    internal abstract string Text { get; }

    /// <summary>A day that the rule judged: when it moves, the finding is another.</summary>
    public sealed record Day(DateOnly On) : About
    {
        internal override string Text => Of("day", Iso(On));
    }

    /// <summary>The days that a date leaves; null where that is open.</summary>
    public sealed record Days(DateOnly? First, DateOnly? Last) : About
    {
        public Days(FuzzyDate date)
            : this(date.Earliest, date.Latest) { }

        internal Days(PlanRow step)
            : this(step.Activity.Date) { }

        internal override string Text => Of("days", Iso(First), Iso(Last));
    }

    /// <summary>The day of the week that the words name, whatever day it is.</summary>
    public sealed record Weekday(DayOfWeek Named) : About
    {
        internal override string Text => Of("weekday", Iso((int)Named));
    }

    /// <summary>The one of its rows that is wrong, by its id.</summary>
    public sealed record Row(string Id) : About
    {
        internal override string Text => Of("row", Id);
    }

    /// <summary>A heading by time, with the days that it holds.</summary>
    public sealed record Heading(string Id, DateOnly? First, DateOnly? Last) : About
    {
        public Heading(WeekHeading heading)
            : this(heading.Id, heading.Span.Earliest, heading.Span.Latest) { }

        internal override string Text => Of("heading", Id, Iso(First), Iso(Last));
    }

    /// <summary>A phase, by its id.</summary>
    public sealed record Phase(string? Id) : About
    {
        internal override string Text => Of("phase", Id);
    }

    /// <summary>A column, by what it holds.</summary>
    public sealed record Column(ColumnRole Role) : About
    {
        internal override string Text => Of("column", Role.ToString());
    }

    /// <summary>A body, of one municipality where that is known.</summary>
    public sealed record Body(string Name, string? Whose = null) : About
    {
        public Body(Activities.Body body)
            : this(body.Name, body.Municipality) { }

        internal override string Text => Of("body", Name, Whose);
    }

    /// <summary>A municipality, by its name.</summary>
    public sealed record Municipality(string Name) : About
    {
        internal override string Text => Of("municipality", Name);
    }

    /// <summary>A paper under the name that the plan gives it, with its version and what is done with it where these matter.</summary>
    public sealed record Document(string Name, string? Version = null, DocumentRole? Role = null)
        : About
    {
        internal override string Text => Of("document", Name, Version, Role?.ToString());
    }

    /// <summary>Words as they stand in the plan, whole.</summary>
    public sealed record Words(string Quoted) : About
    {
        internal override string Text => Of("words", Quoted);
    }

    /// <summary>A number that the plan gives: of a week, of a round.</summary>
    public sealed record Number(int Value) : About
    {
        internal override string Text => Of("number", Iso(Value));
    }

    private static string Iso(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string? Iso(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture);

    // a line of its own, whatever the words are
    private static string Of(string kind, params string?[] texts) =>
        string.Join(
            '\t',
            texts.Select(text => text?.ReplaceLineEndings(" ").Replace('\t', ' ')).Prepend(kind)
        );
}
