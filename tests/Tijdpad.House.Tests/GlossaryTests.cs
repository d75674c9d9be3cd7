using System.Text.RegularExpressions;
using Mono.Cecil;

namespace Tijdpad.House.Tests;

/// <summary>What the pages about the code name is there.</summary>
public sealed partial class GlossaryTests
{
    private static readonly string[] Programs =
    [
        "Tijdpad.Core",
        "Tijdpad.Solver",
        "Tijdpad.Documents",
        "tijdpad",
        "tijdpad-web",
    ];

    // of the framework
    private static readonly string[] Foreign =
    [
        "ArgumentException",
        "InvalidOperationException",
        "DateOnly",
    ];

    [Theory]
    [InlineData("glossary.md")]
    [InlineData("architecture.md")]
    public void Every_type_and_member_that_a_page_names_is_there(string page)
    {
        var there = Names();

        var missing = Quoted(page)
            .Where(word => TypeOrMember().IsMatch(word))
            .Except(Foreign)
            .Where(word => !there.Contains(word))
            .ToList();

        Assert.Empty(missing);
    }

    [Theory]
    [InlineData("glossary.md")]
    [InlineData("architecture.md")]
    [InlineData("style.md")]
    public void Every_folder_that_a_page_names_is_there(string page)
    {
        var folders = Quoted(page).Where(word => word.EndsWith('/')).ToList();

        Assert.All(
            folders,
            folder =>
                Assert.True(
                    Directory
                        .EnumerateDirectories(Repository.PathOf("src"))
                        .Prepend(Repository.Root)
                        .Any(project => Directory.Exists(Path.Combine(project, folder))),
                    folder
                )
        );
    }

    private static IEnumerable<string> Quoted(string page) =>
        InBackticks()
            .Matches(File.ReadAllText(Repository.PathOf("docs", page)))
            .Select(match => match.Groups["word"].Value)
            .Distinct(StringComparer.Ordinal);

    // "Activity", "Activity.Purpose"; a nested type is a member of the type around it
    private static HashSet<string> Names()
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var program in Programs)
        {
            using var module = ModuleDefinition.ReadModule(
                Path.Combine(AppContext.BaseDirectory, $"{program}.dll")
            );
            foreach (var type in module.GetTypes())
            {
                var name = type.Name.Split('`')[0];
                names.Add(name);
                names.UnionWith(MembersOf(type).Select(member => $"{name}.{member.Name}"));
            }
        }
        return names;
    }

    private static IEnumerable<IMemberDefinition> MembersOf(TypeDefinition type) =>
        [.. type.Properties, .. type.Methods, .. type.Fields, .. type.NestedTypes];

    [GeneratedRegex(@"(?<!`)`(?<word>[^`\n]+)`(?!`)", RegexOptions.CultureInvariant)]
    private static partial Regex InBackticks();

    [GeneratedRegex(@"^[A-Z][A-Za-z]+(?:\.[A-Z][A-Za-z]+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex TypeOrMember();
}
