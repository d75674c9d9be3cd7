using System.IO.Compression;
using System.Security.Cryptography;
using Tijdpad.Json;
using Tijdpad.Plans;

namespace Tijdpad.Web.Storage;

/// <summary>
/// The chain of revisions: each holds the hash of the one before, so that nothing in it can be changed,
/// left out or put in between without showing.
/// </summary>
public static class RevisionChain
{
    /// <summary>What stands before the first revision: 32 zeros.</summary>
    public static readonly byte[] Start = new byte[SHA256.HashSizeInBytes];

    /// <summary>SHA-256 over everything that a revision says, with the hash of the one before.</summary>
    /// <param name="revision">The revision; the name that people gave it later is no part of it.</param>
    /// <param name="planJson">The plan as JSON, before compression.</param>
    public static byte[] HashOf(
        Revision revision,
        ReadOnlySpan<byte> planJson,
        ReadOnlySpan<byte> previousHash
    )
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(previousHash);
        hash.Append(revision.ProjectId);
        hash.Append(revision.Number);
        hash.Append(revision.At.ToUnixTimeMilliseconds());
        hash.Append(revision.Author.Id);
        hash.Append(revision.Author.Name);
        hash.Append(revision.Kind.ToString());
        hash.Append(revision.Reason);
        hash.Append(revision.Undoes ?? 0);
        hash.Append(planJson.Length);
        hash.AppendData(planJson);
        return hash.GetHashAndReset();
    }

    /// <summary>What is stored of a revision, and how long its plan is as JSON, in bytes.</summary>
    public static (StoredRevision Revision, int Size) Stored(
        Revision revision,
        Plan plan,
        byte[] previousHash
    )
    {
        var json = PlanJson.ToUtf8(plan);
        var stored = new StoredRevision
        {
            ProjectId = revision.ProjectId,
            Number = revision.Number,
            At = revision.At,
            AuthorId = revision.Author.Id,
            AuthorName = revision.Author.Name,
            Kind = revision.Kind,
            Reason = revision.Reason,
            Undoes = revision.Undoes,
            Plan = Pack(json),
            PreviousHash = previousHash,
            Hash = HashOf(revision, json, previousHash),
        };
        return (stored, json.Length);
    }

    /// <summary>What is wrong with a revision, given the hash of the one before; null when nothing is.</summary>
    public static string? WrongWith(StoredRevision revision, ReadOnlySpan<byte> previousHash)
    {
        if (!previousHash.SequenceEqual(revision.PreviousHash))
            return "het volgt niet op de revisie ervoor";
        byte[] json;
        try
        {
            json = Unpack(revision.Plan);
        }
        catch (InvalidDataException)
        {
            return "de planning is beschadigd";
        }
        var hash = HashOf(revision.ToRevision(), json, revision.PreviousHash);
        return hash.AsSpan().SequenceEqual(revision.Hash)
            ? null
            : "de inhoud past niet bij de controlesom";
    }

    public static byte[] Pack(ReadOnlySpan<byte> json)
    {
        var packed = new byte[BrotliEncoder.GetMaxCompressedLength(json.Length)];
        if (!BrotliEncoder.TryCompress(json, packed, out var length, quality: 5, window: 22))
            throw new InvalidOperationException("A buffer of the greatest length was too small.");
        return packed[..length];
    }

    /// <exception cref="InvalidDataException">It is not what <see cref="Pack"/> made, or too large to be a plan.</exception>
    public static byte[] Unpack(byte[] packed)
    {
        using var source = new BrotliStream(new MemoryStream(packed), CompressionMode.Decompress);
        using var json = new MemoryStream();
        var buffer = new byte[81_920];
        try
        {
            for (int read; (read = source.Read(buffer)) > 0; )
            {
                json.Write(buffer, 0, read);
                if (json.Length > PlanJson.MaxBytes)
                    throw new InvalidDataException("The plan is too large.");
            }
        }
        catch (InvalidOperationException wrong)
        {
            throw new InvalidDataException("The plan cannot be unpacked.", wrong);
        }
        return json.ToArray();
    }
}
