using System.Diagnostics;
using Tijdpad.Documents.Reading.Worker.Confinement;

namespace Tijdpad.Documents.Tests.Reading.Worker.Confinement;

[Collection("one after the other")]
public sealed class ConfinedStartTests
{
    /// <summary>What a thread gave up, every thread lacks that it started: the mark of that is "no new privileges".</summary>
    [Fact]
    public void No_thread_of_the_parent_loses_anything()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux confines: run this on Linux.");
        Assert.SkipWhen(
            Confined().Any(),
            "The tests themselves run without new privileges: run them outside such a container."
        );

        for (var round = 0; round < 12; round++)
            using (var process = ConfinedStart.Start(Program()))
            {
                process.StandardInput.Close();
                process.WaitForExit();
            }

        // the kernel still lists the thread that started a program for a moment after it has ended
        SpinWait.SpinUntil(() => !Confined().Any(), TimeSpan.FromSeconds(30));
        Assert.Empty(Confined());
    }

    /// <summary>So that the other test cannot pass because nothing leaves a mark.</summary>
    [Fact]
    public void A_thread_that_gives_something_up_is_marked()
    {
        Assert.SkipUnless(Landlock.Version > 0, "This kernel has no Landlock: take a newer one.");
        using var gaveUp = new ManualResetEventSlim();
        using var looked = new ManualResetEventSlim();
        var thread = new Thread(() =>
        {
            Landlock.Leaving([])!.Restrict();
            gaveUp.Set();
            looked.Wait(TestContext.Current.CancellationToken);
        });

        thread.Start();
        gaveUp.Wait(TestContext.Current.CancellationToken);
        var marked = Confined().Count();
        looked.Set();
        thread.Join();

        Assert.Equal(1, marked);
    }

    private static ProcessStartInfo Program() =>
        new("/bin/sh")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            ArgumentList = { "-c", "true" },
        };

    private static IEnumerable<string> Confined() =>
        Directory
            .EnumerateDirectories("/proc/self/task")
            .Where(thread => StatusOf(thread).Contains("NoNewPrivs:\t1", StringComparison.Ordinal));

    /// <summary>"" when the thread ended since it was listed.</summary>
    private static string StatusOf(string thread)
    {
        try
        {
            return File.ReadAllText($"{thread}/status");
        }
        catch (Exception gone) when (gone is FileNotFoundException or DirectoryNotFoundException)
        {
            return "";
        }
        // reading the status of a thread that ends meanwhile fails with "no such process"
        catch (IOException gone) when ((gone.HResult & 0xFFFF) == 3)
        {
            return "";
        }
    }
}
