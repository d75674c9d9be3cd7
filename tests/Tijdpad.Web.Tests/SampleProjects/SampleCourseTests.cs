using Tijdpad.Activities;
using Tijdpad.Documents.Reading;
using Tijdpad.Forecasts;
using Tijdpad.Plans;
using Tijdpad.Web.SampleProjects;

namespace Tijdpad.Web.Tests.SampleProjects;

/// <summary>The replay of 2017: had the site been there, what would it have said, and when?</summary>
public sealed class SampleCourseTests
{
    private static readonly DateOnly Decision = new(2017, 7, 4);

    [Fact]
    public void In_March_the_date_is_improbable_already()
    {
        var first = Course()[0];

        Assert.InRange(ChanceOf(first), 0.001, 0.1);
    }

    [Fact]
    public void It_is_never_likely_again_and_falls_when_the_proposal_is_put_off()
    {
        var course = Course();
        var before = course.Last(one => one.Day < new DateOnly(2017, 5, 30));
        var after = course.Last(one => one.Day == new DateOnly(2017, 5, 30));

        Assert.All(
            course.Where(one => one.Day < Decision),
            one => Assert.InRange(ChanceOf(one), 0, 0.1)
        );
        Assert.True(ChanceOf(after) < ChanceOf(before) / 2);
    }

    [Fact]
    public void From_June_the_fourth_of_July_is_out_of_reach()
    {
        var june = Course().First(one => one.Day >= new DateOnly(2017, 6, 16));

        Assert.Equal(0, ChanceOf(june), 0.001);
    }

    [Fact]
    public void What_was_held_teaches_that_surveys_and_mailings_run_late()
    {
        var plans = Course().Select(one => one.Plan).ToList();

        var learned = LearnedAssumption.From(plans);

        var survey = learned.Single(one => one.Kind == ActivityKind.Survey);
        Assert.Equal((1, 0, 6), (survey.Count, survey.OnTime, survey.MedianDelay));
        var dispatch = learned.Single(one => one.Kind == ActivityKind.Dispatch);
        Assert.Equal(dispatch.Count, dispatch.OnTime);
    }

    private static double ChanceOf((DateOnly Day, Plan Plan) one) =>
        Forecast.Of(one.Plan, new(one.Day, 20_000)).Together!.Days.ChanceBy(Decision);

    private static List<(DateOnly Day, Plan Plan)> Course()
    {
        using var document = Resource("sample.docx");
        using var lines = new StreamReader(Resource("sample-course.tsv"));
        var plan = TableToPlan
            .Read(DocumentReader.Read(document, "duinstreek-2017.docx"), new(2017, 3, 14))
            .Plan;
        return
        [
            (plan.AsOf!.Value, plan),
            .. SampleCourse.Of(plan, lines).Select(one => (one.Day, one.Plan)),
        ];
    }

    private static Stream Resource(string name) =>
        typeof(SampleCourse).Assembly.GetManifestResourceStream(name)!;
}
