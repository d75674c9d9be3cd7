namespace Tijdpad.House.Tests;

/// <summary>
/// The rooms of a project as <c>docs/house.md</c> tells them, ground first: a room names only rooms above it in that list.
/// The page is the one place where the order stands.
/// </summary>
/// <param name="Project">The folder below <c>src/</c>.</param>
internal sealed record HousePage(string Project, IReadOnlyList<Room> Rooms)
{
    private static readonly string Page = Repository.PathOf("docs", "house.md");

    public static HousePage Of(string project)
    {
        var rows = File.ReadLines(Page)
            .SkipWhile(line => line != $"## {project}")
            .Skip(1)
            .TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal))
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .Select(Room.Of)
            .ToList();
        return new(project, rows);
    }

    /// <summary>What is wrong, a sentence each: an arrow upward, a room that the page does not have, a row that is not true.</summary>
    public IEnumerable<string> Wrongs(IReadOnlyList<Arrow> arrows, IEnumerable<string> files)
    {
        var order = Rooms
            .Select((room, at) => (room.Name, at))
            .ToDictionary(StringComparer.Ordinal);
        var present = files
            .Select(file => Path.GetDirectoryName(file)!.Replace('\\', '/'))
            .ToHashSet(StringComparer.Ordinal);
        foreach (var missing in present.Where(room => !order.ContainsKey(room)))
            yield return $"docs/house.md has no row for {Project}/{missing}/.";
        foreach (var gone in order.Keys.Where(room => !present.Contains(room)))
            yield return $"docs/house.md has a row for {Project}/{gone}/, which is not there.";
        var between = arrows.Where(arrow => arrow.FromRoom != arrow.ToRoom).ToList();
        foreach (
            var arrow in between.Where(arrow =>
                order.GetValueOrDefault(arrow.ToRoom) > order.GetValueOrDefault(arrow.FromRoom)
            )
        )
            yield return $"{arrow}: {arrow.ToRoom}/ comes after {arrow.FromRoom}/ in docs/house.md.";
        foreach (var room in Rooms)
        {
            foreach (var wrong in room.Wrongs(between))
                yield return wrong;
        }
    }
}

/// <summary>A row of the page: what lives in a room, and which rooms it names.</summary>
internal sealed record Room(
    string Name,
    string Purpose,
    IReadOnlyList<string> Names,
    IReadOnlyList<string> NamedBy
)
{
    public static Room Of(string row)
    {
        var cells = row.Trim('|').Split('|', StringSplitOptions.TrimEntries);
        return new(List(cells[0])[0], cells[1], List(cells[2]), List(cells[3]));
    }

    public IEnumerable<string> Wrongs(IReadOnlyList<Arrow> arrows)
    {
        if (Purpose.Length == 0)
            yield return $"docs/house.md does not say what lives in {Name}/.";
        foreach (
            var arrow in arrows.Where(arrow =>
                arrow.FromRoom == Name && !Names.Contains(arrow.ToRoom)
            )
        )
            yield return $"{arrow}, and docs/house.md does not say that {Name}/ names {arrow.ToRoom}/.";
        foreach (
            var other in Names.Where(other =>
                !arrows.Any(arrow => arrow.FromRoom == Name && arrow.ToRoom == other)
            )
        )
            yield return $"docs/house.md says that {Name}/ names {other}/, and nothing in it does.";
        var namedBy = arrows
            .Where(arrow => arrow.ToRoom == Name)
            .Select(arrow => arrow.FromRoom)
            .ToHashSet(StringComparer.Ordinal);
        if (!namedBy.SetEquals(NamedBy))
            yield return $"docs/house.md should say that {Name}/ is named by {string.Join(", ", namedBy.Order(StringComparer.Ordinal))}.";
    }

    // "`Dates` `Dutch`"; the folder of the project itself is written "`.`"
    private static List<string> List(string cell) =>
        [
            .. cell.Split(
                    '`',
                    StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
                )
                .Select(name => name == "." ? "" : name),
        ];
}
