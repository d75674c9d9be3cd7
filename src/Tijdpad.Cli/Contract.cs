using System.Text.Json;
using Tijdpad.Activities;
using Tijdpad.Dates;
using Tijdpad.Documents.Tables;
using Tijdpad.Dutch;
using Tijdpad.Findings;
using Tijdpad.Plans;

namespace Tijdpad.Cli;

/// <summary>
/// The JSON that other programs rely on, as described in docs/contract.md. What is in it stays; a change that breaks
/// a reader of it raises the number.
/// </summary>
internal static class Contract
{
    public const int Version = 1;

    public static void Write(Utf8JsonWriter json, FuzzyDate date)
    {
        json.WriteStartObject();
        json.WriteString("words", date.Words);
        json.WriteString("kind", DateNames.Of(date.Kind));
        json.WriteString("edtf", date.ToEdtf());
        json.WriteString("earliest", Iso(date.Earliest));
        json.WriteString("latest", Iso(date.Latest));
        json.WriteString("status", DateNames.Of(date.Firmness));
        json.WriteString("text", date.ToText(Language.Dutch));
        Strings(json, "inferred", date.Inferred.Select(one => one.Code()));
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, ReadResult result)
    {
        var plan = result.Plan;
        json.WriteStartObject();
        json.WriteNumber("contract", Version);
        json.WriteString("title", plan.Title);
        json.WriteString("asOf", Iso(plan.AsOf));
        OpenPoints(json, plan);
        Strings(json, "phases", plan.Phases.Select(phase => phase.Name));
        Strings(json, "weekHeadings", plan.WeekHeadings.Select(heading => heading.Words));
        Strings(json, "columns", plan.Columns.Select(column => column.Words));
        Strings(json, "municipalities", plan.Municipalities.Select(one => one.Name));
        json.WriteStartArray("activities");
        for (var index = 0; index < plan.Activities.Count; index++)
            Write(json, plan, plan.Activities[index], index + 1);
        json.WriteEndArray();
        Objects(
            json,
            "footnotes",
            plan.Footnotes,
            note =>
            {
                json.WriteString("mark", note.Mark);
                json.WriteString("text", note.Text);
            }
        );
        Strings(json, "outsideTable", plan.OutsideTable);
        Notes(json, result.Notes);
        Write(json, result.Coverage);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, ValueList<Finding> findings)
    {
        json.WriteStartObject();
        json.WriteNumber("contract", Version);
        Objects(
            json,
            "findings",
            findings,
            finding =>
            {
                json.WriteString("code", finding.Code);
                json.WriteString("family", Names.Of(finding.Family));
                json.WriteString("severity", Names.Of(finding.Severity));
                json.WriteStartArray("rows");
                foreach (var row in finding.Rows)
                    json.WriteNumberValue(row);
                json.WriteEndArray();
                json.WriteString("message", finding.Message);
                json.WriteString("why", finding.Why);
                json.WriteString("repair", finding.Repair);
            }
        );
        json.WriteEndObject();
    }

    public static void Strings(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }

    /// <summary>An array of objects.</summary>
    public static void Objects<T>(
        Utf8JsonWriter json,
        string name,
        IEnumerable<T> items,
        Action<T> write
    )
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    public static string? Iso(DateOnly? day) => day is { } known ? IsoDay.Of(known) : null;

    private static void Write(Utf8JsonWriter json, Plan plan, Activity activity, int row)
    {
        var meaning = activity.Meaning;
        json.WriteStartObject();
        json.WriteString("id", activity.Id);
        json.WriteNumber("row", row);
        json.WriteString("phase", plan.PhaseOf(activity)?.Name);
        json.WriteString("weekHeading", plan.HeadingOf(activity)?.Words);
        json.WritePropertyName("date");
        Write(json, activity.Date);
        json.WriteString("activity", activity.Title);
        Strings(json, "purpose", activity.Purpose.Select(item => item.Text));
        Strings(json, "communication", activity.Communication.Select(item => item.Text));
        Write(json, activity.Involvement);
        Occurrences(json, activity);
        json.WriteString("kind", Names.Of(meaning.Kind));
        json.WriteBoolean("optional", meaning.IsOptional);
        json.WriteBoolean("perMunicipality", meaning.IsPerMunicipality);
        Strings(
            json,
            "bodies",
            meaning.Bodies.Select(body => body.Name).Distinct(StringComparer.Ordinal)
        );
        Strings(json, "municipalities", meaning.Municipalities);
        Documents(json, meaning);
        Strings(json, "questions", meaning.GateQuestions);
        Strings(json, "openQuestions", meaning.OpenQuestions);
        References(json, meaning);
        Strings(json, "footnotes", activity.FootnoteMarks);
        json.WriteStartObject("other");
        foreach (var cells in activity.Other.GroupBy(cell => cell.Heading, StringComparer.Ordinal))
            json.WriteString(cells.Key, string.Join('\n', cells.Select(cell => cell.Words)));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Involvement? involvement)
    {
        if (involvement is null)
        {
            json.WriteNull("involvement");
            return;
        }
        json.WriteStartObject("involvement");
        json.WriteString("words", involvement.Words);
        json.WriteNumber("level", involvement.Level);
        if (involvement.Round is { } round)
            json.WriteNumber("round", round);
        else
            json.WriteNull("round");
        json.WriteString("manner", involvement.Manner);
        json.WriteString("remark", involvement.Remark);
        json.WriteEndObject();
    }

    private static void Occurrences(Utf8JsonWriter json, Activity activity)
    {
        Objects(
            json,
            "occurrences",
            activity.Occurrences,
            occurrence =>
            {
                json.WriteString("municipality", occurrence.Municipality);
                json.WritePropertyName("date");
                Write(json, occurrence.Date);
            }
        );
    }

    private static void Documents(Utf8JsonWriter json, ActivityMeaning meaning)
    {
        Objects(
            json,
            "documents",
            meaning.Documents,
            use =>
            {
                json.WriteString("name", use.Name);
                json.WriteString("version", use.Version);
                json.WriteString("variant", use.Variant);
            }
        );
    }

    private static void References(Utf8JsonWriter json, ActivityMeaning meaning)
    {
        Objects(
            json,
            "references",
            meaning.References,
            reference =>
            {
                json.WriteString("words", reference.Words);
                json.WriteString("earliest", Iso(reference.Date.Earliest));
                json.WriteString("latest", Iso(reference.Date.Latest));
            }
        );
    }

    private static void OpenPoints(Utf8JsonWriter json, Plan plan)
    {
        Objects(
            json,
            "openPoints",
            plan.OpenPoints,
            point =>
            {
                json.WriteString("text", point.Text);
                Strings(json, "sub", point.Sub);
            }
        );
    }

    private static void Notes(Utf8JsonWriter json, ValueList<ReadNote> notes)
    {
        Objects(
            json,
            "notes",
            notes,
            note =>
            {
                if (note.Row is { } row)
                    json.WriteNumber("row", row);
                else
                    json.WriteNull("row");
                json.WriteString("column", note.Column);
                json.WriteString("words", note.Words);
                json.WriteString("made", note.Made);
                json.WriteNumber("certainty", note.Certainty);
            }
        );
    }

    private static void Write(Utf8JsonWriter json, Coverage coverage)
    {
        json.WriteStartObject("coverage");
        json.WriteNumber("words", coverage.Words);
        json.WriteNumber("placed", coverage.Placed);
        Strings(json, "unplaced", coverage.Unplaced);
        json.WriteEndObject();
    }
}
