using Tijdpad.Activities;

namespace Tijdpad.Edits;

/// <summary>Finds the own dates of municipalities.</summary>
internal static class Occurrences
{
    public static int? PlaceOf(
        ValueList<Occurrence> occurrences,
        string municipality,
        int number
    ) =>
        Enumerable
            .Range(0, occurrences.Count)
            .Where(at => occurrences[at].Municipality == municipality)
            .Skip(number)
            .Select(at => (int?)at)
            .FirstOrDefault();

    public static bool IsKnown(ActivityPlace place, string municipality) =>
        place.Plan.Municipalities.Any(one => one.Name == municipality)
        || place.Activity.Occurrences.Any(one => one.Municipality == municipality);
}
