using Tijdpad.Core.Tests.Repairs;
using Tijdpad.Documents.Reading;
using Tijdpad.Documents.Tests.Reading;
using Tijdpad.Plans;

namespace Tijdpad.Documents.Tests.Checks;

public sealed class RepairLawTests
{
    [Fact]
    public void A_repair_takes_its_finding_away_in_our_own_samples()
    {
        var tried = 0;
        foreach (var file in Directory.EnumerateFiles(OwnFolder(), "*.docx"))
        {
            var plan = PlanOf(File.ReadAllBytes(file));
            var day = plan.AsOf ?? new DateOnly(2021, 1, 1);
            tried += RepairLaw.Holds(plan, day) + RepairLaw.Holds(plan, day.AddDays(30));
        }

        Assert.True(tried >= 20, $"{tried} repairs");
    }

    [Fact]
    public void A_repair_takes_its_finding_away_in_the_samples_beside_the_repository()
    {
        string[] files = [.. SampleFiles.Plans()];

        Assert.All(
            files,
            file => RepairLaw.Holds(PlanOf(File.ReadAllBytes(file)), new(2017, 3, 14))
        );
        if (SampleFiles.Read("leidse-regio.docx") is { } region)
            Assert.True(RepairLaw.Holds(PlanOf(region), new(2017, 3, 14)) >= 10);
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
