namespace Tijdpad.Web.Downloads;

/// <summary>Makes a PDF of a page of ours.</summary>
public interface IPdfMaker
{
    /// <summary>Whether this machine can.</summary>
    bool IsThere { get; }

    /// <param name="html">A whole page that needs nothing from elsewhere.</param>
    /// <exception cref="InvalidOperationException">It did not come about; only when <see cref="IsThere"/> is false, or the program failed.</exception>
    Task<byte[]> MakeAsync(string html, CancellationToken stop);
}

/// <summary>For a machine that has no program for it: people print from their browser.</summary>
internal sealed class NoPdfMaker : IPdfMaker
{
    public bool IsThere => false;

    public Task<byte[]> MakeAsync(string html, CancellationToken stop) =>
        throw new InvalidOperationException("There is no program here that makes a PDF.");
}
