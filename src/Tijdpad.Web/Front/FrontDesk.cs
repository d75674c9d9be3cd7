using Microsoft.EntityFrameworkCore;
using Tijdpad.Web.Configuration;
using Tijdpad.Web.Http;
using Tijdpad.Web.SampleProjects;
using Tijdpad.Web.Storage;

namespace Tijdpad.Web.Front;

/// <summary>Puts the page together for who is not signed in.</summary>
internal sealed class FrontDesk(TijdpadDb db, FrontSample sample, Settings settings)
{
    public async Task<IResult> PageAsync(CancellationToken stop) =>
        Page.Of(
            new FrontPage
            {
                Picture = await sample.PictureAsync(stop),
                Sample = await OpenSampleAsync(stop),
            }
        );

    /// <summary>The id of a sample project that everybody may look at; null when there is none.</summary>
    private async Task<string?> OpenSampleAsync(CancellationToken stop)
    {
        if (!settings.Sample)
            return null;
        var ids = await db
            .Projects.Where(project => project.IsSample)
            .Select(project => project.Id)
            .OrderBy(id => id)
            .ToListAsync(stop);
        return ids.Find(id => id == FirstStart.MeetingsProject) ?? ids.FirstOrDefault();
    }
}

/// <summary>The picture of the sample, worked out once, when it is asked for first: nothing that it depends on changes.</summary>
internal sealed class FrontSample
{
    private readonly Lazy<Task<FrontPicture>> _picture = new(() => Task.Run(FrontPicture.OfSample));

    public Task<FrontPicture> PictureAsync(CancellationToken stop) =>
        _picture.Value.WaitAsync(stop);
}
