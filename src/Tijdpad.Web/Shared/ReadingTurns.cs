using Tijdpad.Web.Http;

namespace Tijdpad.Web.Shared;

/// <summary>The queue for reading files: in order of arrival, but past those whose account has enough turns already.</summary>
public sealed class ReadingTurns(ReadingRules rules)
{
    private readonly Lock _lock = new();
    private readonly List<Turn> _waiting = [];
    private readonly List<Turn> _reading = [];

    /// <summary>Waits for a turn; disposing of it gives it to the next.</summary>
    /// <exception cref="TooBusyException">Too many wait already, or it took too long.</exception>
    public async Task<IDisposable> EnterAsync(string account, CancellationToken stop)
    {
        var turn = new Turn(this, account);
        lock (_lock)
        {
            if (
                _waiting.Count >= rules.MostWaiting
                || Of(account, _waiting) + Of(account, _reading) >= rules.MostOfAccount
            )
                throw Busy();
            _waiting.Add(turn);
            CallNext();
        }
        try
        {
            await turn.Called.WaitAsync(rules.Patience, stop);
            return turn;
        }
        catch (TimeoutException)
        {
            turn.Dispose();
            throw Busy();
        }
        catch (OperationCanceledException)
        {
            turn.Dispose();
            throw;
        }
    }

    private static TooBusyException Busy() =>
        new(
            "Er worden nu veel bestanden tegelijk gelezen",
            "Uw bestand is niet gelezen en niet bewaard. Probeer het over een halve minuut opnieuw.",
            seconds: 30
        );

    private void CallNext()
    {
        while (_reading.Count < rules.AtOnce && Next() is { } turn)
        {
            _waiting.Remove(turn);
            _reading.Add(turn);
            turn.Call();
        }
    }

    private Turn? Next() =>
        _waiting.FirstOrDefault(turn => Of(turn.Account, _reading) < rules.AtOnceOfAccount);

    private static int Of(string account, List<Turn> turns) =>
        turns.Count(turn => turn.Account == account);

    private void Leave(Turn turn)
    {
        lock (_lock)
        {
            _waiting.Remove(turn);
            _reading.Remove(turn);
            CallNext();
        }
    }

    private sealed class Turn(ReadingTurns turns, string account) : IDisposable
    {
        private readonly TaskCompletionSource _called = new(
            TaskCreationOptions.RunContinuationsAsynchronously
        );

        public string Account => account;

        public Task Called => _called.Task;

        public void Call() => _called.TrySetResult();

        public void Dispose() => turns.Leave(this);
    }
}
