using Tijdpad.Documents.Reading;
using Tijdpad.Plans;

namespace Tijdpad.Documents.Tests.Checks;

/// <summary>A planning out of a file, read as on the day of the sample.</summary>
internal static class ReadPlan
{
    public static readonly DateOnly Day = new(2017, 3, 14);

    public static Plan Of(string path)
    {
        var file = File.ReadAllBytes(path);
        var reader = AllReaders.List.First(reader => reader.Recognises(file));
        return TableToPlan.Read(reader.Read(file), Day).Plan;
    }
}
