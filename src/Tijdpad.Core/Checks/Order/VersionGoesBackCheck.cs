using Tijdpad.Activities;
using Tijdpad.Findings;
using Tijdpad.Rows;

namespace Tijdpad.Checks.Order;

/// <summary>A row works with an older version than a row before it.</summary>
public sealed class VersionGoesBackCheck : ICheck
{
    private static readonly string[] Comparisons =
    [
        "t.o.v",
        "tov ",
        "ten opzichte",
        "vergele",
        "vorige versie",
        "sinds versie",
        "vervang",
    ];

    public string Code => "TP023";

    public string Title => "Versienummers lopen terug";

    public CheckFamily Family => CheckFamily.Order;

    public IEnumerable<Finding> Run(CheckContext context)
    {
        foreach (var family in context.Rows.Documents.ByFamily)
        {
            DocumentRow? newest = null;
            foreach (var use in Newest(family))
            {
                if (newest is null || !use.Version!.IsOlderThan(newest.Version!))
                {
                    newest = use;
                    continue;
                }
                if (!newest.Row.IsCertainlyBefore(use.Row) || Compares(use.Row))
                    continue;
                yield return this.Found(
                    Severity.Warning,
                    [newest.Row.Number, use.Row.Number],
                    [
                        new About.Document(newest.Use.Name, newest.Use.Version),
                        new About.Document(use.Use.Name, use.Use.Version),
                    ],
                    $"{Wording.RowFirst(use.Row)} gaat over versie {use.Use.Version} van {Wording.Quote(use.Use.Name)}, terwijl {Wording.Row(newest.Row)} al versie {newest.Use.Version} heeft.",
                    "Er dreigt een verouderd stuk op tafel te komen.",
                    $"Verbeter het versienummer in {Wording.Row(use.Row)}, of zet de rijen in de goede volgorde."
                );
            }
        }
    }

    // of each row the newest version that it names, by day
    private static IEnumerable<DocumentRow> Newest(IEnumerable<DocumentRow> family) =>
        family
            .Where(use => use.Version is not null && use.Row.Day is not null && IsWork(use.Row))
            .GroupBy(use => use.Row.Number)
            .Select(row => row.MaxBy(use => use.Version!, VersionNumber.ByAge)!)
            .OrderBy(use => use.Row.Day)
            .ThenBy(use => use.Row.Number);

    private static bool IsWork(PlanRow row) =>
        row.IsMeeting || row.Kind is ActivityKind.Dispatch or ActivityKind.Drafting;

    private static bool Compares(PlanRow row) => row.SaysAny(Comparisons);
}
