using System.Text;
using System.Text.Json;
using CsCheck;
using Tijdpad.Core.Tests.Plans;
using Tijdpad.Json;
using Tijdpad.Plans;

namespace Tijdpad.Core.Tests.Json;

public sealed class PlanJsonTests
{
    [Fact]
    public void A_plan_comes_back_whole()
    {
        var back = PlanJson.Read(PlanJson.ToUtf8(SamplePlans.Waterland));

        Assert.Equal(SamplePlans.Waterland, back);
    }

    [Fact]
    public void Any_plan_comes_back_whole_and_gives_the_same_bytes_again() =>
        PlanGen.Plan.Sample(plan =>
        {
            var bytes = PlanJson.ToUtf8(plan);
            var back = PlanJson.Read(bytes);
            return back == plan && PlanJson.ToUtf8(back).AsSpan().SequenceEqual(bytes);
        });

    [Fact]
    public void Odd_characters_come_back()
    {
        var plan = new Plan("nul \0, bel \a, regel\n, é, 🙂, \uFFFF, </script>");

        Assert.Equal(plan, PlanJson.Read(PlanJson.ToText(plan)));
    }

    [Fact]
    public void A_byte_order_mark_and_indentation_do_no_harm()
    {
        using var json = JsonDocument.Parse(PlanJson.ToUtf8(SamplePlans.Waterland));
        var indented = "\uFEFF" + JsonSerializer.Serialize(json, Indented);

        Assert.Equal(SamplePlans.Waterland, PlanJson.Read(indented));
    }

    [Theory]
    [InlineData("", "regel 1")]
    [InlineData("{", "regel 1")]
    [InlineData("[]", "$")]
    [InlineData("{}", "$")]
    [InlineData("""{"format":"iets","version":1}""", "$")]
    [InlineData("""{"format":"tijdpad-plan","version":2}""", "$")]
    [InlineData("""{"format":"tijdpad-plan","version":1,"titel":"x"}""", "$")]
    [InlineData("""{"format":"tijdpad-plan","version":1,"title":7}""", "$.title")]
    [InlineData("""{"format":"tijdpad-plan","version":1,"title":"\ud800"}""", "$.title")]
    [InlineData("""{"format":"tijdpad-plan","version":1,"asOf":"2017-02-29"}""", "$.asOf")]
    [InlineData("""{"format":"tijdpad-plan","version":1,"asOf":"14-3-2017"}""", "$.asOf")]
    [InlineData("""{"format":"tijdpad-plan","version":1,"region":"oost"}""", "$.region")]
    [InlineData(
        """{"format":"tijdpad-plan","version":1,"municipalities":[{"name":"A"},{"name":"A"}]}""",
        "$.municipalities[1]"
    )]
    [InlineData(
        """{"format":"tijdpad-plan","version":1,"activities":[{"id":"a"},{"id":"a"}]}""",
        "$.activities[1]"
    )]
    [InlineData(
        """{"format":"tijdpad-plan","version":1,"activities":[{"id":" "}]}""",
        "$.activities[0]"
    )]
    [InlineData(
        """{"format":"tijdpad-plan","version":1,"activities":[{"title":"x"}]}""",
        "$.activities[0]"
    )]
    [InlineData(
        """{"format":"tijdpad-plan","version":1,"activities":[{"id":"a","phaseId":"b"}]}""",
        "$.activities[0].phaseId"
    )]
    [InlineData(
        """{"format":"tijdpad-plan","version":1,"activities":[{"id":"a","purpose":[{"text":"x","level":-1}]}]}""",
        "$.activities[0].purpose[0].level"
    )]
    [InlineData(
        """{"format":"tijdpad-plan","version":1,"activities":[{"id":"a","meaning":{"kind":9}}]}""",
        "$.activities[0].meaning.kind"
    )]
    [InlineData("""{"format":"tijdpad-plan","version":1,"title":"a","title":"b"}""", "$")]
    public void What_is_not_a_sound_plan_is_refused_with_its_place(string json, string path)
    {
        var wrong = Assert.Throws<PlanJsonException>(() => PlanJson.Read(json));

        Assert.Equal(path, wrong.Path);
        Assert.StartsWith(
            "Dit is geen geldige Tijdpad-planning: ",
            wrong.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Bytes_that_are_not_text_are_refused()
    {
        var bytes = PlanJson.ToUtf8(new Plan("titel"));
        bytes[Encoding.UTF8.GetString(bytes).IndexOf("titel", StringComparison.Ordinal)] = 0xFF;

        Assert.Throws<PlanJsonException>(() => PlanJson.Read(bytes));
    }

    [Fact]
    public void A_bitten_off_or_changed_file_never_crashes()
    {
        var bytes = PlanJson.ToUtf8(SamplePlans.Waterland);

        Gen.Select(Gen.Int[0, bytes.Length - 1], Gen.Byte, Gen.Bool)
            .Sample(
                (at, value, bite) =>
                {
                    var bad = bite ? bytes[..at] : (byte[])bytes.Clone();
                    if (!bite)
                        bad[at] = value;
                    try
                    {
                        PlanJson.Read(bad);
                    }
                    catch (PlanJsonException)
                    {
                        // Refused with a reason: as it should be.
                    }
                }
            );
    }

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };
}
