using Microsoft.AspNetCore.Http;
using Tijdpad.Web.Access;
using Tijdpad.Web.Configuration;
using Tijdpad.Web.Work;

namespace Tijdpad.Web.Tests.Work;

public sealed class WorkbenchTests : IDisposable
{
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(2);

    private readonly Workbench _bench = new(
        new Settings { Patience = 0.05 },
        new HttpContextAccessor()
    );

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => _bench.Dispose();

    [Fact]
    public async Task A_page_does_not_wait_for_what_takes_long_and_finds_it_later()
    {
        var mayEnd = new TaskCompletionSource();
        var order = Order(
            "lang",
            async progress =>
            {
                progress.Report(1, 4);
                await mayEnd.Task.WaitAsync(progress.Stop);
                return "klaar";
            }
        );

        var first = await _bench.OfAsync(order, Stop);
        Assert.Null(first.Value);
        Assert.Equal(WorkState.Underway, first.News.State);
        var second = await _bench.OfAsync(order, Stop);
        Assert.Equal(0.25, second.News.Share);

        mayEnd.SetResult();
        var last = await _bench.OfAsync(order, Long, Stop);
        Assert.Equal("klaar", last.Value);
        Assert.Equal(WorkNews.Ready, last.News);
    }

    [Fact]
    public async Task For_who_looks_at_a_sample_one_sum_is_done_at_a_time()
    {
        var context = new DefaultHttpContext();
        context.Features.Set(ProjectAccess.OfVisitor("p"));
        using var bench = new Workbench(
            new Settings { Patience = 0.05 },
            new HttpContextAccessor { HttpContext = context }
        );
        var mayEnd = new TaskCompletionSource();
        var hasBegun = false;
        var second = Order(
            "tweede",
            _ =>
            {
                hasBegun = true;
                return Task.FromResult("klaar");
            }
        );

        await bench.OfAsync(
            Order(
                "eerste",
                async progress =>
                {
                    await mayEnd.Task.WaitAsync(progress.Stop);
                    return "klaar";
                }
            ),
            Stop
        );
        var waits = await bench.OfAsync(second, Stop);
        Assert.Equal(WorkState.Underway, waits.News.State);
        Assert.False(hasBegun);

        mayEnd.SetResult();
        Assert.Equal("klaar", (await bench.OfAsync(second, Long, Stop)).Value);
    }

    [Fact]
    public async Task What_many_ask_at_once_is_done_once()
    {
        var done = 0;
        var order = Order(
            "samen",
            async progress =>
            {
                Interlocked.Increment(ref done);
                await Task.Delay(50, progress.Stop);
                return "een";
            }
        );

        var all = await Task.WhenAll(
            Enumerable.Range(0, 30).Select(_ => _bench.OfAsync(order, Long, Stop))
        );

        Assert.All(all, one => Assert.Equal("een", one.Value));
        Assert.Equal(1, done);
        Assert.Equal("een", (await _bench.OfAsync(order, Stop)).Value);
        Assert.Equal(1, done);
    }

    [Fact]
    public async Task A_mistake_of_ours_reaches_who_asks_and_is_not_begun_again_at_each_look()
    {
        var begun = 0;
        var order = Order(
            "fout",
            _ =>
            {
                begun++;
                throw new InvalidOperationException("dit mag niet");
            }
        );

        for (var turn = 0; turn < 3; turn++)
        {
            var thrown = await Assert.ThrowsAsync<InvalidOperationException>(() =>
                _bench.OfAsync(order, Long, Stop)
            );
            Assert.Equal("dit mag niet", thrown.Message);
        }
        Assert.Equal(1, begun);
    }

    [Fact]
    public async Task A_sum_ends_when_the_site_closes()
    {
        var ended = new TaskCompletionSource();
        var order = Order(
            "eindeloos",
            async progress =>
            {
                try
                {
                    await Task.Delay(Timeout.Infinite, progress.Stop);
                }
                finally
                {
                    ended.SetResult();
                }
                return "";
            }
        );
        Assert.Equal(WorkState.Underway, (await _bench.OfAsync(order, Stop)).News.State);

        _bench.Dispose();

        await ended.Task.WaitAsync(Long, Stop);
    }

    [Fact]
    public async Task What_is_larger_than_all_room_is_still_found_by_who_waited_for_it()
    {
        var made = 0;
        var order = new WorkOrder<string>(
            "reus",
            "project",
            1,
            async progress =>
            {
                made++;
                await Task.Delay(100, progress.Stop);
                return "reus";
            },
            _ => 1_000_000_000
        );
        await _bench.OfAsync(order, Stop);
        Assert.Equal("reus", (await _bench.OfAsync(order, Long, Stop)).Value);
        Assert.Equal("reus", (await _bench.OfAsync(order, Stop)).Value);
        Assert.Equal(1, made);
    }

    [Fact]
    public async Task Who_leaves_leaves_the_sum_to_others()
    {
        var order = Order(
            "weg",
            async progress =>
            {
                await Task.Delay(200, progress.Stop);
                return "toch klaar";
            }
        );
        using var leaving = new CancellationTokenSource(20);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            _bench.OfAsync(order, Long, leaving.Token)
        );

        Assert.Equal("toch klaar", (await _bench.OfAsync(order, Long, Stop)).Value);
    }

    private static WorkOrder<string> Order(string key, Func<WorkProgress, Task<string>> make) =>
        new(key, "project", 1, make, made => made.Length);
}
