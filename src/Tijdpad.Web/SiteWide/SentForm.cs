using Microsoft.Extensions.Primitives;
using Tijdpad.Web.Http;

namespace Tijdpad.Web.SiteWide;

/// <summary>A form of the page, as its fields know it: when it was refused, what was typed in it and what is wrong with that.</summary>
/// <param name="Refused">Null when this form was not refused.</param>
public sealed record SentForm(Refusal? Refused)
{
    public bool IsRefused => Refused is not null;

    /// <summary>What was typed in a field; what it holds otherwise, when the form was not refused or did not send it.</summary>
    public string? TypedOr(string name, string? otherwise) =>
        ValuesOf(name) is { Count: > 0 } typed ? typed.ToString() : otherwise;

    /// <summary>Whether a box was ticked: as it was sent, or as it stands when the form was not refused.</summary>
    public bool HasOr(string name, string value, bool otherwise) =>
        Refused is null ? otherwise : ValuesOf(name).Contains(value, StringComparer.Ordinal);

    /// <summary>What is wrong with a field.</summary>
    /// <param name="names">Its name, and the other by which edits speak of it.</param>
    public ValueList<FormProblem> ProblemsOf(params IEnumerable<string?> names) =>
        (Refused?.Problems ?? [])
            .Where(problem =>
                problem.Field.Length > 0 && names.Contains(problem.Field, StringComparer.Ordinal)
            )
            .ToValueList();

    private StringValues ValuesOf(string name) =>
        Refused is not null && Refused.Typed.TryGetValue(name, out var typed) ? typed : default;
}
