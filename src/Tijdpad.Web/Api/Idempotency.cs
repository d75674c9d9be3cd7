using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Tijdpad.Web.Http;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Api;

/// <summary>
/// Lets a request with a key be repeated: it is done once, and every repetition gets the answer of that once, also those that
/// arrive while it is being done, in this process or another.
/// </summary>
internal sealed class Idempotency(TijdpadDb db, WriteGate gate, TimeProvider clock)
{
    /// <summary>Stands in place of a status while the request is being done; HTTP has no status 0.</summary>
    private const int Busy = 0;

    private static readonly TimeSpan KeptFor = TimeSpan.FromDays(1);

    /// <summary>After this time a request that gave no answer counts as lost with its process, and may be done again.</summary>
    private static readonly TimeSpan Given = TimeSpan.FromSeconds(60);

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(40);

    /// <summary>Null when the key was used for another request.</summary>
    public async Task<ApiAnswer?> OnceAsync(
        OnceKey key,
        Func<Task<ApiAnswer>> act,
        CancellationToken stop
    )
    {
        while (true)
        {
            if (await ReserveAsync(key, stop))
                return await DoAsync(key, act);
            var kept = await FindAsync(key, stop);
            if (kept is not null && !kept.RequestHash.AsSpan().SequenceEqual(key.RequestHash))
                return null;
            if (kept is { Status: not Busy })
                return new(kept.Status, kept.Answer);
            await Task.Delay(Pause, stop);
        }
    }

    private async Task<ApiAnswer> DoAsync(OnceKey key, Func<Task<ApiAnswer>> act)
    {
        ApiAnswer? answer = null;
        try
        {
            answer = await act();
            return answer;
        }
        finally
        {
            // also when the caller is gone: others may be waiting for it
            await KeepAsync(key, answer);
        }
    }

    private async Task<bool> ReserveAsync(OnceKey key, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        var (old, abandoned) = (now - KeptFor, now - Given);
        using var turn = await gate.EnterAsync(stop);
        await db
            .IdempotentAnswers.Where(answer =>
                answer.At < old || (answer.Status == Busy && answer.At < abandoned)
            )
            .ExecuteDeleteAsync(stop);
        return await db.Database.ExecuteSqlAsync(
                $"insert into idempotency (project_id, key, at, request_hash, status, answer) values ({key.ProjectId}, {key.Key}, {now.ToUnixTimeMilliseconds()}, {key.RequestHash}, {Busy}, {Array.Empty<byte>()}) on conflict do nothing",
                stop
            ) == 1;
    }

    private Task<IdempotentAnswer?> FindAsync(OnceKey key, CancellationToken stop) =>
        Of(key).AsNoTracking().FirstOrDefaultAsync(stop);

    private async Task KeepAsync(OnceKey key, ApiAnswer? answer)
    {
        using var turn = await gate.EnterAsync(CancellationToken.None);
        if (answer is null)
            await Of(key).ExecuteDeleteAsync(CancellationToken.None);
        else
            await db.Database.ExecuteSqlAsync(
                $"update idempotency set status = {answer.Status}, answer = {answer.Body} where project_id = {key.ProjectId} and key = {key.Key}",
                CancellationToken.None
            );
    }

    private IQueryable<IdempotentAnswer> Of(OnceKey key) =>
        db.IdempotentAnswers.Where(answer =>
            answer.ProjectId == key.ProjectId && answer.Key == key.Key
        );
}

/// <summary>The name of a request that may be sent more than once and is done once.</summary>
/// <param name="Key">Of the caller and nobody else.</param>
/// <param name="RequestHash">Of all that the request asks.</param>
internal sealed record OnceKey(string ProjectId, string Key, byte[] RequestHash)
{
    public static OnceKey Of(
        string project,
        string account,
        string typed,
        string basedOn,
        byte[] body
    )
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Secrets.HashOf(basedOn));
        hash.AppendData(body);
        return new(
            project,
            Convert.ToHexStringLower(Secrets.HashOf($"{account} {typed}")),
            hash.GetHashAndReset()
        );
    }
}

/// <summary>An answer that can be given again.</summary>
/// <param name="Body">JSON.</param>
internal sealed record ApiAnswer(int Status, byte[] Body);
