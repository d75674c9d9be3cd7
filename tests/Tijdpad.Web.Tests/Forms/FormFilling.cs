namespace Tijdpad.Web.Tests.Forms;

/// <summary>What somebody makes of a form: nothing, nonsense, or options that it does not have.</summary>
/// <param name="Name">As it stands in the list of forms.</param>
/// <param name="Fill">What is sent of a field; null when it is not sent.</param>
internal sealed record FormFilling(string Name, Func<SeenField, string?> Fill)
{
    /// <summary>More than any field of one line takes, where it does not say how much it takes.</summary>
    private const int Long = 3_000;

    public static FormFilling Empty { get; } =
        new(
            "leeg",
            field =>
                field.Kind switch
                {
                    "hidden" or "submit" or "radio" => field.Value,
                    "checkbox" => null,
                    "select" => field.HasEmpty ? "" : field.Value,
                    _ => "",
                }
        );

    public static FormFilling Wrong { get; } =
        new(
            "onzin",
            field =>
                field.Kind switch
                {
                    "date" => "2017-06-31",
                    "number" => "veel",
                    "email" => "geen adres",
                    "password" => "kort",
                    "file" => "PK geen document",
                    "text" or "textarea" => new string('x', (field.Longest ?? Long) + 1),
                    _ => field.Value,
                }
        );

    /// <summary>A day that is not there, in every field in which one types.</summary>
    public static FormFilling NoSuchDay { get; } =
        new("31/6", field => field.Kind is "text" or "textarea" ? "31/6" : field.Value);

    /// <summary>Options that the page does not have; what is typed stays as it is.</summary>
    public static FormFilling Unknown { get; } =
        new(
            "onbekende keuze",
            field => field.Kind is "select" or "radio" ? "bestaat-niet" : field.Value
        );

    public IReadOnlyList<(SeenField Field, string Value)> Of(SeenForm form) =>
        form
            .Fields.Select(field => (field, Value: Fill(field)))
            .Where(one => one.Value is not null)
            .Select(one => (one.field, one.Value!))
            .ToList();
}
