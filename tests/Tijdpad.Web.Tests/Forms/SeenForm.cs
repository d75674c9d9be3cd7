using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Tijdpad.Web.Tests.Forms;

/// <summary>A form as a page shows it to somebody, with one of its buttons.</summary>
/// <param name="Page">The address of the page.</param>
/// <param name="Place">Which of the forms and buttons of that page, from 0.</param>
/// <param name="Action">Where it goes.</param>
/// <param name="IsMultipart">Files may go along.</param>
/// <param name="Fields">All its fields in page order, hidden ones too; the token is not among them.</param>
internal sealed record SeenForm(
    string Page,
    int Place,
    string Action,
    bool IsMultipart,
    IReadOnlyList<SeenField> Fields
)
{
    public const string Token = "__RequestVerificationToken";

    public bool HasVisibleFields => Fields.Any(one => one.IsVisible);

    public static List<SeenForm> On(string address, IHtmlDocument page) =>
        page.QuerySelectorAll("form[method=post]")
            .OfType<IHtmlFormElement>()
            .SelectMany(form => ButtonsOf(form).Select(button => (form, button)))
            .Select((one, place) => Of(address, place, one.form, one.button))
            .ToList();

    private static IEnumerable<IElement> ButtonsOf(IHtmlFormElement form) =>
        FieldsOf(form)
            .Where(field => field is IHtmlButtonElement && field.GetAttribute("type") != "button")
            .DistinctBy(button => button.GetAttribute("formaction") ?? "");

    private static IEnumerable<IElement> FieldsOf(IHtmlFormElement form) =>
        form.Owner!.QuerySelectorAll("input, textarea, select, button")
            .Where(field =>
                field.GetAttribute("form") is { } other
                    ? other == form.Id
                    : field.Closest("form") == form
            );

    private static SeenForm Of(string address, int place, IHtmlFormElement form, IElement button) =>
        new(
            address,
            place,
            button.GetAttribute("formaction")
                ?? form.GetAttribute("action")
                ?? throw new InvalidOperationException($"A form of {address} goes nowhere."),
            form.GetAttribute("enctype") == "multipart/form-data",
            FieldsOf(form)
                .Where(field => field is not IHtmlButtonElement || field == button)
                .Select(SeenField.Of)
                .OfType<SeenField>()
                .Where(field => field.Name != Token)
                .ToList()
        );
}

/// <summary>A field of a form.</summary>
/// <param name="Kind">"text", "date", "select", …; of a button "submit".</param>
/// <param name="Value">As it stands; null when it is a box that is not ticked.</param>
/// <param name="Longest">How many signs it takes; null when it does not say.</param>
internal sealed record SeenField(string Name, string Kind, string? Value, int? Longest)
{
    public bool IsVisible => Kind is not ("hidden" or "submit");

    /// <summary>Somebody types in it.</summary>
    public bool IsTyped =>
        Kind is not ("hidden" or "submit" or "select" or "checkbox" or "radio" or "file");

    /// <summary>Whether an empty option can be chosen.</summary>
    public bool HasEmpty { get; private init; }

    public static SeenField? Of(IElement field)
    {
        if (field.GetAttribute("name") is not { Length: > 0 } name)
            return null;
        int? longest = int.TryParse(
            field.GetAttribute("maxlength"),
            System.Globalization.CultureInfo.InvariantCulture,
            out var most
        )
            ? most
            : null;
        return field switch
        {
            IHtmlInputElement { Type: "checkbox" or "radio" } box => new(
                name,
                box.Type,
                box.IsChecked ? box.Value : null,
                null
            ),
            // the kind that was asked for: a parser knows fewer than browsers
            IHtmlInputElement input => new(
                name,
                field.GetAttribute("inputmode") == "numeric"
                    ? "number"
                    : field.GetAttribute("type") ?? "text",
                field.GetAttribute("value") ?? "",
                longest
            ),
            IHtmlTextAreaElement area => new(name, "textarea", area.Value, longest),
            IHtmlSelectElement select => new(name, "select", select.Value ?? "", null)
            {
                HasEmpty = select.Options.Any(option => option.Value.Length == 0),
            },
            IHtmlButtonElement => new(name, "submit", field.GetAttribute("value") ?? "", null),
            _ => null,
        };
    }
}
