namespace Tijdpad.Web.Http;

/// <summary>An address that a visitor sent along, kept only when it lies on this site.</summary>
internal static class LocalAddress
{
    public static string Of(string? address, string otherwise = "/") =>
        address is ['/', ..]
        && address.Length < 2000
        && address is not ['/', '/' or '\\', ..]
        && !address.Any(sign => char.IsControl(sign) || sign == '\\')
            ? address
            : otherwise;
}
