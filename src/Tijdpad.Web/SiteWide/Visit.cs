using Microsoft.AspNetCore.Http.Features;
using Tijdpad.Web.Access;
using Tijdpad.Web.Http;

namespace Tijdpad.Web.SiteWide;

/// <summary>What pages may know of the request they are made for.</summary>
public sealed class Visit(IHttpContextAccessor request, Today today, NewsCookie news)
{
    private HttpContext Context =>
        request.HttpContext ?? throw new InvalidOperationException("There is no request.");

    /// <summary>Who is signed in; null when nobody is.</summary>
    public Actor? Actor => Context.User.Actor();

    /// <summary>What they may do in the project of this address; null outside projects.</summary>
    public ProjectAccess? Access => Context.Features.Get<ProjectAccess>();

    public bool May(Right right) => Access?.May(right) ?? false;

    /// <summary>What was refused of the form that was sent; null when nothing was.</summary>
    public Refusal? Refusal => Context.Refusal();

    /// <summary>Whether a file came along with what was sent: a page cannot show it again.</summary>
    public bool HasSentFile =>
        Context.Features.Get<IFormFeature>()?.Form?.Files.Any(file => file.Length > 0) == true;

    /// <summary>A form of this page, refused or not.</summary>
    /// <param name="action">Where it goes.</param>
    /// <param name="marks">Hidden fields that tell it apart from other forms that go there.</param>
    public SentForm FormTo(string action, params IEnumerable<(string Name, string? Value)> marks) =>
        new(Refusal is { } refused && refused.IsOf(action, marks) ? refused : null);

    /// <summary>Path and query of this address.</summary>
    public string Address => Context.Request.Path + Context.Request.QueryString;

    public string Path => Context.Request.Path;

    /// <summary>What was just done, for the page to say; once.</summary>
    public News? TakeNews() => news.Take(Context);

    public DateOnly Today => today.Day;
}
