using System.Reflection;
using System.Text.RegularExpressions;
using Tijdpad.Activities;
using Tijdpad.Dates;
using Tijdpad.Findings;
using Tijdpad.Web.Shared;

namespace Tijdpad.Web.Tests.Shared;

/// <summary>Every sentence of the site has its English one in Texts.en.tsv. The sentences are looked up in the sources.</summary>
public sealed partial class EnglishTests
{
    private static readonly string Site = Repository.PathOf("src", "Tijdpad.Web");

    private static readonly string English = Path.Combine(Site, "Http", "Texts.en.tsv");

    [Fact]
    public void Every_sentence_of_the_site_has_an_English_one()
    {
        var known = Known().Select(line => line.Dutch).ToHashSet(StringComparer.Ordinal);

        var absent = Sources()
            .SelectMany(file =>
                Sentences(file).Select(text => (File: Path.GetFileName(file), text))
            )
            .Concat(Names().Select(name => (File: "names", text: name)))
            .Where(one => !known.Contains(one.text))
            .DistinctBy(one => one.text, StringComparer.Ordinal)
            .Select(one => $"{one.File}: {one.text}");

        Assert.Empty(absent);
    }

    [Fact]
    public void Every_sentence_has_one_line_and_both_languages()
    {
        var lines = Known();

        Assert.Empty(
            lines
                .GroupBy(line => line.Dutch)
                .Where(group => group.Count() > 1)
                .Select(group => group.Key)
        );
        Assert.DoesNotContain(lines, line => line.Dutch.Length == 0 || line.English.Length == 0);
    }

    [Fact]
    public void Both_languages_have_the_same_places_to_fill_in()
    {
        var wrong = Known().Where(line => !Places(line.Dutch).SetEquals(Places(line.English)));

        Assert.Empty(wrong);
    }

    private static HashSet<string> Places(string text) =>
        Place().Matches(text).Select(place => place.Value).ToHashSet(StringComparer.Ordinal);

    private static List<(string Dutch, string English)> Known() =>
        File.ReadAllLines(English)
            .Select(line => line.Split('\t'))
            .Select(cells => (cells[0], cells.Length == 2 ? cells[1] : ""))
            .ToList();

