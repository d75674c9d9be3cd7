using Tijdpad.Activities;
using Tijdpad.Dates;

namespace Tijdpad.Overviews;

/// <summary>A row in one municipality.</summary>
/// <param name="Municipality">Whose it is.</param>
/// <param name="State">Whether its date is known.</param>
/// <param name="Dates">Its own dates, mostly one; or the one that it shares with the row; none when it is missing.</param>
public sealed record MunicipalCell(
    string Municipality,
    MunicipalState State,
    ValueList<FuzzyDate> Dates
)
{
    /// <summary>"13/6", "13/6, 20/6"; "" when there is none.</summary>
    public string Text => string.Join(", ", Dates.Select(date => date.Words));

    internal static MunicipalCell Of(Activity activity, string municipality)
    {
        var own = activity
            .Occurrences.Where(one => one.Municipality == municipality)
            .Select(one => one.Date)
            .ToValueList();
        if (!own.IsEmpty)
            return own.All(date => date.IsLapsed)
                ? new(municipality, MunicipalState.DoesNotApply, [])
                : Known(municipality, own);
        if (activity.Date.IsLapsed || IsOfOthers(activity, municipality))
            return new(municipality, MunicipalState.DoesNotApply, []);
        return IsShared(activity.Date)
            ? new(municipality, MunicipalState.Shared, [activity.Date])
            : new(municipality, MunicipalState.Missing, []);
    }

    private static MunicipalCell Known(string municipality, ValueList<FuzzyDate> own)
    {
        var dates = own.Where(date => date is { IsUnknown: false, IsLapsed: false }).ToValueList();
        return dates.IsEmpty
            ? new(municipality, MunicipalState.Missing, [])
            : new(municipality, MunicipalState.Known, dates);
    }

    // only a day can be everybody's; in a stretch of time each picks its own
    internal static bool IsShared(FuzzyDate date) =>
        date.Firmness == Firmness.Held || date is { Span: 1, Firmness: not Firmness.ToBeScheduled };

    private static bool IsOfOthers(Activity activity, string municipality) =>
        HasOwners(activity)
        && activity.Meaning.Bodies.All(body => body.Municipality != municipality);

    /// <summary>Every body in the row is of one municipality.</summary>
    internal static bool HasOwners(Activity activity) =>
        !activity.Meaning.IsPerMunicipality
        && !activity.Meaning.Bodies.IsEmpty
        && activity.Meaning.Bodies.All(body => body.Municipality is not null);
}

/// <summary>Whether the date of a row is known for a municipality.</summary>
public enum MunicipalState
{
    /// <summary>It has a date of its own.</summary>
    Known,

    /// <summary>It is there on the day of the row, like the others.</summary>
    Shared,

    /// <summary>It takes part, and nobody knows when.</summary>
    Missing,

    /// <summary>It does not take part in this row.</summary>
    DoesNotApply,
}
