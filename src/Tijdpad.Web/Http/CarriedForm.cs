using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Primitives;

namespace Tijdpad.Web.Http;

/// <summary>
/// A form that somebody sent and that could not be taken in yet: it waits until they have confirmed who they are, or until they
/// send it once more. It goes along in a page and is sent on from there, whole, or not at all: a password or a file is never carried.
/// </summary>
/// <param name="To">The address it was sent to; "" when there is nothing to carry.</param>
/// <param name="Back">The page it stood on.</param>
/// <param name="LeftOut">Why it is not carried, in Dutch; null when it is, or when there was none.</param>
public sealed record CarriedForm(
    string To,
    string Back,
    ValueList<CarriedField> Fields,
    string? LeftOut = null
)
{
    /// <summary>How the fields of the confirmation itself begin, so that they are no fields of a form that is carried.</summary>
    public const string OwnPrefix = "bevestig-";
    public const string ToName = $"{OwnPrefix}naar";
    public const string BackName = $"{OwnPrefix}terug";
    public const string ActName = $"{OwnPrefix}daad";
    public const string PasswordName = $"{OwnPrefix}wachtwoord";
    public const string PasskeyName = "sleutel";

    public const int MostFields = 50;
    public const int MostSigns = 20_000;

    /// <summary>Fields whose words are not put into a page again.</summary>
    public static readonly string[] Secrets = ["wachtwoord", PasskeyName];

    private const string Token = "__RequestVerificationToken";

    /// <summary>Nothing is carried; afterwards somebody is back on a page.</summary>
    public static CarriedForm Nothing(string back) => new("", back, []);

    /// <summary>What was just sent to an address and must be confirmed first.</summary>
    public static CarriedForm Sent(string to, string back, IFormCollection form)
    {
        var whole = Whole(to, back, form);
        return
            whole.Fields.Count > MostFields
            || whole.Fields.Sum(field => field.Value.Length) > MostSigns
            ? Nothing(back) with
            {
                LeftOut = "Wat u invulde is te veel om mee te nemen: u vult het daarna opnieuw in.",
            }
            : whole;
    }

    /// <summary>
    /// The form of this request, to be sent once more by who sees it; null when there is none, it was not read, or it does not come
    /// from a page of this site: what another site has a browser send is offered to nobody.
    /// </summary>
    public static CarriedForm? Again(HttpContext context)
    {
        var request = context.Request;
        if (
            !HttpMethods.IsPost(request.Method)
            || context.Features.Get<IFormFeature>()?.Form is not { } form
            || !OwnPages.Sent(request)
        )
            return null;
        return Whole($"{request.Path}{request.QueryString}", OwnPages.Before(request), form);
    }

    private static CarriedForm Whole(string to, string back, IFormCollection form)
    {
        if (form.Files.Count > 0)
            return Nothing(back) with
            {
                LeftOut = "Een bestand gaat niet mee: dat kiest u daarna opnieuw.",
            };
        if (form.Any(field => Secrets.Contains(field.Key) && Holds(field.Value)))
            return Nothing(back) with
            {
                LeftOut = "Een wachtwoord of passkey gaat niet mee: die geeft u daarna opnieuw op.",
            };
        return new(to, back, FieldsOf(form));
    }

    /// <summary>What came along in the page on which somebody confirms.</summary>
    public static CarriedForm Read(IFormCollection form) =>
        new(
            LocalAddress.Of(form[ToName], otherwise: ""),
            LocalAddress.Of(form[BackName]),
            FieldsOf(form)
        );

    private static ValueList<CarriedField> FieldsOf(IFormCollection form) =>
        form.Where(field =>
                field.Key is not (Token or PasskeyName)
                && !field.Key.StartsWith(OwnPrefix, StringComparison.Ordinal)
            )
            .SelectMany(field =>
                field.Value.Select(value => new CarriedField(field.Key, value ?? ""))
            )
            .ToValueList();

    private static bool Holds(StringValues values) => values.Any(value => value?.Length > 0);
}

/// <summary>A field of a form that is carried, with one of its values.</summary>
public sealed record CarriedField(string Name, string Value);
