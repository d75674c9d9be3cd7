using System.Security.Cryptography;

namespace Tijdpad.Web.Storage;

/// <summary>The chain of the lines of a book, as <see cref="RevisionChain"/> is that of a project.</summary>
public static class LogChain
{
    /// <summary>SHA-256 over everything that a line says, with the hash of the one before.</summary>
    public static byte[] HashOf(LogLine line)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(line.PreviousHash);
        hash.Append($"{line.Book}");
        hash.Append(line.Number);
        hash.Append(line.At.ToUnixTimeMilliseconds());
        hash.Append($"{line.Kind}");
        hash.Append(line.AccountId);
        hash.Append(line.AccountName);
        hash.Append(line.ProjectId);
        hash.Append(line.Detail);
        hash.Append(line.Place);
        hash.Append(line.Times);
        return hash.GetHashAndReset();
    }

    /// <summary>What is wrong with a line, given the hash of the one before, in Dutch; null when nothing is.</summary>
    public static string? WrongWith(LogLine line, ReadOnlySpan<byte> previousHash) =>
        !previousHash.SequenceEqual(line.PreviousHash) ? "ze volgt niet op de regel ervoor"
        : HashOf(line).AsSpan().SequenceEqual(line.Hash) ? null
        : "de inhoud past niet bij de controlesom";
}
