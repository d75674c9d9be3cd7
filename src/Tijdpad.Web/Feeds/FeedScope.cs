using Tijdpad.Documents.Writing.Calendar;
using Tijdpad.Web.Http;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Feeds;

/// <summary>What a calendar holds, as it stands with its link: "project", "body:raad", "municipality:Zandwijk", "account:…".</summary>
public sealed record FeedScope
{
    private FeedScope(FeedKind kind, string of) => (Kind, Of) = (kind, of);

    public FeedKind Kind { get; }

    /// <summary>The name of the body or the municipality, or the id of the account; "" for the project.</summary>
    public string Of { get; }

    public static FeedScope Project { get; } = new(FeedKind.Project, "");

    public static FeedScope Account(string id) => new(FeedKind.Account, id);

    /// <summary>The scope of a text as <see cref="ToString"/> writes it; null for any other text.</summary>
    public static FeedScope? Read(string? text) =>
        text?.Split(':', 2) switch
        {
            ["project"] => Project,
            ["body", { Length: > 0 } body] => new(FeedKind.Body, body),
            ["municipality", { Length: > 0 } name] => new(FeedKind.Municipality, name),
            ["account", { Length: > 0 } id] => Account(id),
            _ => null,
        };

    public override string ToString() =>
        Kind switch
        {
            FeedKind.Project => "project",
            FeedKind.Body => $"body:{Of}",
            FeedKind.Municipality => $"municipality:{Of}",
            _ => $"{AccessLink.PersonalScope}{Of}",
        };

    public bool Holds(CalendarEvent item) =>
        Kind switch
        {
            FeedKind.Body => item.Source.Bodies.Contains(Of),
            FeedKind.Municipality => item.Source.IsOf(Of),
            _ => true,
        };

    /// <summary>What the calendar is called.</summary>
    public string TitleOf(string project) =>
        Kind is FeedKind.Body or FeedKind.Municipality ? $"{project} – {Of}" : project;

    /// <summary>The scope in words, for the list of calendars.</summary>
    public string Words(Texts texts) =>
        Kind switch
        {
            FeedKind.Project => texts["hele project"],
            FeedKind.Body => texts["gremium: {0}", Of],
            FeedKind.Municipality => texts["gemeente: {0}", Of],
            _ => texts["persoonlijk"],
        };
}

/// <summary>By what a calendar chooses its rows.</summary>
public enum FeedKind
{
    Project,
    Body,
    Municipality,

    /// <summary>All rows, for one account, as long as it takes part in the project.</summary>
    Account,
}
