using BenchmarkDotNet.Running;
using Tijdpad.Bench;

// "files FOLDER" writes the documents that bench/side-by-side.sh gives to Tijdpad and to its peers
if (args is ["files", var folder])
{
    BenchPlans.WriteFiles(folder);
    return;
}
if (args is ["propose", .. var counts])
{
    foreach (var count in counts.DefaultIfEmpty("100"))
        ProposeBench.Run(int.Parse(count, System.Globalization.CultureInfo.InvariantCulture));
    return;
}
BenchmarkSwitcher.FromAssembly(typeof(BenchPlans).Assembly).Run(args);
