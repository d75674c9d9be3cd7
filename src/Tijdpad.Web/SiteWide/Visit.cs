using Tijdpad.Web.Access;
using Tijdpad.Web.Http;

namespace Tijdpad.Web.SiteWide;

/// <summary>What pages may know of the request they are made for.</summary>
public sealed class Visit(IHttpContextAccessor request, Today today)
{
    private HttpContext Context =>
        request.HttpContext ?? throw new InvalidOperationException("There is no request.");

    /// <summary>Who is signed in; null when nobody is.</summary>
    public Actor? Actor => Context.User.Actor();

    /// <summary>What they may do in the project of this address; null outside projects.</summary>
    public ProjectAccess? Access => Context.Features.Get<ProjectAccess>();

    public bool May(Right right) => Access?.May(right) ?? false;

    /// <summary>Path and query of this address.</summary>
    public string Address => Context.Request.Path + Context.Request.QueryString;

    public string Path => Context.Request.Path;

    public DateOnly Today => today.Day;
}
