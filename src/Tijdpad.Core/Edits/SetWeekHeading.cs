using Tijdpad.Dutch;

namespace Tijdpad.Edits;

/// <summary>Puts a row under a week heading; null takes it from under every heading.</summary>
public sealed record SetWeekHeading(string ActivityId, string? WeekHeadingId)
    : FieldEdit(ActivityId)
{
    internal override ActivityChange Change(ActivityPlace place)
    {
        var heading = place.Plan.WeekHeadings.FirstOrDefault(one => one.Id == WeekHeadingId);
        if (WeekHeadingId is not null && heading is null)
            return place.Refused(
                nameof(WeekHeadingId),
                "Deze weekkop bestaat niet meer. Kies een andere."
            );
        return place.Now(
            FieldNames.WeekHeading,
            place.Plan.HeadingOf(place.Activity)?.Words ?? "",
            heading?.Words ?? "",
            place.Activity with
            {
                WeekHeadingId = WeekHeadingId,
            }
        );
    }
}
