namespace Tijdpad.Plans;

/// <summary>Joins an activity that both changed, field by field.</summary>
internal sealed class MergeActivity(MergeWork merge)
{
    public Activity Join(string label, Three<Activity> all)
    {
        merge.ActivityId = all.From.Id;
        var joined = all.Ours with
        {
            PhaseId = Field(label, "fase", all.Each(a => a.PhaseId), id => id ?? ""),
            WeekHeadingId = Field(label, "weekkop", all.Each(a => a.WeekHeadingId), id => id ?? ""),
            Date = Field(label, "datum", all.Each(a => a.Date), date => date.Words),
            Title = Field(label, "activiteit", all.Each(a => a.Title), text => text),
            Purpose = Field(label, "doel & opbrengst", all.Each(a => a.Purpose), Text),
            Communication = Field(label, "communicatie", all.Each(a => a.Communication), Text),
            Involvement = Field(
                label,
                "in college/raad",
                all.Each(a => a.Involvement),
                involvement => involvement?.Words ?? ""
            ),
            FootnoteMarks = Field(
                label,
                "voetnoottekens",
                all.Each(a => a.FootnoteMarks),
                marks => string.Join(", ", marks)
            ),
            Occurrences = merge.List(
                $"{label}, gemeente",
                all.Each(a => a.Occurrences),
                occurrence => occurrence.Municipality,
                occurrence => occurrence.Date.Words
            ),
            Other = merge.List(
                $"{label}, kolom",
                all.Each(a => a.Other),
                c => c.Heading,
                c => c.Words
            ),
            Meaning = Meaning(label, all.Each(a => a.Meaning)),
        };
        merge.ActivityId = null;
        return joined;
    }

    private ActivityMeaning Meaning(string label, Three<ActivityMeaning> all) =>
        all.Ours with
        {
            Kind = Field(label, "soort activiteit", all.Each(m => m.Kind), DutchNames.Of),
            IsOptional = Field(label, "optioneel", all.Each(m => m.IsOptional), YesNo),
            IsPerMunicipality = Field(
                label,
                "per gemeente",
                all.Each(m => m.IsPerMunicipality),
                YesNo
            ),
            IsPublic = Field(label, "openbaar", all.Each(m => m.IsPublic), YesNo),
            Bodies = Field(label, "gremia", all.Each(m => m.Bodies), Names),
            Municipalities = Field(label, "gemeenten", all.Each(m => m.Municipalities), Names),
            Documents = Field(label, "documenten", all.Each(m => m.Documents), Names),
            Messages = Field(label, "berichten", all.Each(m => m.Messages), Names),
            GateQuestions = Field(label, "vragen", all.Each(m => m.GateQuestions), Names),
            OpenQuestions = Field(label, "open vragen", all.Each(m => m.OpenQuestions), Names),
            References = Field(label, "verwijzingen", all.Each(m => m.References), Names),
        };

    private T Field<T>(string label, string field, Three<T> value, Func<T, string> text) =>
        merge.Field(label, field, value, text);

    private static string Text(ValueList<TextItem> items) =>
        string.Join('\n', items.Select(item => item.Text));

    private static string Names<T>(ValueList<T> items) => string.Join(", ", items);

    private static string YesNo(bool yes) => yes ? "ja" : "nee";
}
