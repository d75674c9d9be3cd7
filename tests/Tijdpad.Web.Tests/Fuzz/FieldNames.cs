using System.Text.RegularExpressions;

namespace Tijdpad.Web.Tests.Fuzz;

/// <summary>The names of all fields of forms and addresses that stand in the source: handlers read some without saying so.</summary>
internal static partial class FieldNames
{
    public static readonly string[] All = Directory
        .GetFiles(Repository.PathOf("src", "Tijdpad.Web"), "*.*", SearchOption.AllDirectories)
        .Where(file => Path.GetExtension(file) is ".cs" or ".razor")
        .SelectMany(file => Name().Matches(File.ReadAllText(file)))
        .Select(match => match.Groups["name"].Value)
        .Distinct(StringComparer.Ordinal)
        .Order(StringComparer.Ordinal)
        .ToArray();

    [GeneratedRegex(
        @"(?:\[|\bname=|\bName=|word\()""(?<name>[a-z][a-z-]*)""",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Name();
}
