using System.Text;
using Tijdpad.Checks;
using Tijdpad.Documents.Reading;
using Tijdpad.Plans;
using Tijdpad.Repairs;

namespace Tijdpad.Documents.Tests.Checks;

/// <summary>Everything that is found in a sample, and every way out that is offered, word for word.</summary>
public sealed class FindingsTextTests
{
    [Theory]
    [InlineData("begroting-veiligheidsdienst-2024", "2024-01-12")]
    [InlineData("duinstreek-2017", "2017-03-14")]
    [InlineData("fusie-zwalmkouter-2023", "2023-03-06")]
    [InlineData("herindeling-heuvelrijk-2021", "2021-02-01")]
    public void Of_our_own_samples(string name, string day) =>
        Golden.Matches(
            Findings(Samples.Path($"{name}.docx"), DateOnly.Parse(day)),
            $"Findings/{name}",
            "txt"
        );

    [Fact]
    public void A_month_later_the_days_of_the_sample_have_passed() =>
        Golden.Matches(
            Findings(Samples.Path("duinstreek-2017.docx"), new(2017, 4, 14)),
            "Findings/duinstreek-2017-a-month-later",
            "txt"
        );

    [Fact]
    public void Of_the_real_planning() =>
        Golden.Matches(
            Findings(Samples.Shared("leidse-regio.docx"), new(2017, 3, 14)),
            "Findings/leidse-regio",
            "txt"
        );

    private static string Findings(string path, DateOnly today)
    {
        var plan = PlanIn(path, today);
        var found = AllChecks.Run(plan, today);
        var text = new StringBuilder();
        foreach (var finding in found)
        {
            var rows = string.Join(", ", finding.Rows);
            text.Append($"{finding.Code} {finding.Severity} [{rows}]\n");
            text.Append($"  {finding.Message}\n  {finding.Why}\n  {finding.Repair}\n");
            foreach (var repair in RepairSearch.For(finding, plan, today, found))
                text.Append($"  * {repair.Label}\n");
        }
        return text.ToString();
    }

    private static Plan PlanIn(string path, DateOnly today)
    {
        var file = File.ReadAllBytes(path);
        var reader = AllReaders.List.First(reader => reader.Recognises(file));
        return TableToPlan.Read(reader.Read(file), today).Plan;
    }
}
