using System.Text.Json;
using Tijdpad.Dates;
using Tijdpad.Dutch;
using Tijdpad.Plans;

namespace Tijdpad.Json;

/// <summary>What a plan that somebody brings along must keep to, over what the form of the file asks.</summary>
internal static class ForeignPlan
{
    private const int LongestId = 100;

    /// <exception cref="PlanJsonException">A text holds what is no text, a day lies beyond the known years, or an id is no plain word.</exception>
    public static void Check(ReadOnlySpan<byte> utf8, Plan plan)
    {
        var reader = new Utf8JsonReader(WithoutMark(utf8));
        while (reader.Read())
            if (
                reader.TokenType == JsonTokenType.String
                && ProblemOf(reader.GetString()!) is { } problem
            )
                throw new PlanJsonException($"teken {reader.TokenStartIndex}", problem);
        var ids = plan
            .Activities.Select(row => row.Id)
            .Concat(plan.Phases.Select(phase => phase.Id))
            .Concat(plan.WeekHeadings.Select(heading => heading.Id));
        if (ids.FirstOrDefault(id => !IsPlain(id)) is { } odd)
            throw new PlanJsonException(
                "id",
                $"{DutchQuote.Of(odd)} is geen id: die heeft 1 tot en met {LongestId} letters, cijfers of streepjes"
            );
    }

    private static string? ProblemOf(string text) =>
        !Characters.AreStorable(text) ? "hier staat een teken dat geen tekst is"
        : IsoDay.Read(text) is { } day && !KnownYears.Hold(day)
            ? $"hier staat een dag die niet in de jaren {KnownYears.First} t/m {KnownYears.Last} ligt"
        : null;

    private static bool IsPlain(string id) =>
        id.Length <= LongestId
        && id.All(sign => char.IsAsciiLetterOrDigit(sign) || sign is '-' or '_');

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> utf8) =>
        utf8.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8;
}
