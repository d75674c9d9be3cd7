using Microsoft.Playwright;

namespace Tijdpad.Browser.Tests.Pages;

/// <summary>What is done on pages to bring them into the states in which they are looked at.</summary>
internal static class SightActs
{
    public static async Task SignInWronglyAsync(IPage page)
    {
        await page.FieldOf("E-mailadres").FillAsync("niemand@voorbeeld.nl");
        await page.FieldOf("Wachtwoord").FillAsync("niet het goede");
        await page.Button("Inloggen met een wachtwoord").ClickAsync();
    }

    public static async Task JoinWronglyAsync(IPage page)
    {
        await page.FieldOf("Uw naam").FillAsync("Kees");
        await page.FieldOf("E-mailadres").FillAsync(Gallery.Invited);
        await page.FieldOf("Wachtwoord").FillAsync("kort");
        await page.Button("Verder met een wachtwoord").ClickAsync();
    }

    /// <summary>As the gate sends a form on of somebody who signed in too long ago.</summary>
    public static async Task AddAndConfirmAsync(IPage page)
    {
        await page.FieldOf("E-mailadres").FillAsync(Gallery.Invited);
        await page.Locator("form.narrow")
            .EvaluateAsync(
                """
                form => form.action = `/bevestigen?daad=AddMember&naar=${location.pathname}&terug=${location.pathname}`
                """
            );
        await page.Button("Toevoegen").ClickAsync();
    }

    public static async Task RemoveWhoGaveOutAsync(IPage page) =>
        await page.Button($"Verwijderen {Gallery.Leaving}").ClickAsync();

    public static async Task AnswerVaguelyAsync(IPage page)
    {
        await page.FieldOf("Datum (in woorden)").First.FillAsync("medio juni");
        await page.Button("Bewaren").ClickAsync();
    }

    public static async Task UploadNonsenseAsync(IPage page)
    {
        var nonsense = "PK geen document"u8.ToArray();
        await page.FieldOf("Document")
            .SetInputFilesAsync(
                new FilePayload
                {
                    Name = "planning.docx",
                    MimeType = "",
                    Buffer = nonsense,
                }
            );
        await page.Button("Inlezen").ClickAsync();
    }

    /// <summary>More than a date can hold: what was typed comes back with what is wrong with it.</summary>
    public static async Task EditWronglyAsync(IPage page)
    {
        await page.FieldOf("Datum, in woorden").FillAsync(new string('x', 600));
        await page.Button("Bewaren").ClickAsync();
    }

    /// <summary>The form is sent as if the page was opened before the change that made revision 2.</summary>
    public static async Task ClashAsync(IPage page)
    {
        await page.Locator("form.row-form [name=basis]")
            .EvaluateAsync("field => field.value = '1'");
        await page.FieldOf("Activiteit").FillAsync("Wat een ander er ook van maakte");
        await page.Button("Bewaren").ClickAsync();
    }

    public static async Task TellVaguelyAsync(IPage page)
    {
        await page.FieldOf("Wanneer vergadert het?").FillAsync("om de week");
        await page.FieldOf("Reces, één per regel").FillAsync("in de zon");
        await page.Button("Bewaren").ClickAsync();
    }

    public const string Schedule = """
        Datum;Gremium
        10-1-2018;Opinieavond
        24-1-2018;Gemeenteraad
        31-1-2018;Opinieavond
        14-2-2018;Gemeenteraad
        7-3-2018;Gemeenteraad
        28-3-2018;Gemeenteraad
        ooit;Gemeenteraad
        """;

    public static async Task UploadScheduleAsync(IPage page, string text)
    {
        await page.FieldOf("Schema")
            .SetInputFilesAsync(
                new FilePayload
                {
                    Name = "schema.csv",
                    MimeType = "",
                    Buffer = System.Text.Encoding.UTF8.GetBytes(text),
                }
            );
        await page.Button("Inlezen").ClickAsync();
    }

    /// <summary>More than one body, and words that are not used: shown before anything is kept.</summary>
    public static async Task TellACycleAsync(IPage page)
    {
        await page.FieldOf("Wanneer vergadert het?")
            .FillAsync(
                "elke vier weken op maandag: stuurgroep in week 1, werkgroep in week 2, borrel in week 3"
            );
        await page.FieldOf("Eerste dag, als het om de zoveel weken is").FillAsync("8 januari 2018");
        await page.FieldOf("Hoe lang van tevoren moeten de stukken er zijn?")
            .FillAsync("vrijdag een week ervoor");
        await page.Button("Bewaren").ClickAsync();
    }

    public static async Task WaiveWronglyAsync(IPage page)
    {
        await page.Locator("form.waive")
            .First.EvaluateAsync("form => form.closest('details').open = true");
        await page.Locator("form.waive button").First.ClickAsync();
    }

    public static Task MakeLinkAsync(IPage page) =>
        page.Locator("section.chase:has(ul) .inline-form button").First.ClickAsync();

    public static async Task MakeScenarioAsync(IPage page)
    {
        await page.FieldOf("Naam").FillAsync("Besluit begin september");
        await page.Button("Scenario maken").ClickAsync();
    }

    public static async Task CompareScenariosAsync(IPage page)
    {
        await page.FieldOf("Naam").FillAsync("Besluit eind augustus");
        await page.Button("Scenario maken").ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Vergelijk met de planning" })
            .ClickAsync();
    }

    public static Task NameNothingAsync(IPage page) =>
        page.Locator("form[action$='/gemeente-erbij'] button").ClickAsync();

    public static async Task AddWronglyAsync(IPage page)
    {
        await page.FieldOf("E-mailadres").FillAsync("griffier@voorbeeld.nl");
        await page.Locator("#nieuw-rol").SelectOptionAsync("Clerk");
        await page.Button("Toevoegen").ClickAsync();
    }

    public static Task MakeFeedAsync(IPage page) => page.Button("Adres maken").First.ClickAsync();

    public static async Task MakeKeyAsync(IPage page)
    {
        await page.FieldOf("Waarvoor").FillAsync("Zaaksysteem");
        await page.Button("Sleutel maken").ClickAsync();
    }
}
