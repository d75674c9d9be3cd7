using Tijdpad.Activities;
using Tijdpad.Dutch;
using Tijdpad.Plans;

namespace Tijdpad.Edits;

/// <summary>
/// Gives a document one name everywhere. The words of the rows stay as they are; the old name becomes another name of
/// the same document.
/// </summary>
/// <param name="Name">The name that goes.</param>
/// <param name="NewName">The name that comes.</param>
public sealed record RenameDocument(string Name, string NewName) : PlanEdit
{
    public override EditResult ApplyTo(Plan plan, EditContext context)
    {
        var name = TextCleaner.Of(NewName);
        if (Typed.NoName(nameof(NewName), name) is { } problem)
            return EditResult.Refused(problem);
        var old = DocumentNames.Of(plan, Name);
        if (name == old)
            return EditResult.Unchanged(plan);
        var isKnown =
            plan.Activities.Any(row =>
                row.Meaning.Documents.Any(use => use.Name == Name || use.Name == old)
            ) || plan.Aliases.Any(alias => alias.Names.Contains(Name));
        if (!isKnown)
            return EditResult.Refused(nameof(Name), "Dit stuk komt niet meer voor in de planning.");
        var aliases = WithAlias(plan, old, name);
        return EditResult.Applied(
            plan.WithActivities(plan.Activities.Select(row => Renamed(row, aliases)).ToValueList())
                .WithAliases(aliases),
            Summaries.Of("Naam van het document", old, name)
        );
    }

    // both may have other names already: they are one document from here on
    private static ValueList<DocumentAlias> WithAlias(Plan plan, string old, string name)
    {
        var joined = plan.Aliases.Where(alias =>
            alias.Names.Contains(old) || alias.Names.Contains(name)
        );
        var names = joined
            .SelectMany(alias => alias.Names)
            .Prepend(old)
            .Prepend(name)
            .Distinct(StringComparer.Ordinal);
        return plan
            .Aliases.Except(joined)
            .Append(new DocumentAlias(names.ToValueList()))
            .ToValueList();
    }

    private static Activity Renamed(Activity row, ValueList<DocumentAlias> aliases)
    {
        var documents = row
            .Meaning.Documents.Select(use =>
                use with
                {
                    Name = DocumentNames.Of(aliases, use.Name),
                }
            )
            .Distinct()
            .ToValueList();
        return documents.Equals(row.Meaning.Documents)
            ? row
            : row with
            {
                Meaning = row.Meaning with { Documents = documents },
            };
    }
}
