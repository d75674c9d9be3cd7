using System.Globalization;
using Tijdpad.Overviews;
using Tijdpad.Web.Http;

namespace Tijdpad.Web.Shared;

/// <summary>What somebody typed to call a project, in the field "naam".</summary>
/// <param name="Words">In order, on one line; "" when the name is to follow from the title.</param>
public sealed record TypedName(string Words)
{
    /// <summary>So much of it is looked at.</summary>
    private const int LongestTyped = 500;

    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");

    public static TypedName Of(string? typed) => new(TypedLine.Of(typed, LongestTyped));

    /// <summary>Why it cannot be the name; null when it can.</summary>
    public FormProblem? Problem =>
        Words.Length <= ProjectName.Longest
            ? null
            : new(
                "naam",
                string.Create(
                    Dutch,
                    $"Deze naam is te lang: {Words.Length:N0} tekens, en er passen er {ProjectName.Longest}. Maak hem korter."
                )
            );
}
