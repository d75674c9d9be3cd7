using System.Security.Cryptography;
using System.Text;

namespace Tijdpad.Documents.Writing.Calendar;

/// <summary>Names for calendars and events that stay the same and hold no sign that a calendar might stumble over.</summary>
internal static class CalendarId
{
    /// <summary>
    /// From the words of a title. Its figures and what follows "d.d." do not count: the next edition
    /// ("d.d. 21 maart") is the same calendar.
    /// </summary>
    public static string Of(string title)
    {
        var dated = title.IndexOf("d.d.", StringComparison.OrdinalIgnoreCase);
        var words = (dated < 0 ? title : title[..dated]).Where(char.IsLetter);
        return Hash(string.Concat(words).ToUpperInvariant());
    }

    /// <summary>An id as it stands when it is plain, else a digest of it.</summary>
    public static string Safe(string id) =>
        id.Length is > 0 and <= 64
        && id.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.')
            ? id
            : Hash(id);

    private static string Hash(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];
}
