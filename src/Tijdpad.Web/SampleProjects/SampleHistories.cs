using Tijdpad.Documents.Reading;
using Tijdpad.Plans;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.SampleProjects;

/// <summary>The sample projects as the program carries them: a planning, the same with meetings told, and how it went on.</summary>
internal static class SampleHistories
{
    public static ValueList<SampleHistory> All()
    {
        var plan = Planning();
        return
        [
            new(FirstStart.SampleProject, "Duinstreek", [(Imported, plan)]),
            new(FirstStart.MeetingsProject, "Duinstreek met vergaderdagen", WithMeetings(plan)),
            new(FirstStart.CourseProject, "Duinstreek, hoe het verder ging", Course(plan)),
        ];
    }

    private static Plan Planning()
    {
        using var file = Resource("sample.docx");
        var table = DocumentReader.Read(file, "duinstreek-2017.docx");
        return TableToPlan.Read(table, new DateOnly(2017, 3, 14)).Plan;
    }

    private static ValueList<(Act, Plan)> WithMeetings(Plan plan)
    {
        var first = plan.WithTitle($"Met vergaderdagen: {plan.Title}", plan.AsOf);
        using var lines = new StreamReader(Resource("sample-meetings.tsv"));
        var told = SampleMeetings.Of(lines).ApplyTo(first, new(plan.AsOf!.Value));
        var next =
            told.Plan
            ?? throw new InvalidOperationException(
                string.Join(' ', told.Problems.Select(one => one.Message))
            );
        var act = Imported with
        {
            Kind = RevisionKind.Edit,
            Reason = "Vier griffies gaven hun vergaderdagen door",
        };
        return [(Imported, first), (act, next)];
    }

    private static ValueList<(Act, Plan)> Course(Plan plan)
    {
        var first = plan.WithTitle($"Hoe het verder ging: {plan.Title}", plan.AsOf);
        using var lines = new StreamReader(Resource("sample-course.tsv"));
        return SampleCourse
            .Of(first, lines)
            .Select(known => (On(known.Day, RevisionKind.Edit, known.Reason), known.Plan))
            .Prepend((On(plan.AsOf!.Value, RevisionKind.Import, Imported.Reason), first))
            .ToValueList();
    }

    private static Act Imported => new(Author.Tijdpad, RevisionKind.Import, "Voorbeeld ingelezen");

    private static Act On(DateOnly day, RevisionKind kind, string reason) =>
        new(Author.Tijdpad, kind, reason)
        {
            At = new(day, new TimeOnly(12, 0), TimeSpan.FromHours(1)),
        };

    private static Stream Resource(string name) =>
        typeof(SampleHistories).Assembly.GetManifestResourceStream(name)!;
}
