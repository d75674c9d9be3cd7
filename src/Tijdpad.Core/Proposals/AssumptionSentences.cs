using Tijdpad.Dutch;
using Tijdpad.Plans;

namespace Tijdpad.Proposals;

/// <summary>Says once what is assumed of several municipalities of a plan.</summary>
public static class AssumptionSentences
{
    public static ValueList<string> Fold(IEnumerable<string> sentences, Plan plan) =>
        FoldedSentences.Of(sentences, plan.Municipalities.Select(one => one.Name));
}
