using System.Globalization;

namespace Tijdpad.Rows;

/// <summary>A version such as 0.3 or 1.0.</summary>
internal sealed record VersionNumber(ValueList<int> Parts)
{
    public static VersionNumber? Read(string? words)
    {
        if (string.IsNullOrEmpty(words))
            return null;
        var parts = new List<int>();
        foreach (var part in words.Split('.'))
        {
            if (!int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var one))
                return null;
            parts.Add(one);
        }
        while (parts.Count > 1 && parts[^1] == 0)
            parts.RemoveAt(parts.Count - 1);
        return new VersionNumber(parts.ToValueList());
    }

    /// <summary>Older versions first.</summary>
    public static IComparer<VersionNumber> ByAge { get; } =
        Comparer<VersionNumber>.Create((one, other) => one.CompareTo(other));

    public bool IsOlderThan(VersionNumber other) => CompareTo(other) < 0;

    private int CompareTo(VersionNumber other)
    {
        for (var at = 0; at < Math.Max(Parts.Count, other.Parts.Count); at++)
        {
            var mine = at < Parts.Count ? Parts[at] : 0;
            var theirs = at < other.Parts.Count ? other.Parts[at] : 0;
            if (mine != theirs)
                return mine.CompareTo(theirs);
        }
        return 0;
    }
}
