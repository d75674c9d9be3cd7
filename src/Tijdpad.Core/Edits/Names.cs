using Tijdpad.Dutch;

namespace Tijdpad.Edits;

/// <summary>Lists of names that a person typed.</summary>
internal static class Names
{
    private const int Most = 100;

    public static ValueList<string> Cleaned(ValueList<string> names) =>
        names.Select(TextCleaner.Of).Distinct(StringComparer.Ordinal).ToValueList();

    public static EditProblem? Problem(string field, IEnumerable<string> names)
    {
        var all = names.ToList();
        return all.Count > Most
            ? new(field, $"Dit zijn er {all.Count}, en er passen er {Most}. Haal er een paar weg.")
            : all.Select(name => Typed.NoName(field, name)).FirstOrDefault(p => p is not null);
    }

    public static string Listed<T>(ValueList<T> things, Func<T, string> name) =>
        string.Join(", ", things.Select(name));
}
