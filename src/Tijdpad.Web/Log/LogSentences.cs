using System.Text.RegularExpressions;
using Tijdpad.Web.Access;
using Tijdpad.Web.Http;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Log;

/// <summary>What a line of the log says, in both languages.</summary>
internal static partial class LogSentences
{
    public static string WhatOf(Texts texts, LogLine line) =>
        line.Kind switch
        {
            LogKind.Act => ActOf(texts, line.Detail),
            LogKind.Joined => texts["nam een uitnodiging aan"],
            LogKind.Renamed => texts["gaf een project een andere naam"],
            LogKind.SignedIn => texts["logde in"],
            LogKind.Refused => texts["mocht dit niet"],
            LogKind.NotConfirmed => texts["kon niet bevestigen wie het was"],
            LogKind.LockedOut => texts["te veel verkeerde wachtwoorden"],
            LogKind.GuessedLinks => texts["te veel links die niet bestaan"],
            LogKind.Exported => texts["maakte een bestand van een planning"],
            _ => throw new ArgumentOutOfRangeException(nameof(line), line.Kind, null),
        };

    /// <summary>To whom, or at which address. Of an act what stands behind its name.</summary>
    public static string DetailOf(Texts texts, LogLine line)
    {
        var detail =
            line.Kind is not LogKind.Act ? line.Detail
            : line.Detail.Split(' ', 2) is [_, var rest] ? rest
            : "";
        return line.Kind is LogKind.Act or LogKind.Joined
            ? Word().Replace(detail, word => WordOf(texts, word.Value))
            : detail;
    }

    private static string ActOf(Texts texts, string detail) =>
        Enum.TryParse<ConfirmedAct>(detail.Split(' ')[0], out var act) && Enum.IsDefined(act)
            ? ConfirmedActNames.Of(texts, act)
            : detail;

    private static string WordOf(Texts texts, string word) =>
        word switch
        {
            "+" => texts["ja"],
            "-" => texts["nee"],
            _ => RoleNames.Of(texts, Enum.Parse<Role>(word)),
        };

    /// <summary>A role, or that something was put on or off: at the beginning, or behind whom it is about.</summary>
    [GeneratedRegex(
        "(?<=^|: |> |@\\S+ )(Reader|Administrator|CommunicationAdviser|Clerk|Secretary|[+-])(?= |$)",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Word();
}
