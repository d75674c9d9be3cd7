using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Microsoft.Data.Sqlite;
using Npgsql;
using Tijdpad.Web.Configuration;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Upkeep;

/// <summary>Why the site cannot start, where whoever runs it can do something about it: one Dutch sentence each.</summary>
internal static class StartFailures
{
    /// <summary>What tells of a start that failed with the whole stack, before our sentence is said.</summary>
    public static readonly ValueList<string> Tellers =
    [
        "Microsoft.Extensions.Hosting.Internal.Host",
        "Microsoft.AspNetCore.Server.Kestrel",
    ];

    /// <summary>Whether the site has started: what goes wrong from there on is told in full.</summary>
    public static bool AreOver { get; private set; }

    public static void Over() => AreOver = true;

    /// <summary>Null for a mistake of ours, of which the whole story is wanted, and when the site had started.</summary>
    public static string? SentenceOf(Exception wrong, Settings settings) =>
        AreOver
            ? null
            : Sentence(wrong, settings)
                ?? (wrong.InnerException is { } inner ? SentenceOf(inner, settings) : null);

    private static string? Sentence(Exception wrong, Settings settings) =>
        wrong switch
        {
            UpkeepException told => told.Message,
            DatabaseVersionException version => version.Message,
            IOException { InnerException: AddressInUseException } =>
                $"Op {settings.Address} luistert al een ander programma; stop dat, of kies een ander adres met --urls of Tijdpad:Address.",
            SocketException { SocketErrorCode: SocketError.AccessDenied } =>
                $"Luisteren op {settings.Address} is niet toegestaan; kies een poort boven 1023 of geef het programma dat recht.",
            UriFormatException =>
                $"Het adres {settings.Address} (Tijdpad:Address) is geen webadres; schrijf het als https://planning.voorbeeld.nl.",
            UnauthorizedAccessException or DirectoryNotFoundException =>
                $"In de map {settings.Data} (Tijdpad:Data) kan niet geschreven worden; geef het programma daar schrijfrechten of kies een andere map.",
            IOException unusable =>
                $"De map {settings.Data} (Tijdpad:Data) is niet te gebruiken: {unusable.Message.TrimEnd('.')}.",
            PostgresException told => PostgresSentence(told),
            NpgsqlException { InnerException: { } inner } =>
                $"De database (Tijdpad:Database) is niet bereikbaar: {inner.Message.TrimEnd('.')}.",
            NpgsqlException unreachable =>
                $"De database (Tijdpad:Database) is niet bereikbaar: {unreachable.Message.TrimEnd('.')}.",
            ArgumentException
                when settings.UsesPostgres
                    && PostgresConnection.WrongIn(settings.Database) is { } reason =>
                $"De verbindingstekst van de database (Tijdpad:Database) klopt niet: {reason}",
            SqliteException sqlite => SqliteSentence(sqlite, settings),
            _ => null,
        };

    private static string? PostgresSentence(PostgresException told) =>
        told.SqlState switch
        {
            PostgresErrorCodes.InvalidPassword
            or PostgresErrorCodes.InvalidAuthorizationSpecification =>
                "De database weigert de gebruiker of het wachtwoord uit Tijdpad:Database.",
            PostgresErrorCodes.InvalidCatalogName =>
                "De database die Tijdpad:Database noemt, bestaat niet; maak hem eerst.",
            PostgresErrorCodes.ReadOnlySqlTransaction =>
                "De database is een volger en neemt niets aan; noem ook de eerste machine en zet Target Session Attributes=primary in Tijdpad:Database.",
            PostgresErrorCodes.InsufficientPrivilege =>
                "De gebruiker uit Tijdpad:Database mag in de database geen tabellen maken of wijzigen.",
            _ when told.IsTransient =>
                $"De database (Tijdpad:Database) is nu niet beschikbaar: {told.MessageText}.",
            _ => null,
        };

    private static string? SqliteSentence(SqliteException wrong, Settings settings) =>
        wrong.SqliteErrorCode switch
        {
            5 or 6 =>
                $"Een ander programma houdt {settings.SqliteFile} vast; sluit dat en start opnieuw.",
            8 or 14 =>
                $"In {settings.SqliteFile} kan niet geschreven worden; geef het programma daar schrijfrechten.",
            11 or 26 =>
                $"{settings.SqliteFile} is beschadigd of geen database; zet een reservekopie terug (tijdpad-web restore).",
            13 => $"De schijf van {settings.Data} is vol; maak ruimte en start opnieuw.",
            _ => null,
        };
}
