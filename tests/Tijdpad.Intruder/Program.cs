using System.Text.Json;
using Tijdpad.Documents.Reading.Worker.Confinement;
using Tijdpad.Intruder;

if (!OperatingSystem.IsLinux())
    throw new PlatformNotSupportedException("Only Linux confines.");

// a reader of files that was taken over: does what its host does for it, and then tries to get out
if (args is not ["open"])
    ReaderConfinement.Apply();
var target = JsonSerializer.Deserialize<Target>(Console.In.ReadToEnd())!;
Console.Out.Write(JsonSerializer.Serialize(Attempts.All(target)));
