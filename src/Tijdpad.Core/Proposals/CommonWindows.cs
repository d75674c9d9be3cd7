using Tijdpad.Activities;
using Tijdpad.Dutch;
using Tijdpad.Plans;

namespace Tijdpad.Proposals;

/// <summary>When all bodies can meet within so many days, best first; and when there is no such span, what comes nearest.</summary>
/// <param name="Request">What was asked.</param>
/// <param name="Windows">Best first, see <see cref="Ranking"/>. No window holds another.</param>
/// <param name="NearMisses">Spans in which most of them meet; only when there is no window.</param>
/// <param name="Bodies">The meeting days of each body in the stretch that was asked, in the order in which they were asked.</param>
public sealed record CommonWindows(
    WindowRequest Request,
    ValueList<CommonWindow> Windows,
    ValueList<NearMiss> NearMisses,
    ValueList<BodyMeetings> Bodies
)
{
    /// <summary>How windows are put in order, a Dutch sentence for people.</summary>
    public const string Ranking =
        "Eerst vensters die nog haalbaar zijn, daarna het kleinste aantal dagen, daarna de vroegste datum.";

    /// <summary>Bodies of which nobody has said when they meet: no window takes them into account.</summary>
    public IEnumerable<Body> Unknown => Bodies.Where(one => one.IsUnknown).Select(one => one.Body);

    /// <summary>A Dutch sentence for who is not taken into account; null when all are.</summary>
    public string? UnknownSentence =>
        Unknown.ToList() is { Count: > 0 } all
            ? $"Van {WordList.And(all.Select(DutchNames.Of))} is niet bekend op welke dagen {(all.Count == 1 ? "die vergadert" : "die vergaderen")}: vraag het de griffie. De vensters houden er geen rekening mee."
            : null;

    public static CommonWindows Of(Plan plan, WindowRequest request) =>
        new WindowWork(plan, request).Result();
}

/// <summary>The days on which a body meets within a stretch.</summary>
/// <param name="Body">The body.</param>
/// <param name="IsUnknown">Nobody has said when it meets; then there are no days.</param>
/// <param name="Days">In order.</param>
public sealed record BodyMeetings(Body Body, bool IsUnknown, ValueList<DateOnly> Days);

/// <summary>A span in which most bodies meet, but not all.</summary>
/// <param name="First">The first day, included.</param>
/// <param name="Last">The last day, included.</param>
/// <param name="Total">How many bodies were to meet, those with unknown days left out.</param>
/// <param name="Missing">Who does not meet in it.</param>
public sealed record NearMiss(
    DateOnly First,
    DateOnly Last,
    int Total,
    ValueList<MissingBody> Missing
)
{
    public int Count => Total - Missing.Count;

    /// <summary>"4 van de 5 in week 26 (26 juni t/m 1 juli 2017); Duinoord vergadert 19 juni 2017 en dan pas 17 juli 2017."</summary>
    public string Sentence =>
        $"{Count} van de {Total} in {ProposalSentences.Weeks(First, Last)}; "
        + string.Join("; ", Missing.Select(one => one.Sentence))
        + ".";
}

/// <summary>A body that does not meet in a span.</summary>
/// <param name="Body">The body.</param>
/// <param name="Before">Its last meeting before the span, within the stretch that was asked; null when there is none.</param>
/// <param name="After">Its first meeting after the span, within the stretch that was asked; null when there is none.</param>
public sealed record MissingBody(Body Body, DateOnly? Before, DateOnly? After)
{
    public string Sentence
    {
        get
        {
            var name = DutchNames.Of(Body);
            return (Before, After) switch
            {
                ({ } before, { } after) =>
                    $"{name} vergadert {DutchDay.Of(before)} en dan pas {DutchDay.Of(after)}",
                (null, { } after) => $"{name} vergadert pas {DutchDay.Of(after)}",
                ({ } before, null) => $"{name} vergadert na {DutchDay.Of(before)} niet meer",
                _ => $"{name} vergadert in deze tijd niet",
            };
        }
    }
}
