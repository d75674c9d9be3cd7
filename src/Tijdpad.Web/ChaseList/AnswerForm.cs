using Tijdpad.Edits;
using Tijdpad.Plans;
using Tijdpad.Web.Http;

namespace Tijdpad.Web.ChaseList;

/// <summary>What somebody typed on the page on which a municipality gives its dates.</summary>
/// <param name="Name">Who fills it in; "" when that is known already.</param>
/// <param name="BasedOn">The revision that the page showed.</param>
public sealed record AnswerForm(string Name, long BasedOn, ValueList<TypedDate> Dates)
{
    /// <summary>More than the plan takes: what is too long is refused with a word, and not cut off without one.</summary>
    private const int LongestRead = 2_000;

    public static AnswerForm Of(IFormCollection form, ValueList<AskedRow> rows) =>
        new(
            TypedLine.Of(form["naam"]),
            long.TryParse(
                form["basis"],
                System.Globalization.CultureInfo.InvariantCulture,
                out var number
            )
                ? number
                : 0,
            rows.Select(row => new TypedDate(
                    row,
                    TypedLine.Of(form[$"datum-{row.Key}"], LongestRead),
                    TypedLine.Of(form[$"opmerking-{row.Key}"], LongestRead),
                    form[$"gezien-{row.Key}"].ToString()
                ))
                .ToValueList()
        );

    public TypedDate? For(AskedRow row) => Dates.FirstOrDefault(date => date.Row.Key == row.Key);
}

/// <summary>What was typed for one row.</summary>
/// <param name="Seen">The words of which the meaning was shown before; "" for none.</param>
public sealed record TypedDate(AskedRow Row, string Words, string Remark, string Seen)
{
    /// <summary>Do the words or the remark say anything that the plan does not say already?</summary>
    public bool SaysSomething =>
        (Words.Length > 0 && Words != Row.Now?.Words) || (Words.Length > 0 && Remark.Length > 0);

    /// <summary>How the words were understood.</summary>
    public ReadDate Read(Plan plan, string municipality, DateOnly today)
    {
        var result = Row.Edit(municipality, Words, Remark).ApplyTo(plan, new EditContext(today));
        return new(
            this,
            result.IsApplied ? Row.In(result.Plan, municipality) : null,
            result.Problems is [var problem, ..] ? problem : null,
            result.Plan ?? plan,
            result.Summary
        );
    }
}

/// <summary>What was typed, as it was understood.</summary>
/// <param name="Date">The date; null when the words were refused.</param>
/// <param name="Problem">Why.</param>
/// <param name="Next">The plan with this date in it.</param>
/// <param name="Summary">For the history.</param>
public sealed record ReadDate(
    TypedDate Typed,
    Dates.FuzzyDate? Date,
    EditProblem? Problem,
    Plan Next,
    string Summary
)
{
    /// <summary>One day needs no asking back; anything else is shown first, once.</summary>
    public bool MustBeSeen => Date is { IsExact: false } && Typed.Seen != Typed.Words;
}
