using System.Text;
using CsCheck;
using Tijdpad.Core.Tests.Plans;
using Tijdpad.Documents.Layout;
using Tijdpad.Documents.Tests.Writing.Word;
using Tijdpad.Documents.Writing;
using Tijdpad.Plans;

namespace Tijdpad.Documents.Tests.Writing;

public sealed class PlanTextWriterTests
{
    [Fact]
    public void A_plan_reads_as_before() =>
        Golden.Matches(Written(SamplePlans.Waterland, 110), nameof(PlanTextWriterTests), "txt");

    [Fact]
    public void The_lines_of_the_table_are_equally_wide_and_fit() =>
        PlanGen.Plan.Sample(plan =>
            Written(plan, 120)
                .Split('\n')
                .SkipWhile(line => !line.StartsWith('+'))
                .TakeWhile(line => line.StartsWith('+') || line.StartsWith('|'))
                .Select(TextWidth.Of)
                .Distinct()
                .Count() == 1
        );

    [Theory]
    [InlineData("een twee drie", 8, new[] { "een twee", "drie" })]
    [InlineData("samenwerkingsovereenkomst", 10, new[] { "samenwerki", "ngsovereen", "komst" })]
    [InlineData("🙂🙂🙂", 4, new[] { "🙂🙂", "🙂" })]
    [InlineData("", 4, new[] { "" })]
    [InlineData("a\nb", 4, new[] { "a", "b" })]
    public void Text_is_wrapped_within_its_width(string text, int width, string[] lines) =>
        Assert.Equal(lines, TextWidth.Wrap(text, width));

    private static string Written(Plan plan, int width) =>
        Encoding.UTF8.GetString(
            WordFile.Written(stream => new PlanTextWriter(width).Write(plan, stream))
        );
}
