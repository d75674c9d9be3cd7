namespace Tijdpad.Cli;

/// <summary>Where a command puts what it made.</summary>
internal static class OutputFile
{
    // written beside the target first, so that a failing disk never leaves half a document under its name
    public static void Save(MemoryStream bytes, string? path, Terminal terminal)
    {
        bytes.Position = 0;
        if (path is null or "-")
        {
            bytes.CopyTo(terminal.OutStream);
            return;
        }
        var beside = $"{path}.{Environment.ProcessId}.tmp";
        try
        {
            File.WriteAllBytes(beside, bytes.ToArray());
            File.Move(beside, path, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }
    }
}
