using System.Xml.Linq;
using Tijdpad.Documents.Layout;
using Tijdpad.Documents.Reading;
using Tijdpad.Documents.Tables;
using Tijdpad.Documents.Writing;

namespace Tijdpad.Documents.Tests;

/// <summary>Rules about our own code.</summary>
public sealed class CodeRulesTests
{
    [Fact]
    public void Every_public_type_says_what_it_is()
    {
        var documented = XDocument
            .Load(Path.ChangeExtension(typeof(DocumentReader).Assembly.Location, ".xml"))
            .Descendants("member")
            .Where(member => member.Element("summary") is not null)
            .Select(member => member.Attribute("name")!.Value)
            .ToHashSet(StringComparer.Ordinal);

        Assert.All(
            typeof(DocumentReader).Assembly.GetExportedTypes().Where(type => !type.IsNested),
            type => Assert.Contains("T:" + type.FullName, documented)
        );
    }

    [Fact]
    public void Every_reader_and_writer_is_in_its_list()
    {
        Assert.Equal(Implementers(typeof(IPlanReader)), Names(AllReaders.List));
        Assert.Equal(
            Implementers(typeof(IPlanWriter)),
            Names(AllWriters.At(DateTimeOffset.UnixEpoch))
        );
    }

    private static IEnumerable<string> Implementers(Type contract) =>
        contract
            .Assembly.GetTypes()
            .Where(type => type.IsClass && type.IsAssignableTo(contract))
            .Select(type => type.Name)
            .Order(StringComparer.Ordinal);

    private static IEnumerable<string> Names<T>(IEnumerable<T> list)
        where T : class => list.Select(one => one.GetType().Name).Order(StringComparer.Ordinal);
}
