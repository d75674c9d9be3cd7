namespace Tijdpad.Web.Tests.Fuzz;

/// <summary>A request as it goes over the line; the same for every site but for secrets and ids.</summary>
/// <param name="Method">"POST".</param>
/// <param name="Target">Path and query, percent-encoded or not.</param>
/// <param name="Who">Whose cookies it carries.</param>
/// <param name="Headers">Further headers.</param>
/// <param name="Body">Null for none.</param>
/// <param name="ContentType">Null for none.</param>
internal sealed record FuzzedRequest(
    string Method,
    string Target,
    FuzzedActor Who,
    IReadOnlyList<(string Name, string Value)> Headers,
    byte[]? Body,
    string? ContentType
)
{
    public override string ToString() =>
        $"{Method} {Cut(Target)} as {Who}"
        + string.Concat(Headers.Select(one => $"\n  {one.Name}: {Cut(one.Value)}"))
        + (
            Body is null
                ? ""
                : $"\n  {ContentType}, {Body.Length} bytes: {Cut(System.Text.Encoding.Latin1.GetString(Body))}"
        );

    private static string Cut(string text) => text.Length <= 600 ? text : $"{text[..600]}…";
}

/// <summary>Who asks.</summary>
internal enum FuzzedActor
{
    /// <summary>A secretary who manages the site too, and holds every secret link.</summary>
    Everything,
    Reader,
    Clerk,
    Nobody,
}

/// <summary>What came back.</summary>
internal sealed record FuzzedAnswer(
    int Status,
    bool IsReached,
    bool IsOfSite,
    IReadOnlyList<string> Wrongs
);
