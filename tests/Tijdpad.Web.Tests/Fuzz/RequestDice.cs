using System.Text;
using Tijdpad.Web.SampleProjects;

namespace Tijdpad.Web.Tests.Fuzz;

/// <summary>Makes a request to a route out of a seed: mostly right but for one or two things, so that handlers are reached.</summary>
/// <param name="dice">From the seed.</param>
/// <param name="route">The route.</param>
/// <param name="form">A form for it that a page shows; null when there is none.</param>
internal sealed class RequestDice(Random dice, FuzzedRoute route, FuzzedForm? form)
{
    private const string Urlencoded = "application/x-www-form-urlencoded";
    private const string Boundary = "grens";
    private const int TooManyFields = 3_000;

    private static readonly string[] OtherMethods =
    [
        "GET",
        "HEAD",
        "POST",
        "PUT",
        "DELETE",
        "PATCH",
        "OPTIONS",
        "TRACE",
        "PROPFIND",
    ];

    private static readonly string[] WrongTypes =
    [
        "application/json",
        "text/plain",
        "multipart/form-data",
        "multipart/form-data; boundary=",
        "multipart/form-data; boundary=\"",
        "multipart/mixed; boundary=x",
        "application/x-www-form-urlencoded; charset=utf-7",
        "application/x-www-form-urlencoded; charset=utf-16",
        "x",
    ];

    /// <param name="token">The token that forms of this actor carry.</param>
    /// <param name="who">Who asks.</param>
    public FuzzedRequest Make(string token, FuzzedActor who)
    {
        var method =
            dice.Next(25) == 0 ? OtherMethods[dice.Next(OtherMethods.Length)] : route.Method;
        var (body, type) = method is "GET" or "HEAD" or "TRACE" ? (null, null) : Body(token);
        return new(method, Target(), who, Headers(), body, type);
    }

    private string Target()
    {
        var path = form is { } known && dice.Next(6) > 0 ? known.Action : Path();
        var names = route.Query.Concat(dice.Next(3) == 0 ? [AnyName(), AnyName()] : []).ToList();
        var query = string.Join(
            '&',
            names.Where(_ => dice.Next(3) > 0).Select(name => $"{name}={NastyText.Any(dice)}")
        );
        // longer than Kestrel takes tells nothing of the site
        if (query.Length > 7_000)
            query = query[..7_000];
        return query.Length == 0 ? path : $"{path}?{query}";
    }

    private string Path() =>
        FuzzedRoute
            .Place()
            .Replace(
                route.Pattern,
                place =>
                    place.Value.Trim('{', '}', '*').Split(':')[0] switch
                    {
                        "project" when dice.Next(20) > 0 => FirstStart.SampleProject,
                        "number" or "nummer" or "revisie" when dice.Next(3) > 0 => "1",
                        "soort" when dice.Next(3) > 0 => Pick("json", "docx", "xlsx", "csv", "ics"),
                        "gemeente" when dice.Next(3) > 0 => "Duinoord",
                        "act" when dice.Next(3) > 0 => Pick("gegevens", "fase-erbij", "open-punt"),
                        _ => InPath(NastyText.Any(dice)),
                    }
            );

    private static string InPath(string text) =>
        text.Length is 0 or > 2_000 ? "x" : text.Replace("/", "%2f", StringComparison.Ordinal);

    private List<(string, string)> Headers() =>
        dice.Next(4) > 0
            ? []
            : Enumerable
                .Range(0, dice.Next(1, 3))
                .Select(_ => NastyText.HeaderNames[dice.Next(NastyText.HeaderNames.Length)])
                .Distinct()
                .Select(name => (name, NastyText.InHeader(dice)))
                .ToList();

    private (byte[]? Body, string? Type) Body(string token) =>
        route.Pattern.StartsWith("/api/", StringComparison.Ordinal)
            ? (EditDice.Json(dice), "application/json")
            : dice.Next(20) switch
            {
                0 => (null, null),
                1 => (Bytes(FieldsText(token)), WrongTypes[dice.Next(WrongTypes.Length)]),
                2 => (EditDice.Json(dice), "application/json"),
                3 or 4 => Broken(token),
                _ when route.TakesFile || dice.Next(6) == 0 => (
                    Multipart(token),
                    $"multipart/form-data; boundary={Boundary}"
                ),
                _ => (Bytes(FieldsText(token)), Urlencoded),
            };

