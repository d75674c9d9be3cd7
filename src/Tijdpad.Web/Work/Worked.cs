namespace Tijdpad.Web.Work;

/// <summary>The outcome of a sum, or how it stands with it.</summary>
/// <param name="Value">Null as long as it is not ready.</param>
public sealed record Worked<T>(T? Value, WorkNews News)
    where T : class;

/// <summary>Makes a <see cref="Worked{T}"/>.</summary>
public static class Worked
{
    public static Worked<T> Ready<T>(T value)
        where T : class => new(value, WorkNews.Ready);
}
