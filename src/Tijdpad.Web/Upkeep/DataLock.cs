namespace Tijdpad.Web.Upkeep;

/// <summary>
/// Held by whatever works on a data folder, so that no second site, and no restore, works on it at the same time.
/// The operating system lets go of it when the process ends, however it ends.
/// </summary>
internal sealed class DataLock : IDisposable
{
    /// <summary>What says that another process has it: EWOULDBLOCK on Linux and macOS, ERROR_SHARING_VIOLATION on Windows.</summary>
    private static readonly int[] Held = [11, 35, unchecked((int)0x80070020)];

    private readonly FileStream _file;

    private DataLock(FileStream file) => _file = file;

    /// <summary>Takes the lock of a folder; null when another process holds it.</summary>
    public static DataLock? TryTake(string folder)
    {
        Directory.CreateDirectory(folder);
        try
        {
            return new(
                new FileStream(
                    Path.Combine(folder, "tijdpad.lock"),
                    FileMode.OpenOrCreate,
                    FileAccess.ReadWrite,
                    FileShare.None
                )
            );
        }
        catch (IOException held) when (Held.Contains(held.HResult))
        {
            return null;
        }
    }

    public void Dispose() => _file.Dispose();
}
