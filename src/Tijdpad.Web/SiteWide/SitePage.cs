using Microsoft.AspNetCore.Components;
using Tijdpad.Web.Http;

namespace Tijdpad.Web.SiteWide;

/// <summary>What every component of the site can ask: its texts in the language of the visitor, and who they are.</summary>
public abstract class SitePage : ComponentBase
{
    [Inject]
    public required Texts T { get; set; }

    [Inject]
    public required Visit Visit { get; set; }
}
