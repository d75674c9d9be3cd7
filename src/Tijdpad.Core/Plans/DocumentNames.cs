using Tijdpad.Activities;

namespace Tijdpad.Plans;

/// <summary>The one name that a plan uses for a document.</summary>
public static class DocumentNames
{
    public static string Of(Plan plan, string name) => Of(plan.Aliases, name);

    public static string Of(ValueList<DocumentAlias> aliases, string name) =>
        aliases.FirstOrDefault(alias => alias.Names.Contains(name))?.Names[0] ?? name;
}
