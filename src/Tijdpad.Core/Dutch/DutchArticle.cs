namespace Tijdpad.Dutch;

/// <summary>The article of what bodies are called: "de raad", "het presidium".</summary>
public static class DutchArticle
{
    // a compound goes with its last part: adviesraad, kernteam
    private static readonly string[] Neuter =
    [
        "beraad",
        "bestuur",
        "bureau",
        "cafe",
        "café",
        "centrum",
        "college",
        "comite",
        "comité",
        "departement",
        "fonds",
        "forum",
        "genootschap",
        "gremium",
        "hof",
        "huis",
        "instituut",
        "kabinet",
        "lichaam",
        "loket",
        "ministerie",
        "netwerk",
        "orgaan",
        "overleg",
        "panel",
        "parlement",
        "platform",
        "plein",
        "presidium",
        "publiek",
        "secretariaat",
        "team",
        "verband",
        "verbond",
        "waterschap",
    ];

    private static readonly string[] Common =
    [
        "autoriteit",
        "commissie",
        "directie",
        "fractie",
        "griffie",
        "groep",
        "kamer",
        "kring",
        "organisatie",
        "raad",
        "sessie",
        "tafel",
        "vergadering",
    ];

    /// <summary>"de raad", "het dagelijks bestuur".</summary>
    public static string With(string name) => $"{Of(name)} {name}";

    /// <summary>"de" or "het"; the first noun that we know decides ("commissie Bestuur" goes with "de"), else it is "de".</summary>
    public static string Of(string name)
    {
        var noun = name.ToLowerInvariant()
            .Split([' ', '–', '/', '('], StringSplitOptions.RemoveEmptyEntries)
            .FirstOrDefault(word => EndsIn(Neuter, word) || EndsIn(Common, word));
        return noun is not null && EndsIn(Neuter, noun) ? "het" : "de";
    }

    private static bool EndsIn(string[] ends, string word) =>
        Array.Exists(ends, end => word.EndsWith(end, StringComparison.Ordinal));
}
