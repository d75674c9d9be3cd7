using Tijdpad.Core.Tests.Plans;
using Tijdpad.Documents.Layout;
using Tijdpad.Documents.Writing;

namespace Tijdpad.Documents.Tests.Writing;

public sealed class AllWritersTests
{
    private static readonly DateTimeOffset Now = new(2031, 2, 3, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Every_writer_stands_in_the_list() =>
        Assert.Equal(
            typeof(AllWriters)
                .Assembly.GetTypes()
                .Where(type => type.IsClass && type.IsAssignableTo(typeof(IPlanWriter)))
                .Select(type => type.Name)
                .Order(StringComparer.Ordinal),
            AllWriters.At(Now).Select(writer => writer.GetType().Name).Order(StringComparer.Ordinal)
        );

    [Fact]
    public void Every_writer_leaves_the_stream_open_and_writes_the_same_twice() =>
        Assert.All(
            AllWriters.At(Now),
            writer =>
            {
                using var once = new MemoryStream();
                using var twice = new MemoryStream();

                writer.Write(SamplePlans.Waterland, once);
                writer.Write(SamplePlans.Waterland, twice);

                Assert.True(once.Length > 0);
                Assert.Equal(once.ToArray(), twice.ToArray());
            }
        );

    [Fact]
    public void A_writer_is_found_by_its_extension()
    {
        Assert.Equal("xlsx", AllWriters.For("XLSX", Now)?.Extension);
        Assert.Null(AllWriters.For("odt", Now));
    }
}
