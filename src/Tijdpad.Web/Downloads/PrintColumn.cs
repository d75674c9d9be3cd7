using Microsoft.AspNetCore.Components;
using Tijdpad.Activities;
using Tijdpad.Plans;
using Tijdpad.Web.Shared;

namespace Tijdpad.Web.Downloads;

/// <summary>A column of the plan on paper.</summary>
/// <param name="Heading">As the source has it.</param>
/// <param name="Class">For its width.</param>
/// <param name="Words">What stands in it.</param>
internal sealed record PrintColumn(
    string Heading,
    string Class,
    Func<Activity, RenderFragment> Words
)
{
    /// <summary>Those that hold something, in the order of the document as we know it.</summary>
    public static List<PrintColumn> Of(Plan plan)
    {
        var columns = new List<PrintColumn>
        {
            new(HeadingOf(plan, ColumnRole.Date, "Datum"), "when", row => Lines(row.Date.Words)),
            new(
                HeadingOf(plan, ColumnRole.Activity, "Activiteit"),
                "what",
                row => Lines(row.Title)
            ),
        };
        if (plan.Activities.Any(row => !row.Purpose.IsEmpty))
            columns.Add(
                new(
                    HeadingOf(plan, ColumnRole.Purpose, "Doel & opbrengst"),
                    "wide",
                    row => Items(row.Purpose)
                )
            );
        if (plan.Activities.Any(row => !row.Communication.IsEmpty))
            columns.Add(
                new(
                    HeadingOf(plan, ColumnRole.Communication, "Communicatie"),
                    "",
                    row => Items(row.Communication)
                )
            );
        if (plan.Activities.Any(row => row.Involvement is not null))
            columns.Add(
                new(
                    HeadingOf(plan, ColumnRole.Involvement, "In college/raad"),
                    "narrow",
                    row => Lines(row.Involvement?.Words ?? "")
                )
            );
        columns.AddRange(OthersOf(plan));
        return columns;
    }

    private static IEnumerable<PrintColumn> OthersOf(Plan plan) =>
        plan
            .Activities.SelectMany(row => row.Other.Select(cell => cell.Heading))
            .Distinct(StringComparer.Ordinal)
            .Select(heading => new PrintColumn(
                heading,
                "",
                row =>
                    Lines(
                        string.Join(
                            '\n',
                            row.Other.Where(cell => cell.Heading == heading)
                                .Select(cell => cell.Words)
                        )
                    )
            ));

    private static string HeadingOf(Plan plan, ColumnRole role, string otherwise) =>
        plan.Columns.FirstOrDefault(column =>
            column.Role == role && !string.IsNullOrWhiteSpace(column.Words)
        )
            is { } column
            ? column.Words
            : otherwise;

    private static RenderFragment Lines(string words) =>
        Items(words.Split('\n').Select(line => new TextItem(line)));

    private static RenderFragment Items(IEnumerable<TextItem> items) =>
        builder =>
        {
            builder.OpenComponent<CellItems>(0);
            builder.AddAttribute(1, nameof(CellItems.Items), items);
            builder.CloseComponent();
        };
}
