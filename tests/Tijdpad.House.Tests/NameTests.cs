using Mono.Cecil;

namespace Tijdpad.House.Tests;

/// <summary>The end of a name says what a type does (docs/style.md).</summary>
public sealed class NameTests
{
    /// <summary>Ends that say nothing, or that were used for readers and writers alike.</summary>
    private static readonly string[] Empty =
    [
        "Words",
        "Text",
        "Manager",
        "Helper",
        "Util",
        "Service",
        "Info",
        "Data",
        "Dto",
        "Base",
    ];

    [Theory]
    [InlineData("Tijdpad.Core")]
    [InlineData("Tijdpad.Solver")]
    [InlineData("Tijdpad.Documents")]
    [InlineData("tijdpad")]
    [InlineData("tijdpad-web")]
    public void No_type_has_an_end_that_says_nothing(string program)
    {
        using var module = ModuleDefinition.ReadModule(
            Path.Combine(AppContext.BaseDirectory, $"{program}.dll")
        );

        var names = module
            .Types.Where(type => type.Namespace.StartsWith("Tijdpad", StringComparison.Ordinal))
            .Select(type => type.Name.Split('`')[0])
            .ToList();

        Assert.NotEmpty(names);
        Assert.DoesNotContain(names, IsEmpty);
    }

    [Fact]
    public void An_empty_end_is_seen() => Assert.True(IsEmpty("BodyWords"));

    private static bool IsEmpty(string name) =>
        Empty.Any(end => name.EndsWith(end, StringComparison.Ordinal));
}
