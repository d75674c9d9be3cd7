using Tijdpad.Findings;

namespace Tijdpad.Core.Tests.Checks;

/// <summary>Plans about which nothing can be said: no rows, one row, rows without a date.</summary>
internal static class OddPlans
{
    private static readonly string[] All =
    [
        "",
        "## Week 12",
        "# BESLUITVORMING",
        "21/3 | Stuurgroep",
        " | Bespreking in de raad",
        "n.t.b. | Verzending stukken aan de raden",
        """
            n.t.b. | Zienswijze in de raad
            PM | Bespreking in colleges | | | XX (1)
            ? | Besluitvorming in de raden
            """,
    ];

    public static void AssertSilent(ICheck check) =>
        Assert.All(All, lines => Assert.Empty(check.Check(lines)));
}
