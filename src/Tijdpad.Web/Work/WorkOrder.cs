namespace Tijdpad.Web.Work;

/// <summary>A sum that may take long: what it is, how large, and how to do it.</summary>
/// <param name="Key">All that the outcome depends on, and what sort of sum it is.</param>
/// <param name="Project">Whose plan it is about.</param>
/// <param name="Effort">How much work it is about: as many rows looked at once. Above <see cref="MostSmall"/> it is a large sum.</param>
/// <param name="Make">Does the sum; looks often whether it is to stop, and says how far it is where it knows.</param>
/// <param name="BytesOf">About how many bytes of memory an outcome holds.</param>
public sealed record WorkOrder<T>(
    object Key,
    string Project,
    long Effort,
    Func<WorkProgress, Task<T>> Make,
    Func<T, long> BytesOf
)
    where T : class
{
    /// <summary>What a project of an ordinary size asks for is never more than this; it takes some seconds at most.</summary>
    public const long MostSmall = 10_000;

    /// <summary>An order of which nothing has to be fetched.</summary>
    public WorkOrder(
        object key,
        string project,
        long effort,
        Func<WorkProgress, T> make,
        Func<T, long> bytesOf
    )
        : this(key, project, effort, progress => Task.FromResult(make(progress)), bytesOf) { }

    /// <summary>It is done to its end also when nobody asks any more: who asked was told that they can leave.</summary>
    public bool GoesOn { get; init; }

    /// <summary>What is done, in Dutch and in its order; empty where that tells nobody anything.</summary>
    public ValueList<string> Steps { get; init; } = [];

    public bool IsLarge => Effort > MostSmall;
}