    private static IEnumerable<string> Sources() =>
        Directory
            .EnumerateFiles(Site, "*.*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".cs" or ".razor")
            .Where(file => !Outside().IsMatch(file))
            // what goes wrong is told to programs in Dutch only; they go by its type and status
            .Where(file => Path.GetExtension(file) == ".razor" || !InApi().IsMatch(file));

    /// <summary>What is looked up straight away, what a table on a page holds, and what error pages and toasts say.</summary>
    private static IEnumerable<string> Sentences(string file)
    {
        var source = File.ReadAllText(file);
        var direct = LookUp()
            .Matches(source)
            .SelectMany(found => Literals(FirstPart(source, found)));
        var tables = source.Contains("T[words]", StringComparison.Ordinal)
            ? Row().Matches(source).Select(row => row.Groups["words"].Value)
            : [];
        var titles = Heading().Matches(source).Select(row => row.Groups["words"].Value);
        var errors = Error()
            .Matches(source)
            .SelectMany(error => Literals(Balanced(source, error.Index + error.Length, ')')));
        return [.. direct, .. tables, .. titles, .. errors];
    }

    /// <summary>What stands between the brackets of T[…] or T.Count(…); of the first only what is looked up, not what is filled in.</summary>
    private static string FirstPart(string source, Match lookUp)
    {
        var inside = Balanced(
            source,
            lookUp.Index + lookUp.Length,
            lookUp.Value[^1] == '(' ? ')' : ']'
        );
        return lookUp.Value[^1] == '(' ? inside : UntilComma(inside);
    }

    private static string Balanced(string source, int start, char end)
    {
        var depth = 0;
        for (var at = start; at < source.Length; at++)
        {
            if (Literal().Match(source, at) is { Success: true } literal && literal.Index == at)
                at += literal.Length - 1;
            else if (source[at] == end && depth == 0)
                return source[start..at];
            else
                depth += DepthOf(source[at]);
        }
        throw new InvalidOperationException($"No {end} after {source[start..][..40]}.");
    }

    private static string UntilComma(string inside)
    {
        var depth = 0;
        for (var at = 0; at < inside.Length; at++)
        {
            if (Literal().Match(inside, at) is { Success: true } literal && literal.Index == at)
                at += literal.Length - 1;
            else if (inside[at] == ',' && depth == 0)
                return inside[..at];
            else
                depth += DepthOf(inside[at]);
        }
        return inside;
    }

    private static int DepthOf(char sign) =>
        sign switch
        {
            '(' or '[' or '{' => 1,
            ')' or ']' or '}' => -1,
            _ => 0,
        };

    /// <summary>Sentences that stand there as they are; what is put together from pieces cannot be looked up.</summary>
    private static IEnumerable<string> Literals(string code) =>
        Literal()
            .Matches(code)
            .Where(literal => literal.Index == 0 || code[literal.Index - 1] != '$')
            .Select(literal => Regex.Unescape(literal.Value[1..^1]))
            .Where(text =>
                text.Any(char.IsLetter) && !text.StartsWith("https:", StringComparison.Ordinal)
            );

    /// <summary>The closed lists of values that pages name.</summary>
    private static IEnumerable<string> Names() =>
        [
            .. Enum.GetValues<Firmness>().Select(DutchNames.Of),
            .. Enum.GetValues<ActivityKind>().Select(DutchNames.Of),
            .. Enum.GetValues<MessageState>().Select(DutchNames.Of),
            .. Enum.GetValues<PhaseKind>().Select(DutchNames.Of),
            .. Enum.GetValues<SchoolRegion>().Select(DutchNames.Of),
            .. Enum.GetValues<SchoolHolidayKind>().Select(DutchNames.Of),
            .. Enum.GetValues<RowState>().Select(RowStateNames.Of),
            .. Enum.GetValues<Severity>().Select(SeverityNames.Of),
            .. ProjectSection.All.Select(section => section.Name),
            .. typeof(ProjectPage)
                .GetFields(BindingFlags.Public | BindingFlags.Static)
                .Select(page => ((ProjectPage)page.GetValue(null)!).Name),
        ];

    [GeneratedRegex(@"\b(T|texts)(\.Count\(|\[)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LookUp();

    [GeneratedRegex("\"(?:[^\"\\\\]|\\\\.)*\"", RegexOptions.None, 1000)]
    private static partial Regex Literal();

    /// <summary>("tab", "Woorden") or (["g", "v"], "woorden") in a list of a page.</summary>
    [GeneratedRegex(
        "^\\s+\\((\"[^\"]*\"|\\[[^\\]]*\\]), \"(?<words>[^\"]+)\"\\),$",
        RegexOptions.ExplicitCapture | RegexOptions.Multiline,
        1000
    )]
    private static partial Regex Row();

    /// <summary>("Woorden", [Kind.One]) in a list of a page.</summary>
    [GeneratedRegex(
        "^\\s+\\(\"(?<words>[^\"]+)\", \\[\\w+\\.[^\\]]+\\]\\),$",
        RegexOptions.ExplicitCapture | RegexOptions.Multiline,
        1000
    )]
    private static partial Regex Heading();

    [GeneratedRegex(
        @"(?<!class )\b(new Answer|ErrorPage\.Because|new News)\(",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Error();

    [GeneratedRegex(@"\{\d+\}", RegexOptions.None, 1000)]
    private static partial Regex Place();

    [GeneratedRegex(@"[/\\]Api[/\\]", RegexOptions.None, 1000)]
    private static partial Regex InApi();

    [GeneratedRegex(@"[/\\](bin|obj|node_modules)[/\\]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Outside();
}
