using System.Security.Cryptography;
using System.Text;

namespace Tijdpad.Dutch;

/// <summary>A short name for a text that is the same today and tomorrow, here and elsewhere.</summary>
internal static class StableHash
{
    private const int Signs = 16;

    public static string Of(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..Signs];
}
