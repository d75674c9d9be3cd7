namespace Tijdpad.Dutch;

/// <summary>What the fields of a plan and its rows are called, in the middle of a sentence: the same in the history and in a comparison.</summary>
public static class FieldNames
{
    public const string Date = "datum";

    public const string DateFirmness = "zekerheid van de datum";

    public const string DateMeaning = "uitleg van de datum";

    public const string Activity = "activiteit";

    public const string Purpose = "doel & opbrengst";

    public const string Communication = "communicatie";

    public const string Involvement = "in college/raad";

    public const string FootnoteMarks = "voetnoottekens";

    public const string Phase = "fase";

    public const string WeekHeading = "weekkop";

    public const string Order = "volgorde";

    public const string Kind = "soort activiteit";

    public const string Optional = "optioneel";

    public const string PerMunicipality = "per gemeente";

    public const string Public = "openbaar";

    public const string Bodies = "gremia";

    public const string Municipalities = "gemeenten";

    public const string Documents = "documenten";

    public const string Messages = "berichten";

    public const string GateQuestions = "te beantwoorden vragen";

    public const string OpenQuestions = "open vragen";

    public const string References = "verwijzingen";

    public const string Title = "titel";

    public const string AsOf = "peildatum";

    public const string Region = "schoolregio";

    public static string DateIn(string municipality) => $"datum in {municipality}";

    public static string Column(string heading) =>
        heading.Length == 0 ? "kolom zonder kop" : $"kolom {DutchQuote.Of(heading)}";
}
