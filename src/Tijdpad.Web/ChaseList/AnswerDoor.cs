using Tijdpad.Web.Storage;

namespace Tijdpad.Web.ChaseList;

/// <summary>Through which door somebody comes who gives dates.</summary>
/// <param name="Author">Who it is; without a name when they are to give it themselves.</param>
public sealed record AnswerDoor(string ProjectId, string Municipality, Author Author)
{
    /// <summary>The address of the page.</summary>
    public required string Path { get; init; }

    /// <summary>Where the days on which bodies meet are sent.</summary>
    public required string MeetingsPath { get; init; }

    public bool AsksName => Author.Name.Length == 0;

    /// <summary>As it stands in the history.</summary>
    public Author Named(string typedName) =>
        AsksName ? Author with { Name = $"{typedName} ({Municipality}), via opgavelink" } : Author;
}
