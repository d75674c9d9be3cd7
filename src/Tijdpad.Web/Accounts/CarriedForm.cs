using Microsoft.Extensions.Primitives;
using Tijdpad.Web.Http;

namespace Tijdpad.Web.Accounts;

/// <summary>
/// The form that somebody sent and that waits until they have confirmed who they are. It goes along in the page on which they
/// confirm and is sent on from there, whole, or not at all: a password or a file is never carried.
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
        var fields = FieldsOf(form);
        return fields.Count > MostFields || fields.Sum(field => field.Value.Length) > MostSigns
            ? Nothing(back) with
            {
                LeftOut = "Wat u invulde is te veel om mee te nemen: u vult het daarna opnieuw in.",
            }
            : new(to, back, fields);
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
