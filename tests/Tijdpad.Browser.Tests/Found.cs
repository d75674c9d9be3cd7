using Microsoft.Playwright;

namespace Tijdpad.Browser.Tests;

/// <summary>Finding things as somebody finds them who hears the page: by what they are and what they are called.</summary>
internal static class Found
{
    public static ILocator Button(this IPage page, string name) =>
        page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    public static ILocator Link(this IPage page, string name) =>
        page.GetByRole(AriaRole.Link, new() { Name = name, Exact = true });

    /// <summary>The menu of who is signed in, closed.</summary>
    public static ILocator AccountOf(this IPage page, string name) =>
        page.Locator("summary", new() { HasText = $"{name}, uw account" });

    public static ILocator Heading(this IPage page, string name) =>
        page.GetByRole(AriaRole.Heading, new() { Name = name, Exact = true });

    public static ILocator FieldOf(this IPage page, string label) =>
        page.GetByLabel(label, new() { Exact = true });
}
