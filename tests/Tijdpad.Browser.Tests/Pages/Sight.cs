using Microsoft.Playwright;

namespace Tijdpad.Browser.Tests.Pages;

/// <summary>A page in a state, as somebody sees it.</summary>
/// <param name="Name">Also of its picture.</param>
/// <param name="Route">The endpoint that shows it; "" when an error page is what is to be seen.</param>
/// <param name="Who">Whose window it is.</param>
/// <param name="Address">With places of <see cref="Gallery"/> in braces.</param>
/// <param name="Act">What is done on the page first; null when it is to be seen as it comes.</param>
public sealed record Sight(
    string Name,
    string Route,
    Viewer Who,
    string Address,
    Func<IPage, Task>? Act = null
)
{
    public override string ToString() => Name;
}

/// <summary>Whose window it is.</summary>
public enum Viewer
{
    Nobody,
    Secretary,
    Reader,
    Manager,
}
