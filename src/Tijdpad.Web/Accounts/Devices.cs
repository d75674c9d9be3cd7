namespace Tijdpad.Web.Accounts;

/// <summary>What browser a session runs in, in two words: enough to know it again, too little to tell people apart.</summary>
internal static class Devices
{
    private static readonly (string Sign, string Name)[] Browsers =
    [
        ("Edg/", "Edge"),
        ("Firefox/", "Firefox"),
        ("Chrome/", "Chrome"),
        ("Safari/", "Safari"),
    ];

    private static readonly (string Sign, string Name)[] Systems =
    [
        ("Windows", "Windows"),
        ("Android", "Android"),
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("Mac OS", "Mac"),
        ("Linux", "Linux"),
    ];

    public static string Of(string? userAgent)
    {
        var browser = NameIn(Browsers, userAgent, "Browser");
        var system = NameIn(Systems, userAgent, "");
        return system.Length == 0 ? browser : $"{browser}, {system}";
    }

    private static string NameIn(
        (string Sign, string Name)[] known,
        string? text,
        string otherwise
    ) =>
        known
            .Where(item => text?.Contains(item.Sign, StringComparison.Ordinal) == true)
            .Select(item => item.Name)
            .FirstOrDefault(otherwise);
}
