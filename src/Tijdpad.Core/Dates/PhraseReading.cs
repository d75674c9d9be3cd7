namespace Tijdpad.Dates;

/// <summary>What the words of a cell were read as.</summary>
internal sealed record PhraseReading(DateShape Shape)
{
    public Firmness Firmness { get; init; }

    public ValueList<Inference> Inferred { get; init; } = [];

    public ValueList<NamedDay> NamedDays { get; init; } = [];

    public string TimeWords { get; init; } = "";

    public string LeftOver { get; init; } = "";
}
