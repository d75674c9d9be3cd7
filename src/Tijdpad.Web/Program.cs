using Tijdpad.Documents.Reading.Worker;
using Tijdpad.Web;

// hidden: takes a file of strangers apart for the process that started this one
if (args is ["worker"])
{
    using var input = Console.OpenStandardInput();
    using var output = Console.OpenStandardOutput();
    return WorkerProgram.Run(input, output);
}

var site = Site.Build(args);
await Site.PrepareAsync(site);
await site.RunAsync();
return 0;
