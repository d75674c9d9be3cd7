using Microsoft.AspNetCore.Mvc;
using Tijdpad.Web.Access;
using Tijdpad.Web.Http;
using Tijdpad.Web.Shared;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Import;

/// <summary>What every handler about an upload is given that is no project yet.</summary>
/// <param name="Upload">Its id, as it stands in the address.</param>
internal sealed record UploadVisit(
    [FromRoute(Name = "upload")] string Upload,
    HttpContext Context,
    Uploads Uploads,
    UploadReading Reading,
    CheckedPlans Checks,
    Today Today
)
{
    public CancellationToken Stop => Context.RequestAborted;

    /// <summary>The upload of the address as long as it is not read; null otherwise.</summary>
    public Task<WaitingUpload?> FindWaitingAsync() =>
        Uploads.FindWaitingAsync("", Upload, Context.Actor().Author, Stop);

    /// <summary>The upload of the address; null when it is not there, not read yet, or not of who calls.</summary>
    public Task<Upload?> FindAsync() => Uploads.FindAsync("", Upload, Context.Actor().Author, Stop);
}
