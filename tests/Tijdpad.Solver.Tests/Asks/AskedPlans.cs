using Tijdpad.Documents.Reading;
using Tijdpad.Plans;

namespace Tijdpad.Solver.Tests.Asks;

/// <summary>Every sample planning that there is: our own, and the real ones where somebody put them beside the checkout.</summary>
internal static class AskedPlans
{
    private static readonly Lazy<ValueList<(string Name, Plan Plan)>> Read = new(() =>
        Files().Select(file => (Path.GetFileName(file), PlanOf(file))).ToValueList()
    );

    public static ValueList<(string Name, Plan Plan)> All => Read.Value;

    private static IEnumerable<string> Files() =>
        Samples
            .Own.Select(name => Samples.Path($"{name}.docx"))
            .Concat(Samples.Beside("*.docx"))
            .Concat(Samples.Beside("*.txt"));

    private static Plan PlanOf(string file) =>
        TableToPlan
            .Read(
                DocumentReader.Read(File.ReadAllBytes(file), Path.GetFileName(file), null),
                new(2017, 3, 14)
            )
            .Plan;
}
