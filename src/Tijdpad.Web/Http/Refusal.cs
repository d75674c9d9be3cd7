using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Primitives;

namespace Tijdpad.Web.Http;

/// <summary>
/// A form that was sent and refused: what is wrong with it and what was typed. The page that answers shows both, at its top
/// and at the fields, without being told which.
/// </summary>
/// <param name="To">The path it was sent to.</param>
/// <param name="Typed">All its fields as they came; a field that came more than once has more values.</param>
/// <param name="Problems">In the order of the form; never empty.</param>
public sealed record Refusal(
    string To,
    IReadOnlyDictionary<string, StringValues> Typed,
    ValueList<FormProblem> Problems
)
{
    public const string NotKept = "Nog niet opgeslagen";

    /// <summary>What did not happen, in Dutch, before the number of things that are wrong.</summary>
    public string Lead { get; init; } = NotKept;

    /// <summary>Whether this form was sent to an address, with hidden fields that tell it apart from others that go there.</summary>
    /// <param name="action">The address of a form; what stands behind its "?" makes no difference.</param>
    public bool IsOf(string action, params IEnumerable<(string Name, string? Value)> marks) =>
        To == Uri.UnescapeDataString(action.Split('?', '#')[0])
        && marks.All(mark => Typed.GetValueOrDefault(mark.Name) == (mark.Value ?? ""));
}

/// <summary>How a handler says that it refuses what was sent.</summary>
internal static class Refusals
{
    /// <summary>What was refused of the form that was sent; null when nothing was.</summary>
    public static Refusal? Refusal(this HttpContext context) => context.Features.Get<Refusal>();

    /// <summary>Has the page that answers say what is wrong with the form, or with the question in the address.</summary>
    /// <param name="problems">In the order of the form.</param>
    /// <param name="lead">What did not happen, in Dutch.</param>
    public static void Refuse(
        this HttpContext context,
        IEnumerable<FormProblem> problems,
        string lead = Http.Refusal.NotKept
    )
    {
        var all = problems.Distinct().ToValueList();
        if (!all.IsEmpty)
            context.Features.Set(
                new Refusal(context.Request.Path.Value ?? "", TypedIn(context), all) { Lead = lead }
            );
    }

    /// <param name="field">The name of the field in the form; "" when it is about none.</param>
    /// <param name="sentence">What is wrong and what to do, in Dutch.</param>
    public static void Refuse(
        this HttpContext context,
        string field,
        string sentence,
        string lead = Http.Refusal.NotKept
    ) => context.Refuse([new(field, sentence)], lead);

    /// <summary>200, or 422 when something was refused.</summary>
    public static int PageStatus(this HttpContext context) =>
        context.Refusal() is null
            ? StatusCodes.Status200OK
            : StatusCodes.Status422UnprocessableEntity;

    private static Dictionary<string, StringValues> TypedIn(HttpContext context) =>
        (
            (IEnumerable<KeyValuePair<string, StringValues>>?)
                context.Features.Get<IFormFeature>()?.Form
            ?? context.Request.Query
        ).ToDictionary(StringComparer.Ordinal);
}
