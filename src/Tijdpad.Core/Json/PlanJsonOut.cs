using System.Text.Json;
using Tijdpad.Activities;
using Tijdpad.Plans;

namespace Tijdpad.Json;

/// <summary>Writes a plan as JSON; <see cref="PlanJsonIn"/> is its mirror.</summary>
internal static class PlanJsonOut
{
    public static void Write(Utf8JsonWriter json, Plan plan)
    {
        json.WriteStartObject();
        json.WriteString("format", PlanJson.Format);
        json.WriteNumber("version", PlanJson.Version);
        json.Text("title", plan.Title);
        json.Day("asOf", plan.AsOf);
        if (plan.Region is { } region)
            json.WriteString("region", JsonNames<Dates.SchoolRegion>.Of(region));
        json.List("municipalities", plan.Municipalities, Municipality);
        json.List("columns", plan.Columns, Column);
        json.List("openPoints", plan.OpenPoints, OpenPoint);
        json.List("phases", plan.Phases, Phase);
        json.List("weekHeadings", plan.WeekHeadings, WeekHeading);
        json.List("activities", plan.Activities, Activity);
        json.List("footnotes", plan.Footnotes, Footnote);
        json.Texts("outsideTable", plan.OutsideTable);
        json.List("aliases", plan.Aliases, (j, alias) => j.Texts("names", alias.Names));
        if (!plan.Timing.IsEmpty)
            json.Part("timing", plan.Timing, PlanJsonTiming.Write);
        json.WriteEndObject();
    }

    private static void Municipality(Utf8JsonWriter json, Municipality municipality)
    {
        json.WriteString("name", municipality.Name);
        json.TextOrNull("tooiCode", municipality.TooiCode);
    }

    private static void Column(Utf8JsonWriter json, ColumnHeading column)
    {
        json.WriteString("role", JsonNames<ColumnRole>.Of(column.Role));
        json.Text("words", column.Words);
    }

    private static void OpenPoint(Utf8JsonWriter json, OpenPoint point)
    {
        json.WriteString("text", point.Text);
        json.Texts("sub", point.Sub);
    }

    private static void Phase(Utf8JsonWriter json, Phase phase)
    {
        json.WriteString("id", phase.Id);
        json.Text("name", phase.Name);
        json.Choice("kind", phase.Kind);
    }

    private static void WeekHeading(Utf8JsonWriter json, WeekHeading heading)
    {
        json.WriteString("id", heading.Id);
        json.Text("words", heading.Words);
        PlanJsonDate.Write(json, "span", heading.Span);
    }

    private static void Footnote(Utf8JsonWriter json, Footnote footnote)
    {
        json.WriteString("mark", footnote.Mark);
        json.Text("text", footnote.Text);
    }

    private static void Activity(Utf8JsonWriter json, Activity activity)
    {
        json.WriteString("id", activity.Id);
        json.TextOrNull("phaseId", activity.PhaseId);
        json.TextOrNull("weekHeadingId", activity.WeekHeadingId);
        PlanJsonDate.Write(json, "date", activity.Date);
        json.Text("title", activity.Title);
        json.List("purpose", activity.Purpose, Item);
        json.List("communication", activity.Communication, Item);
        json.Part("involvement", activity.Involvement, Involvement);
        json.List("occurrences", activity.Occurrences, Occurrence);
        json.List("other", activity.Other, Other);
        json.Texts("footnoteMarks", activity.FootnoteMarks);
        if (activity.Meaning != ActivityMeaning.None)
            json.Part("meaning", activity.Meaning, PlanJsonMeaning.Write);
    }

    private static void Item(Utf8JsonWriter json, TextItem item)
    {
        json.WriteString("text", item.Text);
        if (item.Level != 0)
            json.WriteNumber("level", item.Level);
    }

    private static void Involvement(Utf8JsonWriter json, Involvement involvement)
    {
        json.Text("words", involvement.Words);
        json.WriteNumber("level", involvement.Level);
        json.Number("round", involvement.Round);
        json.TextOrNull("manner", involvement.Manner);
        json.TextOrNull("remark", involvement.Remark);
    }

    private static void Occurrence(Utf8JsonWriter json, Occurrence occurrence)
    {
        json.WriteString("municipality", occurrence.Municipality);
        PlanJsonDate.Write(json, "date", occurrence.Date);
        json.Text("words", occurrence.Words);
    }

    private static void Other(Utf8JsonWriter json, OtherCell cell)
    {
        json.Text("heading", cell.Heading);
        json.WriteString("words", cell.Words);
    }
}
