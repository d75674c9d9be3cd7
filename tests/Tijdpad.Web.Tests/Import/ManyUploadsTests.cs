using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Tijdpad.Documents.Reading.Worker;
using Tijdpad.Web.Shared;
using Tijdpad.Web.Tests.Storage;

namespace Tijdpad.Web.Tests.Import;

/// <summary>Sixteen files at once that each keep a reader busy until it is stopped.</summary>
public sealed class ManyUploadsTests
{
    public static TheoryData<string> Both => Databases.Both;

    [Theory]
    [MemberData(nameof(Both))]
    public async Task A_few_are_read_and_the_others_are_told_to_come_back(string kind)
    {
        Assert.SkipUnless(File.Exists("/bin/sh"), "There is no /bin/sh: run this on Linux.");
        await using var database = await Databases.NewAsync(kind);
        await using var site = new TestSite(database.Connection)
        {
            MoreServices = services =>
            {
                services.AddSingleton(Stuck());
                services.AddSingleton(new ReadingRules(2, 1, 3, 12, TimeSpan.FromSeconds(30)));
            },
        };
        var browser = await site.SignedInAsync(role: null);
        await browser.GetAsync("/nieuw");

        var answers = await Task.WhenAll(
            Enumerable
                .Range(0, 16)
                .Select(_ =>
                    browser.UploadAsync("/nieuw", "bestand", "bom.pdf", "%PDF-1.4 x"u8.ToArray())
                )
        );

        Assert.Equal(
            3,
            answers.Count(answer => answer.Status == HttpStatusCode.UnprocessableEntity)
        );
        var refused = answers
            .Where(answer => answer.Status == HttpStatusCode.ServiceUnavailable)
            .ToList();
        Assert.Equal(13, refused.Count);
        Assert.All(
            refused,
            answer =>
            {
                Assert.NotNull(answer.Headers.RetryAfter);
                Assert.Contains("veel bestanden tegelijk", answer.Words, StringComparison.Ordinal);
            }
        );
    }

    [Fact]
    public async Task A_reader_stops_when_nobody_waits_for_it()
    {
        Assert.SkipUnless(File.Exists("/bin/sh"), "There is no /bin/sh: run this on Linux.");
        using var worker = Stuck();
        using var leaves = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            Task.Run(() => worker.Read("x"u8.ToArray(), leaves.Token))
        );
    }

    private static WorkerHost Stuck() =>
        new("/bin/sh", ["-c", "kill -STOP $$"]) { TimeLimit = TimeSpan.FromSeconds(2) };
}
