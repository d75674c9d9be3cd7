namespace Tijdpad.Activities;

/// <summary>
/// What the words of an activity mean, beyond its date: read from them at first, corrected by people after that.
/// </summary>
public sealed record ActivityMeaning
{
    public static ActivityMeaning None { get; } = new();

    public ActivityKind Kind { get; init; }

    /// <summary>The words leave open whether it takes place ("optioneel", "(?)", "eventueel").</summary>
    public bool IsOptional { get; init; }

    /// <summary>It takes place in each municipality by itself ("per gemeente", "in de vijf colleges").</summary>
    public bool IsPerMunicipality { get; init; }

    /// <summary>Marked by people as fit for everybody to see; the words of a document never say so.</summary>
    public bool IsPublic { get; init; }

    /// <summary>Who meets, receives or acts, in the order of the words.</summary>
    public ValueList<Body> Bodies { get; init; } = [];

    /// <summary>The municipalities that the row names.</summary>
    public ValueList<string> Municipalities { get; init; } = [];

    public ValueList<DocumentUse> Documents { get; init; } = [];

    public ValueList<Message> Messages { get; init; } = [];

    /// <summary>Questions to be answered by the activity ("kan het door naar de colleges?").</summary>
    public ValueList<string> GateQuestions { get; init; } = [];

    /// <summary>What the row itself leaves open ("persbericht?", "of direct in raad?").</summary>
    public ValueList<string> OpenQuestions { get; init; } = [];

    /// <summary>Other moments that the words point at; never the date of the row itself.</summary>
    public ValueList<DateReference> References { get; init; } = [];
}
