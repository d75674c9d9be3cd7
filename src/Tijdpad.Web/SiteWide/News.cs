namespace Tijdpad.Web.SiteWide;

/// <summary>What a page says once, after an act: that it was done, and where that can be, a button that takes it back.</summary>
/// <param name="Text">A Dutch sentence with {0}, {1}, … where <paramref name="Values"/> come; it has an English one.</param>
public sealed record News(string Text, ValueList<string> Values)
{
    public News(string text, params ReadOnlySpan<string> values)
        : this(text, values.ToArray().ToValueList()) { }

    /// <summary>The line that the history has of it: Dutch, whatever the language of the page.</summary>
    public static News Line(string line) => new("{0}", line) { IsDutch = true };

    /// <summary>The act changed nothing: it stood like that already.</summary>
    public static News Nothing { get; } = new("Er is niets veranderd: het stond al zo.");

    public bool IsDutch { get; init; }

    /// <summary>Null when it cannot be taken back, or not by who did it.</summary>
    public TakeBack? TakeBack { get; init; }

    /// <summary>The same with another form of the act that takes it back.</summary>
    /// <param name="address">Where the form goes.</param>
    /// <param name="fields">What it sends.</param>
    public News OrBack(string address, params ReadOnlySpan<(string Name, string Value)> fields) =>
        this with
        {
            TakeBack = new(
                address,
                fields
                    .ToArray()
                    .Select(field => new HiddenField(field.Name, field.Value))
                    .ToValueList()
            ),
        };
}

/// <summary>The form that takes an act back.</summary>
/// <param name="Address">Where it goes, within this site.</param>
public sealed record TakeBack(string Address, ValueList<HiddenField> Fields)
{
    /// <summary>It does again what was just undone.</summary>
    public bool IsAgain { get; init; }
}

/// <summary>A hidden field of a form.</summary>
public sealed record HiddenField(string Name, string Value);
