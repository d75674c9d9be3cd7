namespace Tijdpad.Web.Http;

/// <summary>
/// An address that a visitor sent along, kept only when it lies on this site; in ASCII, since it will stand in a header.
/// </summary>
internal static class LocalAddress
{
    public static string Of(string? address, string otherwise = "/") =>
        address is ['/', ..]
        && address.Length < 2000
        && address is not ['/', '/' or '\\', ..]
        && !address.Any(sign => char.IsControl(sign) || sign == '\\')
            ? InAscii(address)
            : otherwise;

    private static string InAscii(string address) =>
        string.Concat(
            address
                .EnumerateRunes()
                .Select(rune =>
                    rune.IsAscii ? rune.ToString() : Uri.EscapeDataString(rune.ToString())
                )
        );
}