    private (byte[], string) Broken(string token)
    {
        var whole = Multipart(token);
        return dice.Next(3) == 0
            ? (whole[..dice.Next(whole.Length)], $"multipart/form-data; boundary={Boundary}")
            : (
                Bytes(
                    string.Join('&', Enumerable.Range(0, TooManyFields).Select(at => $"f{at}=x"))
                        + $"&{FieldsText(token)}"
                ),
                Urlencoded
            );
    }

    private string FieldsText(string token) =>
        string.Join('&', Fields(token).Select(field => $"{field.Name}={field.Value}"));

    // values are percent-encoded
    private List<(string Name, string Value)> Fields(string token)
    {
        var fields = (form?.Fields ?? route.Form.Select(name => (name, "1")))
            .Where(field => field.Item1 != "__RequestVerificationToken")
            .Select(field => (Name: field.Item1, Value: Uri.EscapeDataString(field.Item2)))
            .ToList();
        for (var left = dice.Next(4); left > 0; left--)
            Spoil(fields);
        if (dice.Next(30) > 0)
            fields.Add(("__RequestVerificationToken", Uri.EscapeDataString(token)));
        return fields;
    }

    private void Spoil(List<(string Name, string Value)> fields)
    {
        if (fields.Count == 0 || dice.Next(6) == 0)
        {
            fields.Add((AnyName(), NastyText.Any(dice)));
            return;
        }
        var at = dice.Next(fields.Count);
        switch (dice.Next(8))
        {
            case 0:
                fields.RemoveAt(at);
                break;
            case 1:
                fields.Add(fields[at]);
                break;
            case 2:
                fields[at] = ($"{fields[at].Name}%00", fields[at].Value);
                break;
            default:
                fields[at] = (fields[at].Name, NastyText.Any(dice));
                break;
        }
    }

    private byte[] Multipart(string token)
    {
        var text = new StringBuilder();
        foreach (var (name, value) in Fields(token))
            text.Append(
                $"--{Boundary}\r\nContent-Disposition: form-data; name=\"{Raw(name)}\"\r\n\r\n{Raw(value)}\r\n"
            );
        text.Append(
            $"--{Boundary}\r\nContent-Disposition: form-data; name=\"bestand\"; filename=\"{Raw(FileName())}\"\r\n"
                + $"Content-Type: {Pick("text/plain", "application/pdf", "x", "")}\r\n\r\n{Raw(FileText())}\r\n--{Boundary}--\r\n"
        );
        return Encoding.Latin1.GetBytes(text.ToString());
    }

    private string FileName() =>
        $"{(dice.Next(3) == 0 ? InPath(NastyText.Any(dice)) : "plan")}.{Pick("txt", "csv", "ics", "txt", "")}";

    private string FileText() =>
        dice.Next(3) == 0
            ? NastyText.Any(dice)
            : $"Planning {NastyText.Any(dice)}\n14/3\t{NastyText.Any(dice)}\n16/3\tBesluit in de raad";

    // bytes, one for each character
    private static string Raw(string encoded)
    {
        var raw = new StringBuilder(encoded.Length);
        for (var at = 0; at < encoded.Length; at++)
            if (
                encoded[at] == '%'
                && at + 2 < encoded.Length
                && byte.TryParse(
                    encoded.AsSpan(at + 1, 2),
                    System.Globalization.NumberStyles.HexNumber,
                    System.Globalization.CultureInfo.InvariantCulture,
                    out var one
                )
            )
            {
                raw.Append((char)one);
                at += 2;
            }
            else
                raw.Append(encoded[at]);
        return raw.ToString();
    }

    private string AnyName() => FieldNames.All[dice.Next(FieldNames.All.Length)];

    private string Pick(params string[] some) => some[dice.Next(some.Length)];

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
