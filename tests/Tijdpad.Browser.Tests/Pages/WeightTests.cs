using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Tijdpad.Browser.Tests.Pages;

/// <summary>What a first visit to a page costs: at most 60 kB over the line, in at most four requests.</summary>
public sealed class WeightTests(Stage stage)
{
    private const int MostBytes = 60_000;
    private const int MostRequests = 4;

    /// <summary>The pages of an ordinary project; what holds eighty long words in each cell is no measure.</summary>
    public static TheoryData<string> Names =>
        [
            .. Sights
                .All.Where(sight =>
                    sight.Act is null && !sight.Name.EndsWith("-lang", StringComparison.Ordinal)
                )
                .Select(sight => sight.Name),
        ];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_page_is_light(string name)
    {
        var sight = Sights.All.Single(one => one.Name == name);
        var gallery = await stage.Gallery;
        var person = gallery.PersonOf(sight.Who);
        await using var window = person is null
            ? await stage.OpenAsync()
            : await stage.OpenAsync(person);
        var page = await window.NewPageAsync();
        var requests = new ConcurrentBag<IRequest>();
        page.RequestFinished += (_, request) =>
        {
            // the mark is within the page; by the stream a page follows the plan, when it has been shown
            if (
                request.ResourceType != "eventsource"
                && !request.Url.StartsWith("data:", StringComparison.Ordinal)
            )
                requests.Add(request);
        };
        await page.GotoAsync(await gallery.AddressOf(sight));
        await page.WaitForLoadStateAsync(LoadState.Load);

        var costs = new List<(string Address, int Bytes)>();
        // a door with a secret leads on to the page behind it
        foreach (var request in requests.Where(request => request.RedirectedTo is null))
        {
            var sizes = await request.SizesAsync();
            costs.Add((request.Url, sizes.ResponseBodySize + sizes.ResponseHeadersSize));
        }
        var told = string.Join('\n', costs.Select(cost => $"{cost.Bytes} {cost.Address}"));
        var all = costs.Sum(cost => cost.Bytes);
        if (Pictures.AreWanted)
            Pictures.Note("weights.tsv", $"{name}\t{all}\t{costs.Count}");
        Assert.True(all <= MostBytes, $"{all} bytes:\n{told}");
        Assert.True(costs.Count <= MostRequests, told);
    }
}
