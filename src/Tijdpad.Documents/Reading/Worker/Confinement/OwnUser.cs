namespace Tijdpad.Documents.Reading.Worker.Confinement;

/// <summary>Who starts as root goes on as nobody: a user that owns no files and no other processes of ours.</summary>
internal static class OwnUser
{
    private const uint Root = 0;
    private const uint Nobody = 65534;

    /// <summary>False when this process was not root, or must stay it: nobody else may read the program itself.</summary>
    public static bool Become()
    {
        if (LinuxCalls.EffectiveUser() != Root || !CanRun())
            return false;
        return LinuxCalls.SetGroups(0, 0) == 0
            && LinuxCalls.SetGroup(Nobody, Nobody, Nobody) == 0
            && LinuxCalls.SetUser(Nobody, Nobody, Nobody) == 0;
    }

    /// <summary>Tries it in a way that can be undone: a process that cannot read itself any more reads nothing.</summary>
    private static bool CanRun()
    {
        if (LinuxCalls.SetEffectiveUser(Nobody) != 0)
            return false;
        var program = Environment.ProcessPath is { } path && IsReadable(path);
        var library = typeof(OwnUser).Assembly.Location;
        var own = library.Length == 0 || IsReadable(library);
        return LinuxCalls.SetEffectiveUser(Root) == 0 && program && own;
    }

    private static bool IsReadable(string path)
    {
        var file = LinuxCalls.Open(path, 0);
        if (file >= 0)
            _ = LinuxCalls.Close(file);
        return file >= 0;
    }
}
