using Tijdpad.Web.Memory;

namespace Tijdpad.Web.Tests.Memory;

public sealed class ByteCacheTests
{
    [Fact]
    public void What_was_used_longest_ago_makes_room()
    {
        var cache = new ByteCache<int>(100);
        cache.Keep(1, "een", 40);
        cache.Keep(2, "twee", 40);
        Assert.Equal("een", cache.Find<string>(1));

        cache.Keep(3, "drie", 40);

        Assert.Null(cache.Find<string>(2));
        Assert.Equal(("een", "drie"), (cache.Find<string>(1), cache.Find<string>(3)));
        Assert.Equal((80, 2), (cache.Bytes, cache.Count));
    }

    [Fact]
    public void What_is_larger_than_all_room_is_kept_alone()
    {
        var cache = new ByteCache<int>(100);
        cache.Keep(1, "een", 40);

        cache.Keep(2, "heel groot", 1_000);

        Assert.Equal("heel groot", cache.Find<string>(2));
        Assert.Equal(1, cache.Count);
        cache.Keep(3, "klein", 10);
        Assert.Equal((10, 1), (cache.Bytes, cache.Count));
    }

    [Fact]
    public void What_is_kept_again_counts_once()
    {
        var cache = new ByteCache<int>(100);
        cache.Keep(1, "oud", 90);
        cache.Keep(1, "nieuw", 20);

        Assert.Equal("nieuw", cache.Find<string>(1));
        Assert.Equal((20, 1), (cache.Bytes, cache.Count));
        cache.Remove(1);
        Assert.Equal((0, 0), (cache.Bytes, cache.Count));
    }

    [Fact]
    public void Of_any_number_of_things_it_never_counts_more_bytes_than_it_may()
    {
        var cache = new ByteCache<int>(1_000);
        var random = new Random(7);
        for (var turn = 0; turn < 20_000; turn++)
        {
            var key = random.Next(300);
            if (random.Next(3) == 0)
                cache.Find<string>(key);
            else
                cache.Keep(key, "iets", random.Next(1, 200));
            Assert.InRange(cache.Bytes, 0, 1_000);
        }
        Assert.InRange(cache.Count, 5, 300);
    }
}
