using BenchmarkDotNet.Running;
using Tijdpad.Bench;

// "files FOLDER" writes the documents that bench/side-by-side.sh gives to Tijdpad and to its peers
if (args is ["files", var folder])
{
    BenchPlans.WriteFiles(folder);
    return;
}
BenchmarkSwitcher.FromAssembly(typeof(BenchPlans).Assembly).Run(args);
