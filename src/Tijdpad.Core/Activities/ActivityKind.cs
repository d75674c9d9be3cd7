namespace Tijdpad.Activities;

/// <summary>What sort of step an activity is.</summary>
public enum ActivityKind
{
    /// <summary>The words do not tell.</summary>
    Other,
    Meeting,
    Dispatch,
    Drafting,
    Publication,
    Decision,
    Opinion,
    Survey,
    Participation,
    Preparation,
    Holiday,
    Term,
    Execution,
}
