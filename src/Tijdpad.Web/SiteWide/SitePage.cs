using Microsoft.AspNetCore.Components;
using Tijdpad.Web.Http;

namespace Tijdpad.Web.SiteWide;

/// <summary>What every component of the site can ask: its texts in the language of the visitor, and who they are.</summary>
public abstract class SitePage : ComponentBase
{
    // not required: the renderer sets them, and who answers with a page writes only what it shows
    [Inject]
    public Texts T { get; set; } = null!;

    [Inject]
    public Visit Visit { get; set; } = null!;
}
