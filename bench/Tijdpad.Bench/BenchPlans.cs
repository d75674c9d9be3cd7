using System.Globalization;
using System.Text;
using Tijdpad.Activities;
using Tijdpad.Documents.Reading;
using Tijdpad.Documents.Tests.Reading;
using Tijdpad.Json;
using Tijdpad.Plans;

namespace Tijdpad.Bench;

/// <summary>Invented plannings of any length, the same each time.</summary>
internal static class BenchPlans
{
    private static readonly string[] Activities =
    [
        "Verzending raadsvoorstel versie {0}.0 aan colleges",
        "Bespreking raadsvoorstel versie {0}.0 in de vijf colleges",
        "Stuurgroep",
        "Klankbordgroep – stuurgroep",
        "Inwonersbijeenkomsten per gemeente (optioneel)",
        "Verwerken opmerkingen in raadsvoorstel versie {0}.1",
        "Doorgeleiding stukken naar raden",
        "Zienswijze in raad",
    ];

    /// <summary>A planning as text with bars, a row for each of the coming working days.</summary>
    public static string Layout(int rows)
    {
        var text = new StringBuilder(
            "Detailplanning regionale samenwerking, d.d. 2 januari 2017\n"
        );
        text.Append("Datum | Activiteit | Doel & opbrengst | Communicatie | In college/raad\n");
        var day = new DateOnly(2017, 1, 3);
        for (var row = 0; row < rows; row++, day = day.AddDays(row % 3 == 0 ? 1 : 0))
        {
            var activity = string.Format(
                CultureInfo.InvariantCulture,
                Activities[row % Activities.Length],
                row / Activities.Length + 1
            );
            text.Append(
                CultureInfo.InvariantCulture,
                $"{day:d-M-yyyy} | {activity} | Bespreken wat de ronde heeft opgeleverd en wat er nog moet gebeuren | Bericht op de website en mail aan deelnemers | {(row % 4 == 0 ? "X" : row % 4 == 1 ? "XX (1)" : "")}\n"
            );
        }
        return text.ToString();
    }

    public static byte[] Word(int rows) => SampleDocuments.Word(Layout(rows));

    public static byte[] Pdf(int rows) => PdfFiles.Of(Layout(rows), borders: true);

    public static Plan Plan(int rows) =>
        TableToPlan
            .Read(DocumentReader.Read(Word(rows), "planning.docx"), new DateOnly(2017, 1, 2))
            .Plan;

    /// <summary>The same plan with one in ten rows changed, one in fifty gone and one in fifty new.</summary>
    public static Plan Edited(Plan plan)
    {
        var rows = new List<Activity>();
        for (var row = 0; row < plan.Activities.Count; row++)
        {
            var activity = plan.Activities[row];
            if (row % 50 == 7)
                continue;
            rows.Add(
                row % 10 == 3
                    ? activity with
                    {
                        Title = $"{activity.Title} en terugkoppeling",
                    }
                    : activity
            );
            if (row % 50 == 20)
                rows.Add(
                    activity with
                    {
                        Id = $"{activity.Id}-nieuw",
                        Title = "Extra overleg projectgroep",
                    }
                );
        }
        return plan.WithActivities(rows.ToValueList());
    }

    public static void WriteFiles(string folder)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllBytes(Path.Combine(folder, "50.docx"), Word(50));
        File.WriteAllBytes(Path.Combine(folder, "5000.docx"), Word(5000));
        File.WriteAllBytes(Path.Combine(folder, "40-pages.pdf"), Pdf(600));
        var plan = Plan(5000);
        foreach (
            var (name, one) in new[] { ("5000-old.json", plan), ("5000-new.json", Edited(plan)) }
        )
            File.WriteAllBytes(Path.Combine(folder, name), PlanJson.ToUtf8(one));
    }
}
