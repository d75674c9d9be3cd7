using Tijdpad.Documents.Layout;
using Tijdpad.Json;
using Tijdpad.Plans;

namespace Tijdpad.Documents.Writing;

/// <summary>Writes a plan as JSON, without loss.</summary>
public sealed class PlanJsonWriter : IPlanWriter
{
    public string Name => "Tijdpad-bestand (JSON)";

    public string Extension => "json";

    public string MediaType => "application/json";

    public void Write(Plan plan, Stream output) => output.Write(PlanJson.ToUtf8(plan));
}
