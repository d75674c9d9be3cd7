using Tijdpad.Checks;
using Tijdpad.Findings;

namespace Tijdpad.Core.Tests.Checks;

public sealed class CheckPartsTests
{
    public static TheoryData<string> Codes => [.. AllChecks.List.Select(check => check.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_check_has_its_tests_and_its_page(string code)
    {
        var check = AllChecks.List.Single(check => check.Code == code);

        Assert.NotNull(
            typeof(CheckPartsTests).Assembly.GetType(
                check
                    .GetType()
                    .FullName!.Replace("Tijdpad.", "Tijdpad.Core.Tests.", StringComparison.Ordinal)
                    + "Tests"
            )
        );
        Assert.StartsWith(
            $"# {code} – {check.Title}",
            File.ReadAllText(Repository.PathOf("docs", "checks", $"{code}.md")),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Every_check_of_the_house_is_in_the_list()
    {
        var made = typeof(AllChecks)
            .Assembly.GetTypes()
            .Where(type => type is { IsClass: true } && type.IsAssignableTo(typeof(ICheck)));

        Assert.Equal(
            made.Select(type => type.Name).Order(StringComparer.Ordinal),
            AllChecks.List.Select(check => check.GetType().Name).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void The_list_runs_in_the_order_of_its_codes() =>
        Assert.Equal(
            AllChecks.List.Select(check => check.Code).Order(StringComparer.Ordinal),
            AllChecks.List.Select(check => check.Code)
        );

    [Fact]
    public void The_index_of_the_pages_lists_every_check()
    {
        var index = string.Concat(
            AllChecks.List.Select(check =>
                $"| [{check.Code}]({check.Code}.md) | {check.Title} | {Family(check.Family)} |\n"
            )
        );
        var path = Repository.PathOf("docs", "checks", "README.md");
        var page = $"# Controles\n\n| code | regel | familie |\n|---|---|---|\n{index}";
        if (Golden.IsAccepting)
            File.WriteAllText(path, page);

        Assert.Equal(page, File.ReadAllText(path).ReplaceLineEndings("\n"));
    }

    private static string Family(CheckFamily family) =>
        family switch
        {
            CheckFamily.Dates => "datums",
            CheckFamily.Order => "volgorde",
            CheckFamily.Bodies => "gemeenten en gremia",
            CheckFamily.Communication => "communicatie",
            CheckFamily.Law => "wet",
            _ => "vorm",
        };
}
