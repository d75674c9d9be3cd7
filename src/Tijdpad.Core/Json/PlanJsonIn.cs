using Tijdpad.Activities;
using Tijdpad.Dates;
using Tijdpad.Plans;

namespace Tijdpad.Json;

/// <summary>Reads a plan from JSON and refuses whatever could make a wrong one; the mirror of <see cref="PlanJsonOut"/>.</summary>
internal static class PlanJsonIn
{
    internal const int MaxLevel = 1000;

    public static Plan Read(JsonPlace root) => root.Fields(Plan);

    private static Plan Plan(JsonFields fields)
    {
        RefuseOtherFormats(fields);
        var plan = new Plan(fields.Text("title"), fields.Day("asOf"));
        var region = fields.ChoiceOrNull<SchoolRegion>("region");
        var municipalities = fields.List("municipalities", Municipality);
        RefuseTwice(fields, "municipalities", municipalities.Select(item => item.Name));
        plan = plan.WithMunicipalities(municipalities, region)
            .WithColumns(fields.List("columns", Column))
            .WithOpenPoints(fields.List("openPoints", OpenPoint));
        plan = Structure(plan, fields);
        return Timed(
            plan.WithFootnotes(fields.List("footnotes", Footnote))
                .WithOutsideTable(fields.Texts("outsideTable"))
                .WithAliases(
                    fields.List("aliases", alias => new DocumentAlias(alias.Texts("names")))
                ),
            fields
        );
    }

    private static Plan Timed(Plan plan, JsonFields fields)
    {
        if (fields.Part("timing", PlanJsonTiming.Read) is not { } timing)
            return plan;
        var ids = plan.Activities.Select(row => row.Id).ToHashSet(StringComparer.Ordinal);
        return timing.Within(ids) == timing
            ? plan.WithTiming(timing)
            : throw new PlanJsonException(
                $"{fields.Place.Path}.timing",
                "een afhankelijkheid of wens wijst naar een rij die er niet is"
            );
    }

    private static void RefuseOtherFormats(JsonFields fields)
    {
        if (fields.TextOrNull("format") != PlanJson.Format)
            throw fields.Place.Wrong($"het veld “format” is niet “{PlanJson.Format}”");
        var version = fields.Number("version", 1, int.MaxValue);
        if (version != PlanJson.Version)
            throw fields.Place.Wrong(
                $"versie {version} kan dit programma niet lezen; het kent versie {PlanJson.Version}"
            );
    }

    private static Plan Structure(Plan plan, JsonFields fields)
    {
        var phases = fields.List("phases", Phase);
        RefuseTwice(fields, "phases", phases.Select(phase => phase.Id));
        var headings = fields.List("weekHeadings", WeekHeading);
        RefuseTwice(fields, "weekHeadings", headings.Select(heading => heading.Id));
        var activities = fields.List("activities", Activity);
        RefuseTwice(fields, "activities", activities.Select(activity => activity.Id));
        RefuseStray(fields, "phaseId", activities.Select(a => a.PhaseId), phases.Select(p => p.Id));
        RefuseStray(
            fields,
            "weekHeadingId",
            activities.Select(activity => activity.WeekHeadingId),
            headings.Select(heading => heading.Id)
        );
        return plan.WithStructure(phases, headings, activities);
    }

    private static void RefuseTwice(JsonFields fields, string list, IEnumerable<string> ids)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var id in ids)
        {
            var path = $"{fields.Place.Path}.{list}[{seen.Count}]";
            if (string.IsNullOrWhiteSpace(id))
                throw new PlanJsonException(path, "de naam of het kenmerk is leeg");
            if (!seen.Add(id))
                throw new PlanJsonException(path, $"“{id}” komt tweemaal voor");
        }
    }

    private static void RefuseStray(
        JsonFields fields,
        string field,
        IEnumerable<string?> pointers,
        IEnumerable<string> ids
    )
    {
        var known = ids.ToHashSet(StringComparer.Ordinal);
        foreach (var (index, pointer) in pointers.Index())
        {
            if (pointer is not null && !known.Contains(pointer))
                throw new PlanJsonException(
                    $"{fields.Place.Path}.activities[{index}].{field}",
                    $"“{pointer}” bestaat niet"
                );
        }
    }

    private static Municipality Municipality(JsonFields fields) =>
        new(fields.Required("name"), fields.TextOrNull("tooiCode"));

    private static ColumnHeading Column(JsonFields fields) =>
        new(fields.Choice<ColumnRole>("role"), fields.Text("words"));

    private static OpenPoint OpenPoint(JsonFields fields) =>
        new(fields.Required("text"), fields.Texts("sub"));

    private static Phase Phase(JsonFields fields) =>
        new(fields.Required("id"), fields.Text("name"), fields.Choice<PhaseKind>("kind"));

    private static WeekHeading WeekHeading(JsonFields fields) =>
        new(fields.Required("id"), fields.Text("words"), PlanJsonDate.Read(fields, "span"));

    private static Footnote Footnote(JsonFields fields) =>
        new(fields.Required("mark"), fields.Text("text"));

    private static Activity Activity(JsonFields fields) =>
        new(fields.Required("id"))
        {
            PhaseId = fields.TextOrNull("phaseId"),
            WeekHeadingId = fields.TextOrNull("weekHeadingId"),
            Date = PlanJsonDate.Read(fields, "date"),
            Title = fields.Text("title"),
            Purpose = fields.List("purpose", Item),
            Communication = fields.List("communication", Item),
            Involvement = fields.Part("involvement", Involvement),
            Occurrences = fields.List("occurrences", Occurrence),
            Other = fields.List("other", Other),
            FootnoteMarks = fields.Texts("footnoteMarks"),
            Meaning = fields.Part("meaning", PlanJsonMeaning.Read) ?? ActivityMeaning.None,
        };

    private static TextItem Item(JsonFields fields) =>
        new(fields.Required("text"), fields.Number("level", 0, MaxLevel) ?? 0);

    private static Involvement Involvement(JsonFields fields) =>
        new(
            fields.Text("words"),
            fields.Number("level", 0, MaxLevel) ?? 0,
            fields.Number("round", 0, int.MaxValue),
            fields.TextOrNull("manner"),
            fields.TextOrNull("remark")
        );

    private static Occurrence Occurrence(JsonFields fields) =>
        new(
            fields.Required("municipality"),
            PlanJsonDate.Read(fields, "date"),
            fields.Text("words")
        );

    private static OtherCell Other(JsonFields fields) =>
        new(fields.Text("heading"), fields.Required("words"));
}
