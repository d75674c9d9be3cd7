namespace Tijdpad.Web.Downloads;

/// <summary>Turns a page of the site into a PDF.</summary>
public interface IPdfMaker
{
    /// <summary>Is the program there on this machine that makes PDFs?</summary>
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
