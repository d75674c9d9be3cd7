namespace Tijdpad.Documents.Reading.Worker.Confinement;

/// <summary>
/// What a reader may use at most; what it is held to besides, time and memory, the host looks after. Numbers:
/// <c>asm-generic/resource.h</c>.
/// </summary>
internal static class ResourceLimits
{
    /// <summary>Seconds of computing, on all cores together: three times what the host waits at most.</summary>
    private const nuint Seconds = 30;

    private const nuint OpenFiles = 256;

    public static void Set()
    {
        Limit(0, Seconds);
        // no file may grow, and none is left of a process that dies
        Limit(1, 0);
        Limit(4, 0);
        Limit(7, OpenFiles);
    }

    private static void Limit(int resource, nuint most) =>
        _ = LinuxCalls.SetLimit(resource, new ResourceLimit(most, most));
}
