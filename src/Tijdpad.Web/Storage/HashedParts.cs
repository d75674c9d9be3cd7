using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Tijdpad.Web.Storage;

/// <summary>Texts and numbers put into a hash so that no two series of them give the same bytes.</summary>
internal static class HashedParts
{
    /// <summary>A text with its length before it.</summary>
    public static void Append(this IncrementalHash hash, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        hash.Append(bytes.Length);
        hash.AppendData(bytes);
    }

    public static void Append(this IncrementalHash hash, long number)
    {
        Span<byte> bytes = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(bytes, number);
        hash.AppendData(bytes);
    }
}
