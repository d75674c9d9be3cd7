using System.Globalization;

namespace Tijdpad.Web.Tests.Access;

/// <summary>
/// Who may do what, endpoint by endpoint: <c>access-matrix.tsv</c>. A cell says what the gate makes of a request:
/// <c>allow</c>, <c>sign-in</c>, <c>403</c> or <c>404</c>; <c>step-up</c> when who may do it must confirm first, which is tried
/// by <c>stale</c>: somebody who may do everything and signed in two hours ago. The last two look at a sample project: nobody signed in, and somebody who takes no part. What is not there – an upload of somebody else, a theme that is
/// not set – is a 404 for whoever may come in, too.
/// </summary>
internal static class AccessMatrix
{
    public static readonly string[] Actors =
    [
        "anonymous",
        "without-part",
        "reader",
        "administrator",
        "adviser",
        "clerk",
        "secretary",
        "site-manager",
        "other-secretary",
        "removed",
        "link-holder",
        "stale",
        "sample-visitor",
        "sample-outsider",
    ];

    private static string File =>
        Path.Combine(AppContext.BaseDirectory, "Access", "access-matrix.tsv");

    public static IReadOnlyList<Line> Read() =>
        System
            .IO.File.ReadAllLines(File)
            .Skip(1)
            .Where(line => line.Length > 0)
            .Select(line => line.Split('\t'))
            .Select(cells => new Line(cells[0], cells[1], cells[2..]))
            .ToList();

    /// <summary>An endpoint with what it does for each actor.</summary>
    internal sealed record Line(string Method, string Route, string[] Cells)
    {
        public string Key => $"{Method} {Route}";

        public string CellOf(string actor) => Cells[Array.IndexOf(Actors, actor)];

        public override string ToString() => string.Join('\t', (string[])[Method, Route, .. Cells]);
    }

    /// <summary>What a line most likely is, by the right that the endpoint asks; to be judged by a person.</summary>
    public static Line Suggested(string method, string route, string right, bool isConfirmed)
    {
        var some = right switch
        {
            "Public" => "allow allow allow allow allow allow allow allow allow allow allow",
            "BySecretLink" => "404 404 404 404 404 404 404 404 404 404 allow",
            "SignedIn" => "sign-in allow allow allow allow allow allow allow allow allow sign-in",
            "ManageSite" => "sign-in 403 403 403 403 403 403 allow 403 403 sign-in",
            "ReadPlan" or "TakePart" =>
                "sign-in 404 allow allow allow allow allow 404 404 404 sign-in",
            "EditDates" => "sign-in 404 403 403 403 allow allow 404 404 404 sign-in",
            "EditMessages" => "sign-in 404 403 403 allow 403 allow 404 404 404 sign-in",
            "EditPlan" or "ManageProject" =>
                "sign-in 404 403 403 403 403 allow 404 404 404 sign-in",
            _ => throw new ArgumentOutOfRangeException(
                nameof(right),
                right,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"A right that {nameof(AccessMatrix)} does not know."
                )
            ),
        };
        var stale =
            right == "BySecretLink" ? "404"
            : isConfirmed ? "step-up"
            : "allow";
        var cells = some.Split(' ');
        // whoever looks at a sample may read its plan; for all else they are who they are elsewhere
        var onSample = right == "ReadPlan" ? ["allow", "allow"] : cells[..2];
        return new(method, route, [.. cells, stale, .. onSample]);
    }
}
