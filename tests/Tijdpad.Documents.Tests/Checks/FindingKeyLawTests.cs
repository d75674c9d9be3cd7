using Tijdpad.Core.Tests.Findings;
using Tijdpad.Documents.Reading;
using Tijdpad.Documents.Tests.Reading;
using Tijdpad.Plans;

namespace Tijdpad.Documents.Tests.Checks;

public sealed class FindingKeyLawTests
{
    private static readonly DateOnly Day = new(2017, 3, 14);

    [Fact]
    public void Keys_keep_to_their_law_in_our_own_samples()
    {
        var held = 0;
        foreach (var file in Directory.EnumerateFiles(OwnFolder(), "*.docx"))
        {
            var plan = PlanOf(File.ReadAllBytes(file));
            var day = plan.AsOf ?? Day;
            held += FindingKeyLaw.Holds(plan, day) + FindingKeyLaw.Holds(plan, day.AddDays(30));
        }

        Assert.True(held >= 50, $"{held} findings");
    }

    [Fact]
    public void Keys_keep_to_their_law_in_the_samples_beside_the_repository()
    {
        string[] files = [.. SampleFiles.Plans()];

        Assert.All(files, file => FindingKeyLaw.Holds(PlanOf(File.ReadAllBytes(file)), Day));
        if (SampleFiles.Read("leidse-regio.docx") is { } region)
            Assert.True(FindingKeyLaw.Holds(PlanOf(region), Day) >= 50);
    }

    private static Plan PlanOf(byte[] file)
    {
        var reader = AllReaders.List.First(reader => reader.Recognises(file));
        return TableToPlan.Read(reader.Read(file), new DateOnly(2017, 3, 14)).Plan;
    }

    private static string OwnFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Tijdpad.slnx")))
            folder = folder.Parent;
        return Path.Combine(folder!.FullName, "samples");
    }
}
