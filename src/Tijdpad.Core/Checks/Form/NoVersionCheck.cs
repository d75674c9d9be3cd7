using Tijdpad.Activities;
using Tijdpad.Dutch;
using Tijdpad.Findings;
using Tijdpad.Rows;

namespace Tijdpad.Checks.Form;

/// <summary>A row sends or discusses a paper without its version, where other rows give one.</summary>
public sealed class NoVersionCheck : ICheck
{
    private const int FewestWith = 2;

    public string Code => "TP085";

    public string Title => "Stuk zonder versie";

    public CheckFamily Family => CheckFamily.Form;

    public IEnumerable<Finding> Run(CheckContext context)
    {
        var without = new SortedDictionary<int, (PlanRow Step, string Name)>();
        foreach (var family in context.Rows.Documents.ByFamily)
        {
            var rows = family.Where(use => IsWork(use.Row)).GroupBy(use => use.Row).ToList();
            var with = rows.Count(row => NamesVersion(row.Key));
            if (with < FewestWith)
                continue;
            // where few rows give versions, this planning does not keep them
            var bare = rows.Where(row => !NamesVersion(row.Key) && row.Any(IsHandled)).ToList();
            if (bare.Count > with)
                continue;
            foreach (var row in bare)
                without.TryAdd(row.Key.Number, (row.Key, row.First(IsHandled).Use.Name));
        }
        if (without.Count == 0)
            yield break;
        var names = without
            .Values.Select(row => row.Name)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        yield return this.Found(
            Severity.Advice,
            without.Keys,
            [.. names.Select(name => new About.Document(name))],
            $"{Wording.RowsFirst(without.Keys)} {(without.Count == 1 ? "geeft" : "geven")} geen versie bij {WordList.Some(names.ConvertAll(Wording.Quote))}, terwijl andere rijen dat wel doen.",
            "Zonder versie weet achteraf niemand welk stuk er op tafel lag.",
            "Zet de versie erbij."
        );
    }

    private static bool IsWork(PlanRow row) => row.IsMeeting || row.Kind == ActivityKind.Dispatch;

    private static bool IsHandled(DocumentRow use) =>
        use.Use.Role is DocumentRole.Sent or DocumentRole.Discussed;

    private static bool NamesVersion(PlanRow row) =>
        row.Activity.Meaning.Documents.Any(use => use.Version is not null);
}
