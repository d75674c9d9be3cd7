using Tijdpad.Dutch;
using Tijdpad.Plans;

namespace Tijdpad.Rows;

/// <summary>Every document of a plan with the rows that use it.</summary>
internal sealed class DocumentTrail
{
    // heads that one paper may bear in turn, as it goes from advice to decision
    private static readonly HashSet<string> Papers = new(StringComparer.Ordinal)
    {
        "advies",
        "adviesnota",
        "voorstel",
        "notitie",
        "memo",
    };

    // names that any paper may have; two rows with such a name need not mean the same one
    private static readonly HashSet<string> General = new(
        new[]
        {
            "advies",
            "voorstel",
            "raadsvoorstel",
            "collegeadvies",
            "document",
            "rapport",
            "rapportage",
            "stuk",
            "nota",
            "notitie",
            "memo",
            "plan",
            "verslag",
            "brief",
            "raadsbrief",
        }.Select(Stems.Of),
        StringComparer.Ordinal
    );

    private const string Draft = "concept";

    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _families = new(StringComparer.Ordinal);

    public DocumentTrail(Plan plan, RowIndex steps)
    {
        foreach (var alias in plan.Aliases)
        foreach (var name in alias.Names)
            _families[Key(name)] = Key(alias.Names[0]);
        Join(steps);
        All = steps
            .All.SelectMany(row =>
                row.Activity.Meaning.Documents.Select(use => new DocumentRow(
                    row,
                    use,
                    FamilyOf(use.Name)
                ))
            )
            .ToArray();
        ByFamily = All.ToLookup(use => use.Family, StringComparer.Ordinal);
    }

    /// <summary>In document order.</summary>
    public IReadOnlyList<DocumentRow> All { get; }

    public ILookup<string, DocumentRow> ByFamily { get; }

    public string FamilyOf(string name)
    {
        if (!_names.TryGetValue(name, out var family))
        {
            var key = Key(name);
            _names[name] = family = _families.GetValueOrDefault(key, key);
        }
        return family;
    }

    /// <summary>Do both rows name a paper, and is one of them the same?</summary>
    public bool Share(PlanRow one, PlanRow other)
    {
        foreach (var mine in one.Activity.Meaning.Documents)
        foreach (var theirs in other.Activity.Meaning.Documents)
        {
            if (FamilyOf(mine.Name) == FamilyOf(theirs.Name))
                return true;
        }
        return false;
    }

    /// <summary>Do both rows name papers, none of which is the same?</summary>
    public bool Differ(PlanRow one, PlanRow other) =>
        !one.Activity.Meaning.Documents.IsEmpty
        && !other.Activity.Meaning.Documents.IsEmpty
        && !Share(one, other);

    /// <summary>Is it a name that any paper may have ("voorstel", "rapport")?</summary>
    public static bool IsGeneral(string family) => family.Length == 0 || General.Contains(family);

    /// <summary>The complement of a name of a head and a complement ("advies samenwerkingsvormen"), and its head.</summary>
    public static (string Head, string Complement)? Split(string name) =>
        Key(name).Split(' ') is [var head, var complement] && Papers.Contains(Spelled(head, name))
            ? (Spelled(head, name), complement)
            : null;

    // "advies samenwerkingsvormen versie 0.3" and "voorstel voor samenwerkingsvorm versie 1.0" are one paper:
    // same complement, and both carry versions
    private void Join(RowIndex steps)
    {
        var first = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var use in steps.All.SelectMany(row => row.Activity.Meaning.Documents))
        {
            if (use.Version is null || Split(use.Name) is not { } parts)
                continue;
            var key = Key(use.Name);
            first.TryAdd(parts.Complement, key);
            _families.TryAdd(key, first[parts.Complement]);
        }
    }

    // a draft of a paper is that paper: "conceptnota", "concept-nota"
    private static string Key(string name) =>
        string.Join(
            ' ',
            Stems
                .In(name)
                .Select(stem =>
                    stem.StartsWith(Draft, StringComparison.Ordinal) ? stem[Draft.Length..] : stem
                )
                .Where(stem => stem.Length > 0)
        );

    private static string Spelled(string stem, string name) =>
        name.Split(' ').FirstOrDefault(word => Stems.Of(word) == stem) ?? stem;
}
