using System.Globalization;
using Tijdpad.Dutch;

namespace Tijdpad.Dates;

/// <summary>The short rendering of dates in one language.</summary>
internal abstract class DateRendering
{
    public static DateRendering In(Language language) =>
        language == Language.Dutch ? DutchDateRendering.Instance : EnglishDateRendering.Instance;

    protected abstract string Through { get; }

    public abstract string By(DateOnly day);

    public abstract string From(DateOnly day);

    public abstract string Between(DateOnly from, DateOnly to);

    public abstract string Around(DateStretch stretch);

    public abstract string Named(string name);

    protected abstract string And { get; }

    protected abstract string Or { get; }

    public abstract string Day(DateOnly day);

    public string List(ReadOnlySpan<string> choices, bool all)
    {
        return WordList.And(choices.ToArray(), all ? And : Or);
    }

    public string Of(DateStretch stretch) =>
        stretch.IsSingle ? Of(stretch.From) : Begin(stretch) + Through + Of(stretch.To);

    // the year once, where both ends lie in it
    private string Begin(DateStretch stretch) =>
        (stretch.From.Grain, stretch.To.Grain) switch
        {
            (Grain.Month, Grain.Month) when stretch.First.Year == stretch.Last.Year => LongMonth(
                stretch.First
            ),
            (Grain.Week, Grain.Week)
                when IsoWeek.Of(stretch.First).Year == IsoWeek.Of(stretch.Last).Year =>
                $"week {IsoWeek.Of(stretch.First).Number}",
            _ => Of(stretch.From),
        };

    public string Of(DateUnit unit) =>
        unit.Grain switch
        {
            Grain.Day => Day(unit.First),
            Grain.Week => Week(IsoWeek.Of(unit.First)),
            Grain.Month => $"{LongMonth(unit.First)} {Year(unit.First)}",
            Grain.Quarter => $"Q{(unit.First.Month + 2) / 3} {Year(unit.First)}",
            Grain.HalfYear => Half(unit.First.Month == 1, Year(unit.First)),
            Grain.Season => $"{Season(unit.First.Month / 3)} {Year(unit.First)}",
            Grain.Year => Year(unit.First),
            Grain.Part => Part(unit.Piece, Of(unit.Whole!)),
            _ => Named(unit.Name),
        };

    protected abstract string Week(IsoWeek week);

    protected abstract string Half(bool first, string year);

    protected abstract string Season(int number);

    protected abstract string Part(Piece piece, string whole);

    protected abstract string LongMonth(DateOnly day);

    protected static string Year(DateOnly day) =>
        day.Year.ToString("0000", CultureInfo.InvariantCulture);
}

/// <summary>Dutch: what <see cref="DatePhrases"/> reads back as the same date.</summary>
internal sealed class DutchDateRendering : DateRendering
{
    public static DateRendering Instance { get; } = new DutchDateRendering();

    protected override string Through => " t/m ";

    public override string Day(DateOnly day) => DutchDay.Of(day);

    protected override string And => "en";

    protected override string Or => "of";

    public override string By(DateOnly day) => "uiterlijk " + Day(day);

    public override string From(DateOnly day) => "vanaf " + Day(day);

    public override string Between(DateOnly from, DateOnly to) =>
        $"tussen {Day(from)} en {Day(to)}";

    public override string Around(DateStretch stretch) => "ong. " + Of(stretch);

    public override string Named(string name) => name;

    protected override string Week(IsoWeek week) => $"week {week.Number} {week.Year}";

    protected override string Half(bool first, string year) =>
        (first ? "eerste helft " : "tweede helft ") + year;

    protected override string Season(int number) =>
        number switch
        {
            1 => "voorjaar",
            2 => "zomer",
            3 => "najaar",
            _ => "winter",
        };

    protected override string Part(Piece piece, string whole) =>
        piece switch
        {
            Piece.Begin => "begin ",
            Piece.Middle => "medio ",
            Piece.End => "eind ",
            Piece.FirstHalf => "eerste helft ",
            Piece.SecondHalf => "tweede helft ",
            Piece.Week1 => "eerste week van ",
            Piece.Week2 => "tweede week van ",
            Piece.Week3 => "derde week van ",
            Piece.Week4 => "vierde week van ",
            _ => "laatste week van ",
        } + whole;

    protected override string LongMonth(DateOnly day) => DutchDayNames.LongMonths[day.Month - 1];
}

/// <summary>The short rendering of dates in English.</summary>
internal sealed class EnglishDateRendering : DateRendering
{
    public static DateRendering Instance { get; } = new EnglishDateRendering();

    protected override string Through => " to ";

    public override string Day(DateOnly day) =>
        day.ToString("ddd d MMM yyyy", CultureInfo.InvariantCulture);

    protected override string And => "and";

    protected override string Or => "or";

    public override string By(DateOnly day) => $"by {Day(day)}";

    public override string From(DateOnly day) => $"from {Day(day)}";

    public override string Between(DateOnly from, DateOnly to) =>
        $"between {Day(from)} and {Day(to)}";

    public override string Around(DateStretch stretch) => $"around {Of(stretch)}";

    // names of moments stay Dutch: they are the words of the document
    public override string Named(string name) => name;

    protected override string Week(IsoWeek week) => $"week {week.Number} of {week.Year}";

    protected override string Half(bool first, string year) =>
        (first ? "first half of " : "second half of ") + year;

    protected override string Season(int number) =>
        number switch
        {
            1 => "spring",
            2 => "summer",
            3 => "autumn",
            _ => "winter",
        };

    protected override string Part(Piece piece, string whole) =>
        piece switch
        {
            Piece.Begin => "early ",
            Piece.Middle => "mid ",
            Piece.End => "late ",
            Piece.FirstHalf => "first half of ",
            Piece.SecondHalf => "second half of ",
            Piece.Week1 => "first week of ",
            Piece.Week2 => "second week of ",
            Piece.Week3 => "third week of ",
            Piece.Week4 => "fourth week of ",
            _ => "last week of ",
        } + whole;

    protected override string LongMonth(DateOnly day) =>
        day.ToString("MMMM", CultureInfo.InvariantCulture);
}
