using Tijdpad.Dates;

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

/// <summary>Who meets, decides or is asked.</summary>
/// <param name="Kind">The sort of body.</param>
/// <param name="Name">The one name of the body in this plan, singular and lower case where it is no proper name ("college", "politiek forum").</param>
/// <param name="Municipality">Whose it is; null when it is joint, or when it stands for that body of every municipality.</param>
public sealed record Body(BodyKind Kind, string Name, string? Municipality = null);

/// <summary>The sorts of bodies.</summary>
public enum BodyKind
{
    Other,
    College,
    Council,
    Committee,
    SteeringGroup,
    SoundingBoard,
    WorkingGroup,
    ProjectTeam,
    Panel,
    Press,
    Residents,
    Province,
    Joint,
}

/// <summary>A document as an activity uses it.</summary>
/// <param name="Name">Its name in this plan, without version and variant ("advies samenwerkingsvormen").</param>
/// <param name="Version">As written, without the word "versie" ("0.3"); null when the words give none.</param>
/// <param name="Variant">"zonder advies", "inclusief advies", …; null when the words give none.</param>
/// <param name="Role">What is done with it.</param>
public sealed record DocumentUse(
    string Name,
    string? Version,
    string? Variant,
    DocumentRole Role = DocumentRole.Mentioned
);

/// <summary>What an activity does with a document.</summary>
public enum DocumentRole
{
    Mentioned,

    /// <summary>The activity makes or changes it.</summary>
    Made,

    /// <summary>The activity sends it to a body.</summary>
    Sent,

    /// <summary>The activity discusses or decides on it.</summary>
    Discussed,
}

/// <summary>Several names for one document; the first is the one to use.</summary>
public sealed record DocumentAlias(ValueList<string> Names);

/// <summary>Something that is told to people.</summary>
/// <param name="Text">As written.</param>
/// <param name="Channels">"website", "persbericht", "e-magazine", …; one name for each.</param>
/// <param name="Audiences">"pers", "burgerpanel", "inwoners", …; one name for each.</param>
/// <param name="State">How far it is, as the words say.</param>
/// <param name="IsQuestion">The words leave open whether it is sent ("persbericht?").</param>
public sealed record Message(
    string Text,
    ValueList<string> Channels,
    ValueList<string> Audiences,
    MessageState State = MessageState.Idea,
    bool IsQuestion = false
);

/// <summary>How far a message is.</summary>
public enum MessageState
{
    Idea,
    Drafted,
    Approved,
    Sent,
}

/// <summary>A moment that the words of an activity point at ("college d.d. 7/3").</summary>
/// <param name="Words">The words of the reference.</param>
/// <param name="Date">The moment.</param>
/// <param name="Body">The body that meets then, when the words say so.</param>
public sealed record DateReference(string Words, FuzzyDate Date, Body? Body);

/// <summary>A municipality that takes part.</summary>
/// <param name="Name">Its official name.</param>
/// <param name="TooiCode">"gm0546"; null when it is not in our register.</param>
public sealed record Municipality(string Name, string? TooiCode);
