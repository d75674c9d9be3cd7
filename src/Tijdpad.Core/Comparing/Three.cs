namespace Tijdpad.Comparing;

/// <summary>One thing in three states: what it was, and what two people made of it.</summary>
internal readonly record struct Three<T>(T From, T Ours, T Theirs)
{
    public Three<TPart> Each<TPart>(Func<T, TPart> part) =>
        new(part(From), part(Ours), part(Theirs));
}
