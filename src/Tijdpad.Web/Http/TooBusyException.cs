namespace Tijdpad.Web.Http;

/// <summary>
/// Too much is asked at this moment; asked again a little later it will do. Answered with 503 and <c>Retry-After</c>.
/// </summary>
/// <param name="title">What does not go now, in Dutch.</param>
/// <param name="help">Why, and what to do.</param>
/// <param name="seconds">After how long it is worth trying again.</param>
public sealed class TooBusyException(string title, string help, int seconds) : Exception(help)
{
    public string Title => title;

    public int Seconds => seconds;
}
