using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Tijdpad.Web.Http;

/// <summary>Secrets for sessions and addresses: 256 random bits, of which only the hash is kept.</summary>
internal static class Secrets
{
    private const int Bytes = 32;

    /// <summary>A new secret of 256 random bits, as 43 characters that may stand in an address.</summary>
    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    public static byte[] HashOf(string secret) => SHA256.HashData(Encoding.UTF8.GetBytes(secret));

    /// <summary>A short random id that is no secret: 10 letters and digits without look-alikes.</summary>
    public static string NewId() =>
        RandomNumberGenerator.GetString("abcdefghjkmnpqrstuvwxyz23456789", 10);
}
