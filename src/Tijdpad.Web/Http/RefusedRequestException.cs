namespace Tijdpad.Web.Http;

/// <summary>
/// A request that cannot be taken in: it is broken, too large, or holds what is no text. Not an <see cref="IOException"/>, which
/// those in between take for a form without its token.
/// </summary>
internal sealed class RefusedRequestException : Exception
{
    public RefusedRequestException(int status, string message)
        : base(message) => Status = status;

    public RefusedRequestException(int status, string message, Exception inner)
        : base(message, inner) => Status = status;

    public int Status { get; }
}
