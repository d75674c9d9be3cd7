namespace Tijdpad.Web.Tests.Fuzz;

/// <summary>Values that no form of ours sends.</summary>
internal static class NastyText
{
    private const int Huge = 1_000_000;

    // each percent-encoded as it goes over the line in an address or a form
    private static readonly string[] Encoded =
    [
        "%00",
        "a%00b",
        "%EF%BF%BE",
        "a%EF%BF%BFb",
        "%ED%A0%80",
        "%ff%fe",
        "%C0%AF",
        "%E2%80%AEomgekeerd",
        "%E2%80%8B",
        "%F0%9F%98%80",
        "%0d%0aSet-Cookie:x=y",
        "%",
        "%zz",
        "%u0000",
        "..%2f..%2fetc%2fpasswd",
        "%0b%1b",
        "",
        "%20%09%0a",
        "-1",
        "0",
        "1",
        "2",
        "9223372036854775807",
        "9223372036854775808",
        "-9223372036854775808",
        "2147483648",
        "1e309",
        "NaN",
        "1.5",
        "%D9%A1%D9%A2",
        "0001-01-01",
        "9999-12-31",
        "2017-02-30",
        "2017-03-14",
        "31%20december%209999",
        "uiterlijk%201%20juli",
        "true",
        "ja",
        "null",
        "%7B%22a%22%3A%22%5Cu0000%22%7D",
        "%5B%5B%5B%5B",
        "%3Cscript%3E",
        "%27%20or%201%3D1--",
        "%EF%BC%9D1%2B1",
        "caf%C3%A9",
        "/caf%C3%A9",
        "//elders.nl",
        "%5C%5Celders",
        "Must",
        "raad",
        "x%40voorbeeld.nl",
        "%C3%A9%40voorbeeld.nl",
    ];

    private static readonly string[] InHeaders =
    [
        "",
        "é",
        "\u0001",
        "\u20ac\ud83d\ude00",
        "\ufffe",
        "\"",
        "W/\"",
        "*",
        "\"1\", \"2\"",
        "bytes=9-1",
        "bytes=0-99999999999999999999",
        "nl;q=x",
        "en-US,en;q=0.9,*;q=-1",
        "Bearer",
        "Bearer é",
        "Basic Zm9v",
        "http://localhost/caf%C3%A9",
        "http://localhost/é",
        "application/json; charset=\"x",
        "multipart/form-data",
        "gzip, br;q=abc, x",
        "Wed, 99 Foo 2099 99:99:99 GMT",
        "a=b; c=\"d; e=é; __Host-sessie=\u00ff",
    ];

    public static readonly string[] HeaderNames =
    [
        "Accept",
        "Accept-Encoding",
        "Accept-Language",
        "Authorization",
        "Cookie",
        "If-Match",
        "If-None-Match",
        "If-Modified-Since",
        "Idempotency-Key",
        "Origin",
        "Range",
        "Referer",
        "RequestVerificationToken",
        "Sec-Fetch-Site",
        "User-Agent",
        "X-Forwarded-For",
        "X-Forwarded-Proto",
        "X-HTTP-Method-Override",
    ];

    public static string Any(Random dice) =>
        dice.Next(60) switch
        {
            0 => new string('x', Huge),
            1 => string.Concat(Enumerable.Repeat("%E2%82%AC", 3_000)),
            2 => new string('[', 5_000),
            _ => Encoded[dice.Next(Encoded.Length)],
        };

    public static string InHeader(Random dice) =>
        dice.Next(12) == 0 ? new string('x', 5_000) : InHeaders[dice.Next(InHeaders.Length)];
}
