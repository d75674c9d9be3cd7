namespace Tijdpad.Web.Configuration;

/// <summary>
/// Everything that can be set, with its default. Read from the section "Tijdpad" of the configuration:
/// <c>Tijdpad__Database</c> in the surroundings is <see cref="Database"/>. Described in <c>docs/beheer.md</c>.
/// </summary>
public sealed record Settings
{
    /// <summary>The folder of the SQLite file; made when it is not there.</summary>
    public string Data { get; init; } = "data";

    /// <summary>The connection string of a PostgreSQL database; empty for SQLite in the data folder.</summary>
    public string Database { get; init; } = "";

    /// <summary>The address under which people reach the site; links in feeds and set-up links start with it.</summary>
    public string Address { get; init; } = "http://localhost:5080";

    /// <summary>The proxies (addresses or networks like 10.0.0.0/8, divided by commas) whose X-Forwarded headers are believed; empty for none.</summary>
    public string Proxies { get; init; } = "";

    /// <summary>Where to report a leak, in security.txt (mailto: or https:); empty for security@ at the host of the address.</summary>
    public string SecurityContact { get; init; } = "";

    /// <summary>Whether a first start puts a sample project in an empty database.</summary>
    public bool Sample { get; init; } = true;

    /// <summary>The program that makes PDF files; empty when it is to be looked for.</summary>
    public string Chromium { get; init; } = "";

    /// <summary>A file with CSS custom properties, the theme of the organisation; empty for our own.</summary>
    public string Theme { get; init; } = "";

    /// <summary>Whether there is a page that shows every component of the site, for who builds pages or tries a theme.</summary>
    public bool Showcase { get; init; }

    /// <summary>The issuer of OpenID Connect; empty when it is not used.</summary>
    public string OidcAuthority { get; init; } = "";

    public string OidcClientId { get; init; } = "";

    public string OidcClientSecret { get; init; } = "";

    /// <summary>The words on the button ("Inloggen met …").</summary>
    public string OidcName { get; init; } = "uw organisatie";

    /// <summary>Where OpenTelemetry goes (OTLP over gRPC); empty for nowhere.</summary>
    public string Telemetry { get; init; } = "";

    /// <summary>The day that counts as today (yyyy-mm-dd), to look at an old plan as it was; empty for the real one.</summary>
    public string Today { get; init; } = "";

    /// <summary>How many seconds a page waits for what takes long, before it says that it is being worked out.</summary>
    public double Patience { get; init; } = 1;

    public bool UsesPostgres => Database.Length > 0;

    public string SqliteFile => Path.Combine(Data, "tijdpad.db");
}
