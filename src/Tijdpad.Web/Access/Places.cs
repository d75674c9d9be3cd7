using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Tijdpad.Web.Access;

/// <summary>Where requests come from.</summary>
internal static class Places
{
    /// <summary>To count by: the address, or of IPv6 the network of 64 bits, as whoever has one has all addresses in it.</summary>
    public static string Of(HttpContext context) =>
        AddressOf(context) switch
        {
            null => "",
            { AddressFamily: AddressFamily.InterNetworkV6 } address => Convert.ToHexStringLower(
                address.GetAddressBytes().AsSpan(0, 8)
            ),
            var address => address.ToString(),
        };

    /// <summary>To keep in the log: enough to tell networks apart, too little to tell people apart ("192.0.2.x", "2001:db8:1:x").</summary>
    public static string Shortened(HttpContext context)
    {
        if (AddressOf(context) is not { } address)
            return "";
        var bytes = address.GetAddressBytes();
        return address.AddressFamily == AddressFamily.InterNetworkV6
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"{Group(bytes, 0):x}:{Group(bytes, 2):x}:{Group(bytes, 4):x}:x"
            )
            : string.Create(CultureInfo.InvariantCulture, $"{bytes[0]}.{bytes[1]}.{bytes[2]}.x");
    }

    private static int Group(byte[] bytes, int start) => (bytes[start] << 8) | bytes[start + 1];

    private static IPAddress? AddressOf(HttpContext context) =>
        context.Connection.RemoteIpAddress is { IsIPv4MappedToIPv6: true } mapped
            ? mapped.MapToIPv4()
            : context.Connection.RemoteIpAddress;
}
