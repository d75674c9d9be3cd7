using Tijdpad.Web.Http;
using Tijdpad.Web.Shared;

namespace Tijdpad.Web.Tests.Shared;

public sealed class ReadingTurnsTests
{
    private static readonly ReadingRules Rules = new(
        AtOnce: 2,
        AtOnceOfAccount: 1,
        MostOfAccount: 3,
        MostWaiting: 4,
        Patience: TimeSpan.FromMinutes(5)
    );

    private readonly CancellationToken _stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task One_account_reads_one_file_while_another_goes_past_it()
    {
        var turns = new ReadingTurns(Rules);

        using var first = await turns.EnterAsync("a", _stop);
        var second = turns.EnterAsync("a", _stop);
        using var other = await turns.EnterAsync("b", _stop);

        Assert.False(second.IsCompleted);
        first.Dispose();
        (await second).Dispose();
    }

    [Fact]
    public async Task Who_asks_too_much_is_told_so_at_once()
    {
        var turns = new ReadingTurns(Rules);
        using var first = await turns.EnterAsync("a", _stop);
        _ = turns.EnterAsync("a", _stop);
        _ = turns.EnterAsync("a", _stop);

        var busy = await Assert.ThrowsAsync<TooBusyException>(() => turns.EnterAsync("a", _stop));

        Assert.Equal(30, busy.Seconds);
        using var other = await turns.EnterAsync("b", _stop);
    }

    [Fact]
    public async Task When_too_many_wait_the_next_is_told_so()
    {
        var turns = new ReadingTurns(Rules);
        var entered = Enumerable
            .Range(0, 6)
            .Select(number => turns.EnterAsync($"{number}", _stop))
            .ToList();

        await Assert.ThrowsAsync<TooBusyException>(() => turns.EnterAsync("last", _stop));

        Assert.Equal(2, entered.Count(turn => turn.IsCompleted));
    }

    [Fact]
    public async Task Who_leaves_the_queue_holds_up_nobody()
    {
        var turns = new ReadingTurns(Rules);
        using var leaves = new CancellationTokenSource();
        using var first = await turns.EnterAsync("a", _stop);
        var gone = turns.EnterAsync("a", leaves.Token);
        var next = turns.EnterAsync("a", _stop);

        await leaves.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => gone);
        first.Dispose();

        (await next).Dispose();
    }

    [Fact]
    public async Task Waiting_has_an_end()
    {
        var turns = new ReadingTurns(Rules with { Patience = TimeSpan.FromMilliseconds(50) });
        using var first = await turns.EnterAsync("a", _stop);

        await Assert.ThrowsAsync<TooBusyException>(() => turns.EnterAsync("a", _stop));

        first.Dispose();
        using var again = await turns.EnterAsync("a", _stop);
    }

    [Fact]
    public async Task Never_more_at_once_than_allowed_whoever_comes_and_goes()
    {
        var turns = new ReadingTurns(Rules with { MostOfAccount = 100, MostWaiting = 100 });
        var (now, most) = (0, 0);

        await Task.WhenAll(
            Enumerable
                .Range(0, 60)
                .Select(async number =>
                {
                    using var turn = await turns.EnterAsync($"{number % 7}", _stop);
                    most = Math.Max(most, Interlocked.Increment(ref now));
                    await Task.Yield();
                    Interlocked.Decrement(ref now);
                })
        );

        Assert.InRange(most, 1, 2);
    }

    [Theory]
    [InlineData(2, 64L << 30, 2, 1)]
    [InlineData(16, 64L << 30, 4, 3)]
    [InlineData(16, 512L << 20, 1, 1)]
    [InlineData(1, 64L << 30, 1, 1)]
    public void As_many_as_cores_and_memory_bear(
        int cores,
        long memory,
        int atOnce,
        int atOnceOfAccount
    )
    {
        var rules = ReadingRules.Of(cores, memory);

        Assert.Equal((atOnce, atOnceOfAccount), (rules.AtOnce, rules.AtOnceOfAccount));
    }
}
