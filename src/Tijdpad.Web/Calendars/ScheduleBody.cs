using Tijdpad.Activities;
using Tijdpad.Calendars;
using Tijdpad.Documents.Reading.Calendars;
using Tijdpad.Plans;
using Tijdpad.Rhythms;

namespace Tijdpad.Web.Calendars;

/// <summary>A body as the value of a choice in a form.</summary>
internal static class ScheduleBody
{
    public static string Write(Body body) =>
        $"{body.Kind}/{Uri.EscapeDataString(body.Name)}/{Uri.EscapeDataString(body.Municipality ?? "")}";

    /// <summary>The body of a choice; null when none was chosen.</summary>
    public static Body? Read(string value) =>
        value.Split('/') is [var kind, var name, var municipality]
        && Enum.TryParse<BodyKind>(kind, out var sort)
        && Enum.IsDefined(sort)
            ? new(
                sort,
                Uri.UnescapeDataString(name),
                municipality.Length > 0 ? Uri.UnescapeDataString(municipality) : null
            )
            : null;

    /// <summary>Whom the days of a file may be of: the bodies of the plan, and the body of the file itself in each municipality.</summary>
    public static ValueList<Body> Choices(Plan plan, ReadCalendar read) =>
        PlanBodies
            .Of(plan)
            .Concat(
                PlanBodies
                    .MunicipalitiesOf(plan)
                    .Select(name => NewOf(read) with { Municipality = name })
            )
            .DistinctBy(
                body =>
                    BodyCalendar.KeyOf(body.Kind, body.Name.ToLowerInvariant(), body.Municipality),
                StringComparer.Ordinal
            )
            .ToValueList();

    /// <summary>The likely one: of this kind and name in the municipality; null when the words of the file name no body.</summary>
    public static Body? Likely(ReadCalendar read, string municipality, ValueList<Body> choices) =>
        read.Body is not { } named
            ? null
            : choices.FirstOrDefault(body =>
                body.Kind == named.Kind
                && (body.Municipality ?? "") == municipality
                && (
                    body.Kind is BodyKind.College or BodyKind.Council
                    || string.Equals(body.Name, named.Name, StringComparison.OrdinalIgnoreCase)
                )
            );

    private static Body NewOf(ReadCalendar read) =>
        read.Body
        ?? new(
            BodyKind.Committee,
            read.Heading.Length > 0 ? read.Heading.ToLowerInvariant() : "commissie"
        );
}
