using Tijdpad.Dates;
using Tijdpad.Dutch;

namespace Tijdpad.Activities;

/// <summary>What the closed lists of values are called in Dutch, in the middle of a sentence.</summary>
public static class DutchNames
{
    public static string Of(Firmness firmness) =>
        firmness switch
        {
            Firmness.ToBeScheduled => "nog in te plannen",
            Firmness.Provisional => "onder voorbehoud",
            Firmness.Confirmed => "vastgesteld",
            Firmness.Held => "geweest",
            Firmness.Lapsed => "vervallen",
            _ => "gepland",
        };

    /// <summary>"de raad van Duinoord", "het college van Duinoord", "de stuurgroep".</summary>
    public static string Of(Body body) =>
        DutchArticle.With(body.Name)
        + (body.Municipality is { } municipality ? $" van {municipality}" : "");

    public static string Of(ActivityKind kind) =>
        kind switch
        {
            ActivityKind.Meeting => "vergadering",
            ActivityKind.Dispatch => "verzending",
            ActivityKind.Drafting => "opstellen",
            ActivityKind.Publication => "publicatie",
            ActivityKind.Decision => "besluit",
            ActivityKind.Opinion => "zienswijze",
            ActivityKind.Survey => "vragenlijst",
            ActivityKind.Participation => "participatie",
            ActivityKind.Preparation => "voorbereiding",
            ActivityKind.Holiday => "vakantie",
            ActivityKind.Term => "termijn",
            ActivityKind.Execution => "uitvoering",
            _ => "onbekend",
        };

    public static string Of(MessageState state) =>
        state switch
        {
            MessageState.Drafted => "opgesteld",
            MessageState.Approved => "goedgekeurd",
            MessageState.Sent => "verzonden",
            _ => "idee",
        };

    public static string Of(PhaseKind kind) =>
        kind switch
        {
            PhaseKind.Orientation => "beeldvorming",
            PhaseKind.Deliberation => "oordeelsvorming",
            PhaseKind.Decision => "besluitvorming",
            _ => "anders",
        };

    public static string Of(SchoolRegion region) =>
        region switch
        {
            SchoolRegion.North => "Noord",
            SchoolRegion.Middle => "Midden",
            _ => "Zuid",
        };

    public static string Of(SchoolHolidayKind kind) =>
        kind switch
        {
            SchoolHolidayKind.Autumn => "herfstvakantie",
            SchoolHolidayKind.Christmas => "kerstvakantie",
            SchoolHolidayKind.Spring => "voorjaarsvakantie",
            SchoolHolidayKind.May => "meivakantie",
            _ => "zomervakantie",
        };

    public static string Of(ColumnRole role) =>
        role switch
        {
            ColumnRole.Date => FieldNames.Date,
            ColumnRole.Activity => FieldNames.Activity,
            ColumnRole.Purpose => FieldNames.Purpose,
            ColumnRole.Communication => FieldNames.Communication,
            ColumnRole.Involvement => FieldNames.Involvement,
            ColumnRole.Number => "nummer",
            ColumnRole.Phase => FieldNames.Phase,
            ColumnRole.Week => "week",
            _ => "overig",
        };
}
